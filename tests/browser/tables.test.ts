import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from '../kit/browser-test.ts';
import { pageKinds } from './kinds.ts';

/** Kinds of pages with tables. */
const pages = Object.entries(pageKinds()).filter(([kind]) => !/English|problem|notice|search|not found/u.test(kind));

/** Rows of which some cell begins on another line than the first: text of every size stands on one line. */
function findUneven(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const baselineOf = (cell: Element): number | undefined => {
      const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const text = texts.currentNode as Text;
        const parent = text.parentElement;
        if (text.data.trim() === '' || parent === null || parent.closest('.visually-hidden') !== null) continue;
        const range = document.createRange();
        range.selectNodeContents(text);
        if (range.getClientRects().length === 0) continue;
        // An empty box of a line stands on its base line.
        const probe = document.createElement('span');
        probe.style.display = 'inline-block';
        const isFlex = getComputedStyle(parent).display.includes('flex');
        (isFlex ? parent : text).before(probe);
        const { bottom } = probe.getBoundingClientRect();
        probe.remove();
        return bottom;
      }
      return undefined;
    };
    return [...document.querySelectorAll('.data tbody tr')]
      .filter((row) => getComputedStyle(row).display === 'table-row')
      .flatMap((row) => {
        const lines = [...row.children]
          .filter((cell) => getComputedStyle(cell).verticalAlign === 'baseline')
          .flatMap((cell) => baselineOf(cell) ?? []);
        const uneven = Math.max(...lines) - Math.min(...lines) > 1.5;
        return lines.length > 1 && uneven
          ? [`${row.textContent.trim().replace(/\s+/gu, ' ').slice(0, 60)}: ${lines.join(', ')}`]
          : [];
      });
  });
}

describe.each(pages)('%s (%s)', (_, path) => {
  test('rows stand on the first line of each cell, however many lines a link takes', async ({ openPage }) => {
    for (const width of [768, 1280]) {
      const page = await openPage(path, { width });
      expect(await findUneven(page)).toEqual([]);
    }
  });
});

test('printed headings are text, not buttons, which no page after the first repeats', async ({ openPage }) => {
  for (const [, path] of pages) {
    const page = await openPage(path);
    await page.emulateMedia({ media: 'print' });
    const boxes = await page
      .locator('thead button')
      .evaluateAll((buttons) => buttons.filter((button) => button.getClientRects().length > 0).length);
    expect([path, boxes]).toEqual([path, 0]);
  }
});
