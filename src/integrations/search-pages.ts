import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive } from '../archive/archive.ts';
import { addressesOf } from '../archive/things-with-pages.ts';
import { PAGES, type PageName } from '../core/address/kinds-of-pages.ts';
import { pathIn } from '../core/address/paths.ts';
import { joinAddress, type IndexEntry } from '../core/search/entry.ts';
import { cleanLetters, splitStrokes } from '../core/search/letters.ts';
import { nameToken } from '../core/search/vocabulary.ts';
import { LANGUAGES } from '../core/text/language.ts';
import { messagesIn, type Messages } from '../i18n/index.ts';
import { glossText } from './search-glosses.ts';

/** Parts of pages that only repeat what other pages say; of the pages about the archive, all but titles and leads. */
export const UNSEARCHED = [
  'svg',
  // Titles are searched in the entry.
  'h1',
  'header a',
  'aside',
  'page-actions',
  '.source-line',
  '.lines',
  '.chain',
  '[aria-labelledby="kiem-tra"]',
  '.congresses',
  // Where a round stands among the others, and what it lacks.
  '.strip',
  '.totals',
  '[aria-labelledby="pham-vi"]',
  '[aria-labelledby="xem-them"]',
  '[aria-labelledby="trich-dan"]',
  '[aria-labelledby="tai-ve"]',
  // The page of all targets is found by its title, each target by its figure.
  '[aria-labelledby="chi-tieu"]',
  '[href^="mailto:"]',
  'table',
  'figure',
  'lazy-chart',
  '[data-kind="page"] .prose > :not(h2)',
  '[data-kind="page"] :is(section, .tally)',
] as const;

/** A page as Pagefind is to read it. */
export interface PageCopy {
  /** The address as the index keeps it, with what is shown of the page. */
  readonly address: string;
  readonly html: string;
}

/** A copy of the main part of a built page, with what the index keeps of it; the built page stays as it is. */
export function copyPage({ path, meta, facts, filters, names }: IndexEntry, html: string, archive: Archive): PageCopy {
  const main = /<main\b[\s\S]*<\/main>/u.exec(html)?.[0];
  if (main === undefined) throw new Error(`${path} has no main part to search.`);
  const text = textOfCopy(main);
  const fields = {
    ...meta,
    alias: [meta.alias ?? '', ...glossText(`${meta.title} ${text}`, archive)]
      .filter((words) => words !== '')
      .join(', '),
    names: [...new Set(names.flatMap((name) => nameToken(name) ?? []))].join(' '),
  };
  const tags = [
    ...Object.entries(fields).map(([name, value]) => tag('meta', name, value)),
    ...Object.entries(filters).flatMap(([name, values]) => values.map((value) => tag('filter', name, value))),
  ];
  const marked = freeSpaces(main).replace('<main', `<main data-pagefind-body data-kind="${facts.kind}"`);
  return {
    address: joinAddress(path, facts),
    html: splitStrokes(`<html lang="vi"><body>${tags.join('')}${marked}</body></html>`),
  };
}

/** Titles keep words together by spaces that part no words for the index: with one, "dân tộc" would be a single word. */
function freeSpaces(html: string): string {
  return html.replaceAll(/\u00A0|&nbsp;/gu, ' ');
}

/** What a page is looked for by beside its title. */
const OTHER_NAMES: Partial<Record<PageName, (words: Messages) => readonly string[]>> = {
  targets: (words) => [words.titles.targets],
  coverage: (words) => words.coverage.names,
};

/** The pages that are found as such: those about the archive, and those that list what figures come to. */
export function collectPages(root: string, archive: Archive): IndexEntry[] {
  const names = (Object.keys(PAGES) as PageName[]).filter(
    (name) => 'found' in PAGES[name] && PAGES[name].found === 'page',
  );
  return names.flatMap((name) => {
    const others = LANGUAGES.flatMap((language) => OTHER_NAMES[name]?.(messagesIn(language)) ?? []);
    return addressesOf(name, archive, 'vi').map((path) => enterPage(root, path, others));
  });
}

function enterPage(root: string, path: string, names: readonly string[]): IndexEntry {
  const title = titleOf(root, path);
  const en = existsSync(join(root, pathIn('en', path))) ? titleOf(root, pathIn('en', path)) : undefined;
  return {
    path,
    meta: { title, ...(en && { en }) },
    // Without it there is no English page to lead to.
    facts: { kind: 'page', ...(en && { en }) },
    filters: { kind: ['page'], area: [], year: [], topic: [] },
    names: [title, ...(en ? [en] : []), ...names],
  };
}

/** All words of a copy: its text and what the index keeps beside it. */
export function textOfCopy(html: string): string {
  const kept = [...html.matchAll(/\scontent="([^"]*)"/gu)].map(([, value]) => value);
  return [html.replace(/<[^>]*>/gu, ' '), ...kept].join(' ').replace(/&[a-z#\d]+;/giu, ' ');
}

function titleOf(root: string, path: string): string {
  const html = cleanLetters(readFileSync(join(root, path, 'index.html'), 'utf8'));
  return freeSpaces(/<h1[^>]*>([^<]*)/u.exec(html)?.[1] ?? '').trim();
}

function tag(role: 'meta' | 'filter', name: string, value: string): string {
  if (value === '') return '';
  return `<meta data-pagefind-${role}="${name}[content]" content="${escapeMarkup(value)}">`;
}

function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
