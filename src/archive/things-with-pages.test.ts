import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FILES, PAGES } from '../core/address/kinds-of-pages.ts';
import { frozenArchive } from '../../tests/kit/frozen-archive.ts';
import { listStanding } from './list-addresses.ts';
import { addressesOf, THINGS, THINGS_WITH_FILES } from './things-with-pages.ts';

test('each kind of pages and of files is built by one file of src/pages, and by that of its name', () => {
  const names = readdirSync('src/pages').flatMap((file) => /^_([a-z-]+)\.(?:astro|ts)$/u.exec(file)?.[1] ?? []);
  const kinds = [...Object.keys(PAGES), ...Object.keys(FILES)];
  expect(names.sort()).toEqual(kinds.map((kind) => kind.replace(/[A-Z]/gu, (x) => `-${x.toLowerCase()}`)).sort());
  expect([...Object.keys(THINGS), ...Object.keys(THINGS_WITH_FILES)]).toEqual(kinds);
});

test('an article and a figure have an address in each language, a page about the archive where it is written', () => {
  const archive = frozenArchive();
  const ids = [...archive.articles.keys()];
  expect(addressesOf('article', archive, 'vi')).toEqual(ids.map((id) => `/tin/${id}/`));
  expect(addressesOf('article', archive, 'en')).toEqual(ids.map((id) => `/en/tin/${id}/`));
  expect(addressesOf('figure', archive, 'en')).toEqual([...archive.figures.keys()].map((id) => `/en/so-lieu/${id}/`));
  expect(addressesOf('text', { ...archive, pages: new Set(['mot.vi', 'hai.en']) }, 'en')).toEqual(['/en/hai/']);
  const standing = [...listStanding(archive)];
  // What nobody cites by its address need not last.
  expect(standing).toContain('/chi-tieu.csv');
  expect(standing.filter((address) => address.endsWith('.txt'))).toEqual([]);
});
