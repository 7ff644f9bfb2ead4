import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import type { Archive } from '../archive/archive.ts';
import type { IndexEntry } from '../core/search/entry.ts';
import { cleanLetters } from '../core/search/letters.ts';
import { makeVocabulary } from '../core/search/vocabulary.ts';
import { readOnce } from './read-once.ts';
import { makeCatalogue } from './search-catalogue.ts';
import { englishValues } from './search-english.ts';
import { collectEntries } from './search-entries.ts';
import { collectPages, copyPage, textOfCopy, UNSEARCHED } from './search-pages.ts';

/** Pagefind's own interfaces and its worker, which the site has no use for. */
const NOT_SHIPPED = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\./u;

/** Writes dist/pagefind/: an index of the Vietnamese pages and the vocabulary by which queries are understood. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const pages = await writeIndex(readOnce(process.cwd()), root);
        logger.info(`${pages} pages can be searched`);
      },
    },
  };
}

async function writeIndex(archive: Archive, root: string): Promise<number> {
  const entries = [...collectEntries(archive), ...collectPages(root, archive)];
  const index = orFail(await createIndex({ forceLanguage: 'vi', excludeSelectors: [...UNSEARCHED] })).index;
  if (index === undefined) throw new Error('Pagefind gave no index.');
  const texts: string[] = [];
  for (const entry of entries) {
    const { address, html } = copyPage(entry, readPage(root, entry.path), archive);
    orFail(await index.addHTMLFile({ url: address, content: html }));
    texts.push(textOfCopy(html));
  }
  const folder = join(root, 'pagefind');
  orFail(await index.writeFiles({ outputPath: folder }));
  await close();
  for (const name of readdirSync(folder).filter((file) => NOT_SHIPPED.test(file))) rmSync(join(folder, name));
  const vocabulary = makeVocabulary(
    phrasesOf(archive, entries),
    texts,
    [...archive.abbreviations.values()].map(({ short, long }) => [short, long.vi] as const),
  );
  writeFileSync(join(folder, 'vocabulary.json'), JSON.stringify(vocabulary));
  writeFileSync(join(folder, 'catalogue.json'), JSON.stringify(makeCatalogue(archive)));
  if (archive.site.languages.includes('en'))
    writeFileSync(join(folder, 'values-en.json'), JSON.stringify(englishValues(archive)));
  return entries.length;
}

/** The built page; a page that was not built is an address that search would get wrong. */
function readPage(root: string, path: string): string {
  return cleanLetters(readFileSync(join(root, path, 'index.html'), 'utf8'));
}

function phrasesOf(archive: Archive, entries: readonly IndexEntry[]): string[] {
  const topics = [...archive.topics.values()].flatMap(({ title }) => [title.vi, title.en]);
  const longForms = [...archive.abbreviations.values()].map(({ long }) => long.vi);
  return [...longForms, ...topics, ...entries.flatMap(({ names }) => names)].map(cleanLetters);
}

function orFail<T extends { errors: string[] }>(response: T): T {
  if (response.errors.length > 0) throw new Error(`Pagefind: ${response.errors.join('; ')}`);
  return response;
}
