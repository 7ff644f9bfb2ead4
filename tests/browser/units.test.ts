import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { paths } from '../../src/core/address/paths.ts';
import { test } from '../kit/browser-test.ts';
import { ownArchive } from '../kit/own-archive.ts';

/** A figure whose unit has a stroke, with the indicator and the place that show it too. */
const figure = [...ownArchive().figures.values()].find(({ observation }) =>
  /\p{L}\/\p{L}/u.test(observation.value_text),
);
const addresses = figure
  ? [
      paths.figure(figure.observation.obs_id, 'vi'),
      paths.indicator(figure.indicator.id, 'vi'),
      paths.locality(figure.observation.ref_area, 'vi'),
    ]
  : [];

/** Words with a stroke that a line breaks in the middle of a word: "đồng/ngườ" and "i/năm". */
function findSplit(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const range = document.createRange();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const split: string[] = [];
    while (texts.nextNode()) {
      const text = texts.currentNode as Text;
      if (text.parentElement?.closest('svg, .visually-hidden, thead') !== null) continue;
      for (const { 0: word, index } of text.data.matchAll(/\p{L}{2,}/gu)) {
        const tops = Array.from({ length: word.length }, (_, at) => {
          range.setStart(text, index + at);
          range.setEnd(text, index + at + 1);
          return range.getBoundingClientRect().top;
        });
        const isUnit = /\/$/u.test(text.data.slice(0, index)) || /^\//u.test(text.data.slice(index + word.length));
        const isBroken = Math.max(...tops) - Math.min(...tops) > 4;
        const isBeside = text.previousSibling?.nodeName === 'WBR' || text.nextSibling?.nodeName === 'WBR';
        if ((isUnit || isBeside) && isBroken) split.push(word);
      }
    }
    return split;
  });
}

test.for([
  [320, '100%'],
  [360, '100%'],
  [1280, '200%'],
] as const)('units break behind their strokes only, at %i px with text of %s', async ([width, size], { openPage }) => {
  for (const address of addresses) {
    const page = await openPage(address, { width });
    await page.evaluate((fontSize) => {
      document.documentElement.style.fontSize = fontSize;
    }, size);
    expect(await findSplit(page)).toEqual([]);
  }
});
