import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from '../kit/browser-test.ts';
import { ownArchive } from '../kit/own-archive.ts';

const result = [...ownArchive().figures.values()].find(({ observation }) => observation.value_type === 'actual');

/** What a reader with colours of their own sees of a box: its edge, its ground, and the ground of the page. */
function coloursOf(page: Page, selector: string) {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { borderTopColor, backgroundColor } = getComputedStyle(element);
      return { edge: borderTopColor, ground: backgroundColor, page: getComputedStyle(document.body).backgroundColor };
    });
}

test('with colours of the reader’s own a button keeps an edge', async ({ openPage }) => {
  const page = await openPage('/dia-phuong/');
  await page.emulateMedia({ forcedColors: 'active' });
  const button = await coloursOf(page, 'locality-index button[type=submit]');
  expect(button.edge).not.toBe(button.page);
});

test.runIf(result !== undefined)('and the badge of a result its fill', async ({ openPage }) => {
  const page = await openPage(`/chi-so/${result?.indicator.id ?? ''}/`);
  await page.emulateMedia({ forcedColors: 'active' });
  const badge = await coloursOf(page, '.badge[data-type=actual]');
  expect(badge.ground).not.toBe(badge.page);
});
