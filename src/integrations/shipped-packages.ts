import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Something that is not the project's own and is sent to readers. */
export interface Shipped {
  readonly name: string;
  /** As npm numbers it; undefined for what is no package. */
  readonly version?: string;
  /** Its identifier in SPDX: `MIT`. */
  readonly licence: string;
  /** The text of its licence, with whose it is. */
  readonly text: string;
}

/** Pieces that the bundler adds of its own: what it calls them, and how to get from the project to where they are from. */
const ADDED_BY_BUNDLER: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^\0?vite\//u, ['astro', 'vite']],
  [/^\0?rolldown\//u, ['astro', 'vite', 'rolldown']],
];

/**
 * The folder of the package that a module of a script is from; undefined for one of the project's own. `id` is what the
 * bundler calls the module, most often its file; `root` the folder of the project.
 */
export function packageOf(id: string, root: string): string | undefined {
  const way = ADDED_BY_BUNDLER.find(([pattern]) => pattern.test(id))?.[1];
  if (way !== undefined) return way.reduce((folder, name) => findPackage(name, folder), root);
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/u.exec(id)?.[0];
}

/** The folder of a package as Node finds it from another folder; throws when there is none. */
export function findPackage(name: string, from: string): string {
  const folder = join(from, 'node_modules', name);
  if (existsSync(join(folder, 'package.json'))) return folder;
  const above = join(from, '..');
  if (above === from) throw new Error(`The package ${name} is not installed: run npm install.`);
  return findPackage(name, above);
}

/** Reads a package by its folder; throws when it comes without a licence. */
export function readPackage(folder: string): Shipped {
  const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, unknown>;
  const { name = basename(folder), version, license } = about as { name?: string; version?: string; license?: string };
  const text = readLicence(folder);
  if (license === undefined || text === undefined)
    throw new Error(`${name} is sent to readers and its package has no licence: find one that has, or do without it.`);
  return { name, ...(version !== undefined && { version }), licence: license, text };
}

/** LICENSE, LICENCE.md and the like; Pagefind has a folder of that name with the file in it. */
function readLicence(folder: string): string | undefined {
  const name = readdirSync(folder)
    .sort()
    .find((entry) => /^licen[cs]e(?:\.(?:md|txt))?$/iu.test(entry));
  if (name === undefined) return undefined;
  const path = join(folder, name);
  if (statSync(path).isDirectory()) return readLicence(path);
  // Vite also tells the licences of all that it is made of, of which nothing is sent.
  return tidy(readFileSync(path, 'utf8')).split('\n# Licenses of bundled dependencies')[0]?.trim();
}

/** A text without the line ends of Windows, and without empty lines around it. */
export function tidy(text: string): string {
  return text.replaceAll('\r\n', '\n').trim();
}
