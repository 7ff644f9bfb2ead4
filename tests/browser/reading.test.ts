import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from '../kit/browser-test.ts';

/** Follows the first link of the main part whose address begins so, as a reader would. */
async function follow(page: Page, beginning: string): Promise<void> {
  // A closed sheet of files has links as well.
  const link = page.locator(`main a[href*="${beginning}"]`).filter({ visible: true }).first();
  await link.scrollIntoViewIfNeeded();
  await link.click();
  await page.waitForURL(new RegExp(`^http://[^/]+${beginning}`, 'u'));
  await expect.poll(() => page.locator('main h1').count()).toBe(1);
}

describe.each([true, false])('with JavaScript: %s', (hasJavaScript) => {
  test('a reader goes from home to an article, its figure, the indicator and the locality', async ({ openPage }) => {
    const page = await openPage('/', { width: 360, hasJavaScript });
    await follow(page, '/tin/2');
    await follow(page, '/so-lieu/');
    await follow(page, '/chi-so/');
    await page.goBack();
    await follow(page, '/dia-phuong/');
    await page.locator('header a[href$="/"]').first().click();
    await page.waitForURL(/^http:\/\/[^/]+\/$/u);
  });
});

test('the first key leads to a link that skips to the main part', async ({ openPage }) => {
  const page = await openPage('/');
  await page.keyboard.press('Tab');
  const skip = page.locator(':focus');
  await expect.poll(() => skip.getAttribute('href')).toBe('#noi-dung');
  const box = await skip.boundingBox();
  expect(box).not.toBeNull();
  expect(box?.width).toBeGreaterThan(24);
  expect(box?.y).toBeGreaterThanOrEqual(0);
  await page.keyboard.press('Enter');
  await page.waitForURL(/#noi-dung$/u);
  await page.waitForFunction(() => document.activeElement?.id === 'noi-dung');
});
