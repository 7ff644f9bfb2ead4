import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { LETTERS, VIETNAMESE_LETTERS } from '../../src/styles/fonts/letters.ts';
import { test } from '../kit/browser-test.ts';
import { readDist } from '../kit/dist.ts';
import { fontsThatDraw, openWithFonts, shiftOfLateFonts } from '../kit/late-fonts.ts';
import { MOST_SHIFT } from '../kit/page-checks.ts';
import { pageKinds } from './kinds.ts';

/** The name that the file bears, after the first of its weights. */
const SOURCE_SANS = 'Source Sans 3 ExtraLight';

// English pages have the same markup; their navigation has other words, which the home page shows.
// The whole matrix, on machines with other fonts too, is tests/slow/late-fonts.test.ts.
const kinds = Object.entries(pageKinds()).filter(
  ([kind]) => !kind.endsWith('in English') || kind === 'home in English',
);

test.for(kinds)('%s stands still when fonts come after the first painting', async ([, path], { browser, server }) => {
  const shift = await shiftOfLateFonts(browser, server.origin + path, { width: 360, delay: 300 });
  expect(shift).toBeLessThanOrEqual(MOST_SHIFT);
});

test.for([1500, 5000, 'never'] as const)(
  'the home page stands still when fonts come later: %s',
  async (delay, { browser, server }) => {
    for (const width of [412, 1280])
      expect(await shiftOfLateFonts(browser, server.origin, { width, delay })).toBeLessThanOrEqual(MOST_SHIFT);
  },
);

test('fonts that are there in time are seen on the first view, and on the next', async ({ openPage }) => {
  const page = await openPage('/404.html');
  await openWithFonts(page, '/');
  expect(await fontsThatDraw(page, 'h1')).toEqual(['Literata']);
  expect(await fontsThatDraw(page, 'nav li a')).toEqual([SOURCE_SANS]);
  await page.unrouteAll();
  await page.locator('nav li a').first().click();
  await page.waitForURL('**/tin/');
  expect(await fontsThatDraw(page, 'h1')).toEqual(['Literata']);
});

describe('the letters of a font', () => {
  test('all that are promised are drawn by it', async ({ openPage }) => {
    const page = await openPage('/404.html');
    await openWithFonts(page, '/');
    await write(page, 'h1', LETTERS.join(''));
    expect(await fontsThatDraw(page, 'h1')).toEqual(['Literata']);
    await write(page, 'nav li a', VIETNAMESE_LETTERS.join('') + '0123456789 .,;:!?()/%“”–…−↑↓₫');
    expect(await fontsThatDraw(page, 'nav li a')).toEqual([SOURCE_SANS]);
  });

  test('any other is drawn by a font of the machine, and only that one', async ({ openPage }) => {
    const page = await openPage('/404.html');
    await openWithFonts(page, '/');
    await write(page, 'h1', 'Kỷ yếu ж');
    const fonts = await fontsThatDraw(page, 'h1');
    expect(fonts).toContain('Literata');
    expect(fonts).toHaveLength(2);
  });
});

const navigated = ['/chi-tieu/', '/en/chi-tieu/'].filter((path) => readDist().pages.has(path));

describe.each(navigated)('the navigation of %s', (path) => {
  test('stays one line in a wide face, and all of it can be reached', async ({ openPage }) => {
    const page = await openPage(path, { width: 360 });
    const list = page.locator('nav ul.sections');
    const height = () => list.evaluate((element) => element.getBoundingClientRect().height);
    const before = await height();
    await list.evaluate((element) => (element.style.fontFamily = 'monospace'));
    expect(Math.abs((await height()) - before)).toBeLessThan(4);
    await expect.poll(() => list.evaluate((element) => element.scrollWidth > element.clientWidth)).toBe(true);
    for (const link of await list.locator('a').all()) {
      await link.focus();
      await expect.poll(() => isWithin(link, list)).toBe(true);
    }
  });
});

/** Puts a text in place of that of an element, and waits for its fonts. */
async function write(page: Page, selector: string, text: string): Promise<void> {
  await page
    .locator(selector)
    .first()
    .evaluate((element, words) => (element.textContent = words), text);
  await page.evaluate(() => document.fonts.ready);
}

/** Whether an element is seen: browsers leave what has the focus where it is when a few pixels of it are cut off. */
async function isWithin(inner: Locator, outer: Locator): Promise<boolean> {
  const [box, frame] = [await inner.boundingBox(), await outer.boundingBox()];
  if (box === null || frame === null) return false;
  const seen = Math.min(box.x + box.width, frame.x + frame.width) - Math.max(box.x, frame.x);
  return seen >= 0.9 * box.width;
}
