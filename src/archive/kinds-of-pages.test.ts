import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PAGES } from './kinds-of-pages.ts';

test('each kind of pages is built by one file of src/pages', () => {
  const texts = readdirSync('src/pages', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'));
  const built = texts.flatMap((text) => /^export const getStaticPaths\b[^;]*\bPAGES\.(\w+)/mu.exec(text)?.[1] ?? []);
  expect(built.sort()).toEqual(Object.keys(PAGES).sort());
});
