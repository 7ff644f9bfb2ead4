import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FILES, PAGES } from '../core/address/kinds-of-pages.ts';
import { THINGS, THINGS_WITH_FILES } from './things-with-pages.ts';

test('each kind of pages and of files is built by one file of src/pages, and by that of its name', () => {
  const names = readdirSync('src/pages').flatMap((file) => /^_([a-z-]+)\.(?:astro|ts)$/u.exec(file)?.[1] ?? []);
  const kinds = [...Object.keys(PAGES), ...Object.keys(FILES)];
  expect(names.sort()).toEqual(kinds.map((kind) => kind.replace(/[A-Z]/gu, (x) => `-${x.toLowerCase()}`)).sort());
  expect([...Object.keys(THINGS), ...Object.keys(THINGS_WITH_FILES)]).toEqual(kinds);
});
