import { expect, test } from 'vitest';
import { movedSchema, type Moved } from '../model/moved.ts';
import { copiedFile, findMoved, lastingAddress, movedPages, sayRemedy } from './permanence.ts';

const DAY = { date: '2026-01-15', why: { vi: 'Vì thế.' } };

function entries(...all: readonly object[]): Map<string, Moved> {
  return new Map(all.map((entry) => movedSchema.parse({ ...DAY, ...entry })).map((entry) => [entry.from, entry]));
}

const MOVED = { kind: 'moved', from: '/chi-so/a/', to: '/chi-so/b/' };
const GONE = { kind: 'withdrawn', from: '/tin/2024/a/', was: { vi: 'Một bài' } };

test.each([
  ['/index.html', '/'],
  ['/chi-so/a/index.html', '/chi-so/a/'],
  ['/en/chi-so/a/index.html', '/en/chi-so/a/'],
  ['/chi-so/a.csv', '/chi-so/a.csv'],
  ['/chi-so/a.xlsx', '/chi-so/a.xlsx'],
  ['/404.html', undefined],
  ['/robots.txt', undefined],
  ['/assets/a.D4xZ.json', undefined],
  ['/pagefind/vocabulary.json', undefined],
])('of the built file %s, %s has to last', (file, address) => {
  expect(lastingAddress(file)).toBe(address);
});

test('an entry holds for the English page and for the files of its page, and for nothing else', () => {
  const moved = entries(MOVED);
  const found = ['/chi-so/a/', '/en/chi-so/a/', '/chi-so/a.csv', '/chi-so/a.json', '/chi-so/ab/', '/chi-so/'].map(
    (address) => findMoved(address, moved)?.from,
  );
  expect(found).toEqual(['/chi-so/a/', '/chi-so/a/', '/chi-so/a/', '/chi-so/a/', undefined, undefined]);
});

test('an entry asks for a page in each language', () => {
  const pages = movedPages(entries(MOVED, GONE), true).map(({ address, to }) => [address, to]);
  expect(pages).toEqual([
    ['/chi-so/a/', '/chi-so/b/'],
    ['/en/chi-so/a/', '/en/chi-so/b/'],
    ['/tin/2024/a/', undefined],
    ['/en/tin/2024/a/', undefined],
  ]);
});

test('without English pages there are none in the place of others', () => {
  expect(movedPages(entries(MOVED), false).map(({ address }) => address)).toEqual(['/chi-so/a/']);
});

test('an English page that is gone alone leads to the Vietnamese one, and goes before its twin', () => {
  const alone = { ...MOVED, from: '/en/chi-so/c/', to: '/chi-so/c/' };
  expect(movedPages(entries(alone), false).map(({ address, to }) => [address, to])).toEqual([
    ['/en/chi-so/c/', '/chi-so/c/'],
  ]);
  const twin = { ...MOVED, from: '/en/chi-so/a/', to: '/en/chi-so/' };
  expect(movedPages(entries(MOVED, twin), true).map(({ address, to }) => [address, to])).toEqual([
    ['/chi-so/a/', '/chi-so/b/'],
    ['/en/chi-so/a/', '/en/chi-so/'],
  ]);
});

test('an English page leads to the English page of an article where that took its place', () => {
  const toArticle = { ...MOVED, to: '/tin/2024/a/' };
  expect(movedPages(entries(toArticle), true).map(({ to }) => to)).toEqual(['/tin/2024/a/', '/en/tin/2024/a/']);
});

test('a file of a moved page is that of the new page', () => {
  expect(copiedFile('/chi-so/a.csv', '/chi-so/b/')).toBe('/chi-so/b.csv');
});

test('the remedy for a page that is no figure asks for none', () => {
  expect(sayRemedy('/so-lieu/a.b.2024/', '2026-01-15')).toContain('"figure"');
  expect(sayRemedy('/chi-so/a/', '2026-01-15')).not.toContain('"figure"');
});

test('the entry of a remedy can be pasted, filled in and read', () => {
  const remedy = sayRemedy('/so-lieu/a.b.2024/', '2026-01-15', '/so-lieu/a.c.2024/');
  const found = [...remedy.matchAll(/\{ "kind".*?\} \}/gu)].map(([text]) => JSON.parse(text) as object);
  expect(found.map((entry) => movedSchema.safeParse(entry).success)).toEqual([true, false]);
  const [, withdrawn] = found;
  const figure = { indicator: 'a', ref_area: 'b', time_period: '2024' };
  expect(movedSchema.parse({ ...withdrawn, figure })).toMatchObject({ kind: 'withdrawn', see: [], figure });
});
