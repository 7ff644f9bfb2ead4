import { expect } from 'vitest';
import { slugify } from '../../src/core/text/normalise.ts';
import { test } from '../kit/browser-test.ts';
import { ownArchive } from '../kit/own-archive.ts';
import { findOverflow, findViolations, findViolationsInDark, layoutShift, MOST_SHIFT } from '../kit/page-checks.ts';

const { indicators } = ownArchive();
const titles = [...indicators.values()].map(({ title }) => title.vi);
const [first = ''] = titles;

test('without JavaScript all indicators are there, each once, and no field that does nothing', async ({ openPage }) => {
  const page = await openPage('/chi-so/', { width: 360, hasJavaScript: false });
  await expect.poll(() => page.locator('#loc').isVisible()).toBe(false);
  const listed = await page.locator('filter-list [data-group] li > a').allTextContents();
  expect([...listed].sort()).toEqual([...titles].sort());
  // Browsers open a fold in which they find something; where it is closed, its heading says what is in it.
  const folds = await page.locator('summary').allInnerTexts();
  expect(folds.filter((text) => !/^\d+ chỉ số/u.test(text))).toEqual([]);
});

test('the list is filtered while a reader types, and all of it comes back', async ({ openPage }) => {
  const page = await openPage('/chi-so/', { width: 360 });
  const count = () => page.locator('[data-part=count]').textContent();
  const shown = () => page.locator('filter-list [data-group] li > a:visible').allTextContents();
  await expect.poll(count).toBe(`${titles.length} chỉ số`);
  const before = await shown();

  await page.locator('#loc').fill(slugify(first).replaceAll('-', ' '));
  await expect.poll(async () => (await shown()).includes(first)).toBe(true);
  const found = await shown();
  expect(found.length).toBeLessThan(titles.length);
  await expect.poll(count).toBe(`${found.length} chỉ số`);
  await expect
    .poll(() => page.locator('filter-list nav li:visible').count())
    .toBe(await page.locator('[data-group]:visible').count());

  await page.locator('#loc').fill('');
  await expect.poll(shown).toEqual(before);
  await expect.poll(count).toBe(`${titles.length} chỉ số`);
});

test('a name that no indicator has is said to be none, and the search takes it over', async ({ openPage }) => {
  const page = await openPage('/chi-so/', { width: 360 });
  await page.locator('#loc').fill('qqq $& x');
  await expect.poll(() => page.locator('[data-part=none]').isVisible()).toBe(true);
  await expect.poll(() => page.locator('[data-part=count]').textContent()).toBe('0 chỉ số');
  const link = page.locator('[data-part=search]');
  await expect.poll(() => link.textContent()).toBe('Tìm “qqq $& x” trong cả kho');
  const query = await link.evaluate((a) => new URL((a as HTMLAnchorElement).href).searchParams.get('q'));
  expect(query).toBe('qqq $& x');
});

test.for([360, 768, 1280])('the page is accessible, fits and stands still at %i px', async (width, { openPage }) => {
  const page = await openPage('/chi-so/', { width });
  expect(await findOverflow(page)).toEqual([]);
  expect(await layoutShift(page)).toBeLessThanOrEqual(MOST_SHIFT);
  for (const summary of await page.locator('main summary').all()) await summary.click();
  expect(await findOverflow(page)).toEqual([]);
  expect(await findViolations(page)).toEqual([]);
  expect(await findViolationsInDark(page)).toEqual([]);
});
