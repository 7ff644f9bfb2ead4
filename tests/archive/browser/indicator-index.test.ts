import { expect } from 'vitest';
import { test } from '../../kit/browser-test.ts';
import { findOverflow } from '../../kit/page-checks.ts';

/** Eight screens of a telephone: more than a hundred indicators, and still to be gone through with a thumb. */
const HIGHEST = 6000;

test.for(['/chi-so/', '/en/chi-so/'])('%s stays short on a telephone', async (path, { openPage }) => {
  const page = await openPage(path, { width: 360, height: 740 });
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(HIGHEST);
  expect(await findOverflow(page)).toEqual([]);
});

test('names are found without accents and by any of their words, in whatever order', async ({ openPage }) => {
  const page = await openPage('/chi-so/');
  const shown = () => page.locator('filter-list li:visible > a:visible').allTextContents();
  await page.locator('#loc').fill('ngheo ho ty');
  await expect.poll(async () => (await shown()).includes('Tỷ lệ hộ nghèo')).toBe(true);
  expect((await shown()).includes('Số lượng hộ nghèo')).toBe(false);
});
