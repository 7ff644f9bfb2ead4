import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from '../../kit/browser-test.ts';
import { ownArchive } from '../../kit/own-archive.ts';
import { layoutShift, MOST_SHIFT } from '../../kit/page-checks.ts';

const largest = [...ownArchive().congresses.values()].sort((a, b) => b.congresses.length - a.congresses.length)[0];
const path = `/dai-hoi/${largest?.id ?? ''}/`;
const collator = new Intl.Collator('vi', { numeric: true });

/** The keys of a column of the first table, top to bottom; empty where a value is unknown. */
function keysOf(page: Page, column: number): Promise<string[]> {
  return page
    .locator('sort-table')
    .first()
    .locator('tbody tr')
    .evaluateAll(
      (rows, index) =>
        rows.map((row) => {
          const cell = row.children[index] as HTMLElement;
          return cell.dataset['key'] ?? cell.textContent.trim();
        }),
      column,
    );
}

/** Splits keys into the known ones and the rest, which must all be unknown and stand below. */
function known(keys: readonly string[]): string[] {
  const last = keys.findLastIndex((key) => key !== '');
  expect(keys.slice(0, last + 1)).not.toContain('');
  return keys.slice(0, last + 1);
}

test('the buttons of the headings sort by name, day and number, both ways, unknown ones last', async ({ openPage }) => {
  const page = await openPage(path);
  const heading = (index: number) => page.locator('sort-table').first().locator('thead th').nth(index);
  const before = (await keysOf(page, 0)).length;

  await heading(0).getByRole('button').click();
  await expect.poll(() => heading(0).getAttribute('aria-sort')).toBe('ascending');
  await expect.poll(() => heading(1).getAttribute('aria-sort')).toBeNull();
  const names = await keysOf(page, 0);
  expect(names).toEqual(names.toSorted(collator.compare));
  expect(names).toHaveLength(before);
  expect(names.indexOf('Đắk Lắk')).toBeGreaterThan(names.indexOf('Cao Bằng'));
  expect(names.indexOf('Đắk Lắk')).toBeLessThan(names.indexOf('Hà Nội'));

  await heading(0).getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => heading(0).getAttribute('aria-sort')).toBe('descending');
  await expect.poll(() => keysOf(page, 0)).toEqual(names.toReversed());

  await heading(1).getByRole('button').click();
  const days = known(await keysOf(page, 1));
  expect(days).toEqual(days.toSorted());

  for (const direction of [1, -1]) {
    await heading(2).getByRole('button').click();
    const keys = await keysOf(page, 2);
    expect(keys).toContain('');
    const numbers = known(keys).map(Number);
    expect(numbers).toEqual(numbers.toSorted((a, b) => (a - b) * direction));
  }
});

test('on a telephone the buttons stand above the rows, and nothing moves when they come', async ({ openPage }) => {
  const page = await openPage(path, { width: 360 });
  const button = page.locator('sort-table').first().getByRole('button').first();
  const box = await button.boundingBox();
  expect(box?.height).toBeGreaterThanOrEqual(24);
  expect(await layoutShift(page)).toBeLessThanOrEqual(MOST_SHIFT);
});

test('without JavaScript the table is complete, by day, and offers no buttons', async ({ openPage }) => {
  const page = await openPage(path, { hasJavaScript: false });
  await expect.poll(() => page.locator('sort-table button').count()).toBe(0);
  const rows = page.locator('.congress-table tbody tr');
  await expect.poll(() => rows.count()).toBe(largest?.congresses.length);
});

test('a column of numbers is sorted by their value, as no dictionary would', async ({ openPage }) => {
  const page = await openPage(path);
  const table = page.locator('sort-table').first();
  await table.locator('tbody tr').evaluateAll(
    (rows, numbers) => {
      for (const [index, row] of rows.entries()) {
        (row.children[2] as HTMLElement).dataset['key'] = numbers[index] ?? '';
      }
    },
    ['10', '9.5', '9.25', '-1', '1000.5'],
  );
  await table.locator('thead th').nth(2).getByRole('button').click();
  await expect.poll(async () => known(await keysOf(page, 2))).toEqual(['-1', '9.25', '9.5', '10', '1000.5']);
});
