import { describe, expect } from 'vitest';
import { test } from '../kit/browser-test.ts';
import { findOverflow, findViolations, layoutShift, MOST_SHIFT } from '../kit/page-checks.ts';
import { pageKinds } from '../browser/kinds.ts';

const LOOKS = [360, 412, 768, 1280, 1920].flatMap((width) => [[width, 'light'] as const, [width, 'dark'] as const]);

describe.each(Object.entries(pageKinds()))('%s (%s)', (_, path) => {
  test.for(LOOKS)('is accessible and fits at %i px, %s', async ([width, colorScheme], { openPage }) => {
    const page = await openPage(path, { width, colorScheme });
    expect(await findOverflow(page)).toEqual([]);
    expect(await findViolations(page)).toEqual([]);
    expect(await layoutShift(page)).toBeLessThanOrEqual(MOST_SHIFT);
  });

  test('its sheets are accessible', async ({ openPage }) => {
    const page = await openPage(path, { width: 360 });
    for (const sheet of await page.locator('.sheet').all()) {
      await sheet.evaluate((element: HTMLElement) => {
        element.showPopover();
      });
      expect(await findViolations(page)).toEqual([]);
      await sheet.evaluate((element: HTMLElement) => {
        element.hidePopover();
      });
    }
  });

  test('is accessible and fits with everything opened', async ({ openPage }) => {
    const page = await openPage(path, { width: 360, colorScheme: 'dark' });
    await page.evaluate(() => document.querySelectorAll('details').forEach((element) => (element.open = true)));
    expect(await findOverflow(page)).toEqual([]);
    expect(await findViolations(page)).toEqual([]);
  });
});
