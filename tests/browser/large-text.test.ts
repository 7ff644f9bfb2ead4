import { expect } from 'vitest';
import { test } from '../kit/browser-test.ts';
import { pageKinds } from './kinds.ts';

const kinds = pageKinds();
const chosen = ['home', 'figure', 'indicator', 'locality', 'article'].flatMap((kind) => {
  const paths = [kinds[kind], kinds[`${kind} in English`]];
  return paths.flatMap((path) => path ?? []);
});

test('at twice the size of text nothing of a page is wider than a phone', async ({ openPage }) => {
  expect(chosen.length).toBeGreaterThan(5);
  const wide: string[] = [];
  for (const path of chosen) {
    const page = await openPage(path, { width: 360 });
    const width = await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
      return document.documentElement.scrollWidth;
    });
    if (width > 360) wide.push(`${path}: ${width} px`);
  }
  expect(wide).toEqual([]);
});
