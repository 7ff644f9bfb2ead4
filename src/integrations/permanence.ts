import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { Archive } from '../archive/archive.ts';
import { findVanished } from '../archive/find-vanished.ts';
import { listAddresses } from '../archive/list-addresses.ts';
import { PUBLISHED, readMoved, readPublished } from '../archive/read-permanence.ts';
import { formatProblems } from '../archive/report-terminal.ts';
import { getSharedArchive } from '../archive/shared-archive.ts';
import { copiedFile, findMoved } from '../core/address/permanence.ts';
import { isFile } from '../core/address/thing.ts';
import { toWithdrawnFile } from '../core/export/withdrawn.ts';
import { problemAt } from '../core/parse.ts';
import type { Problem } from '../core/problem.ts';
import { fileIn } from './built-files.ts';

/**
 * Keeps every address that was ever published: gives files of moved pages their old address, and stops the build when an
 * address of data/published.json is gone. It comes behind all that adds pages or files, and before addresses are made
 * relative. A site that would lose an address is removed, so that nobody publishes it.
 */
export function permanence(): AstroIntegration {
  return {
    name: 'permanence',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const result = getSharedArchive(process.cwd());
        if (!result.ok) throw new Error(`\n${formatProblems(result.problems)}`);
        const problems = await keepAddresses(result.value, process.cwd(), dir, logger);
        if (problems.length === 0) return;
        await rm(dir, { recursive: true });
        throw withoutStack(`\n${formatProblems(problems)}`);
      },
    },
  };
}

async function keepAddresses(
  archive: Archive,
  root: string,
  dir: URL,
  logger: AstroIntegrationLogger,
): Promise<Problem[]> {
  const unread: Problem[] = [];
  const published = readPublished(root, unread);
  const entries = readMoved(root, unread).entries;
  const before = new Set(listAddresses(fileURLToPath(dir)));
  for (const { value } of published.entries.values()) {
    if (isFile(value) && !before.has(value)) await replaceFile(value, archive, dir, before);
  }
  const built = new Set(listAddresses(fileURLToPath(dir)));
  const misled = [...entries.values()].flatMap(({ value: entry, where }) => [
    ...(isPlaceholder(entry.from, dir)
      ? []
      : [
          problemAt(
            where,
            ['from'],
            'moved/stands',
            `"${entry.from}" stands.`,
            'Remove this entry if the old page is back.',
          ),
        ]),
    ...(entry.kind === 'moved' ? [entry.to] : entry.see)
      .filter((to) => !built.has(to))
      .map((to) => problemAt(where, [], 'moved/nowhere', `There is no page "${to}".`, 'Name a page that stands.')),
  ]);
  const problems = [...findVanished(published, built, archive.moved, archive.site.edition), ...misled];
  if (problems.length === 0) logger.info(countUnrecorded(built, published.entries));
  return problems;
}

/** The file of a moved page is that of its new page; that of a withdrawn one says so. */
async function replaceFile(address: string, { moved }: Archive, dir: URL, built: ReadonlySet<string>): Promise<void> {
  const entry = findMoved(address, moved);
  if (entry === undefined) return;
  const file = fileIn(dir, address);
  await mkdir(new URL('.', file), { recursive: true });
  if (entry.kind === 'moved') {
    const source = copiedFile(address, entry.to);
    if (built.has(source)) await copyFile(fileIn(dir, source), file);
    return;
  }
  const text = toWithdrawnFile(entry, address.slice(address.lastIndexOf('.') + 1));
  if (text !== undefined) await writeFile(file, text);
}

/** Whether the page at the beginning of an entry is the one that the entry asked for. */
function isPlaceholder(from: string, dir: URL): boolean {
  return /<main[^>]*\sdata-gone/u.test(readFileSync(new URL('index.html', fileIn(dir, from)), 'utf8'));
}

function countUnrecorded(built: ReadonlySet<string>, published: ReadonlyMap<string, unknown>): string {
  const { length } = [...built].filter((address) => !published.has(address));
  if (length === 0) return `all ${built.size} addresses are recorded in ${PUBLISHED}`;
  const [addresses, are] = length === 1 ? ['address', 'is'] : ['addresses', 'are'];
  return `${length} ${addresses} ${are} not yet recorded in ${PUBLISHED}: run npm run record before you publish`;
}

/** An editor's mistake: Astro prints the message alone. */
function withoutStack(message: string): Error {
  const error = new Error(message);
  error.stack = '';
  return error;
}
