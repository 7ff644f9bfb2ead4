import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import type { Archive } from '../archive/archive.ts';
import { keptFiles } from '../archive/kept-files.ts';
import { listAddresses, listStanding } from '../archive/list-addresses.ts';
import { PUBLISHED } from '../archive/read-permanence.ts';
import { builtAddresses } from './built-addresses.ts';
import { fileIn } from './built-files.ts';
import { readOnce } from './read-once.ts';

/** So many addresses are named of those that are wrong. */
const NAMED = 10;

/**
 * Gives files of moved pages their old address, and holds what was built against the list of all addresses, by which the
 * check told before the build that none of those published is lost. It comes behind all that adds pages or files.
 */
export function permanence(): AstroIntegration {
  return {
    name: 'permanence',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const said = keepAddresses(readOnce(process.cwd()), dir);
        logger.info(said);
      },
    },
  };
}

/**
 * Writes the files of moved and withdrawn pages into the built site in `dir`, and gives a sentence on addresses that are
 * not yet recorded. Throws where the site is not what the list says; nothing is removed.
 */
export function keepAddresses(archive: Archive, dir: URL): string {
  const standing = listStanding(archive);
  for (const kept of keptFiles(archive.published, archive.moved, standing)) {
    const file = fileIn(dir, kept.address);
    mkdirSync(new URL('.', file), { recursive: true });
    if ('text' in kept) writeFileSync(file, kept.text);
    else copyFileSync(fileIn(dir, kept.copyOf), file);
  }
  const listed = listAddresses(archive, standing);
  const built = builtAddresses(dir);
  refuseFaults(
    [...listed].filter((address) => !built.has(address)),
    [...built].filter((address) => !listed.has(address)),
  );
  return countUnrecorded(listed, archive.published);
}

/** The check has seen to the archive: what differs now is the doing of src/pages/ or of a hook. */
function refuseFaults(missing: readonly string[], unlisted: readonly string[]): void {
  if (missing.length === 0 && unlisted.length === 0) return;
  const told = [
    ...(missing.length === 0 ? [] : [`listed, but not built: ${nameSome(missing)}`]),
    ...(unlisted.length === 0 ? [] : [`built, but not listed: ${nameSome(unlisted)}`]),
  ];
  throw withoutStack(
    `The site is not the one that src/archive/kinds-of-pages.ts lists; the engine is at fault, not the archive.\n${told.map((line) => `  ${line}\n`).join('')}Mend the list or what builds the page. Nothing that was published is lost.`,
  );
}

function nameSome(addresses: readonly string[]): string {
  const rest = addresses.length - NAMED;
  return addresses.slice(0, NAMED).join(' ') + (rest > 0 ? ` and ${rest} more` : '');
}

function countUnrecorded(listed: ReadonlySet<string>, published: ReadonlySet<string>): string {
  const { length } = [...listed].filter((address) => !published.has(address));
  if (length === 0) return `all ${listed.size} addresses are recorded in ${PUBLISHED}`;
  const [addresses, are] = length === 1 ? ['address', 'is'] : ['addresses', 'are'];
  return `${length} ${addresses} ${are} not yet recorded in ${PUBLISHED}: run npm run record before you publish`;
}

/** Astro prints the message alone. */
function withoutStack(message: string): Error {
  const error = new Error(message);
  error.stack = '';
  return error;
}
