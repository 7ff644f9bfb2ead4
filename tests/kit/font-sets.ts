import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The fonts of a kind of machine that readers have. */
export interface FontSet {
  readonly name: string;
  /** Packages of Debian that hold the fonts. */
  readonly packages: readonly string[];
  /** Full names of fonts and those that they bear here, with their names in PostScript. */
  readonly renamed: readonly (readonly [from: string, to: string, postScript: string])[];
  /** What `sans-serif` and `serif` stand for. */
  readonly defaults: readonly [sans: string, serif: string];
}

/** A Debian without more, a telephone, and Windows or macOS, whose fonts Liberation is as wide as. */
export const FONT_SETS: readonly FontSet[] = [
  { name: 'DejaVu', packages: ['fonts-dejavu-core'], renamed: [], defaults: ['DejaVu Sans', 'DejaVu Serif'] },
  {
    name: 'Roboto and Noto',
    packages: ['fonts-roboto-unhinted', 'fonts-noto-core'],
    renamed: [],
    defaults: ['Roboto', 'Noto Serif'],
  },
  {
    name: 'Arial and Times New Roman',
    // The first as Debian 12 names it; the other has all Vietnamese letters from Debian 13 on.
    packages: ['fonts-liberation2', 'fonts-liberation'],
    renamed: [
      ['Liberation Sans', 'Arial', 'ArialMT'],
      ['Liberation Sans Bold', 'Arial Bold', 'Arial-BoldMT'],
      ['Liberation Serif', 'Times New Roman', 'TimesNewRomanPSMT'],
    ],
    defaults: ['Arial', 'Times New Roman'],
  },
];

/** Packages are unpacked here, not installed: what the machine shows on its screen stays as it is. */
const CACHE = 'node_modules/.cache/font-sets';

/**
 * A configuration for `FONTCONFIG_FILE`, with which programs see the fonts of this set and no other; nothing where
 * packages of Debian cannot be had.
 */
export function configureFonts(set: FontSet): string | undefined {
  const folder = set.packages.map(unpack).find((unpacked) => unpacked !== undefined && hasFonts(unpacked));
  if (folder === undefined) return undefined;
  const folders = set.renamed.length > 0 ? [folder] : set.packages.map((name) => resolve(CACHE, name));
  const home = mkdtempSync(join(tmpdir(), 'fonts-'));
  const file = join(home, 'fonts.conf');
  writeFileSync(file, describeFonts(set, folders, join(home, 'cache')));
  return file;
}

function unpack(name: string): string | undefined {
  const folder = resolve(CACHE, name);
  if (existsSync(folder)) return folder;
  if (!existsSync('/etc/debian_version')) return undefined;
  mkdirSync(CACHE, { recursive: true });
  try {
    execFileSync('apt-get', ['download', '-qq', name], { cwd: CACHE, stdio: ['ignore', 'ignore', 'pipe'] });
    const file = readdirSync(CACHE).find((entry) => entry.startsWith(`${name}_`) && entry.endsWith('.deb'));
    execFileSync('dpkg', ['-x', join(CACHE, file ?? ''), folder]);
    return folder;
  } catch {
    return undefined;
  }
}

function hasFonts(folder: string): boolean {
  return readdirSync(folder, { recursive: true }).some((name) => String(name).endsWith('.ttf'));
}

function describeFonts({ renamed, defaults: [sans, serif] }: FontSet, folders: readonly string[], cache: string) {
  return [
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>',
    ...folders.map((folder) => `<dir>${folder}</dir>`),
    ...renamed.map(([from, to, postScript]) =>
      [
        `<match target="scan"><test name="fullname"><string>${from}</string></test>`,
        assign('family', to.replace(/ Bold$/u, '')),
        assign('fullname', to),
        assign('postscriptname', postScript),
        '</match>',
      ].join(''),
    ),
    alias('sans-serif', sans),
    alias('serif', serif),
    `<cachedir>${cache}</cachedir></fontconfig>`,
  ].join('\n');
}

function assign(name: string, value: string): string {
  return `<edit name="${name}" mode="assign"><string>${value}</string></edit>`;
}

function alias(family: string, preferred: string): string {
  return `<alias><family>${family}</family><prefer><family>${preferred}</family></prefer></alias>`;
}
