import { describe, expect } from 'vitest';
import { test } from '../kit/browser-test.ts';
import { ownArchive } from '../kit/own-archive.ts';
import { pageKinds } from './kinds.ts';

const kinds = pageKinds();
const hasSwitch = ownArchive().site.languages.length > 1;
/** Headers without a search field and with one, in both languages. */
const chosen = ['home', 'search in English', 'news', 'text', 'figure in English'].flatMap((kind) => kinds[kind] ?? []);

describe.runIf(hasSwitch)('at twice the size of text', () => {
  test.for([320, 360, 768])('the switch stands whole and free at %i px', async (width, { openPage }) => {
    const faults: string[] = [];
    for (const path of chosen) {
      const page = await openPage(path, { width });
      const fault = await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
        const links = [...document.querySelectorAll('.languages a')].filter((link) => link.checkVisibility());
        const others = [...document.querySelectorAll('header :is(.wordmark, input, button)')];
        const isWhole = (link: Element) => {
          const box = link.getBoundingClientRect();
          const isInside = box.left >= 0 && box.right <= document.documentElement.clientWidth;
          const isFree = others
            .map((other) => other.getBoundingClientRect())
            .every(
              ({ left, right, top, bottom }) =>
                right <= box.left || left >= box.right || bottom <= box.top || top >= box.bottom,
            );
          return isInside && isFree && link.scrollWidth <= link.clientWidth;
        };
        if (links.length === 0) return 'no link is seen';
        return links.filter((link) => !isWhole(link)).map(({ outerHTML }) => outerHTML)[0];
      });
      if (fault !== undefined) faults.push(`${path}: ${fault}`);
    }
    expect(faults).toEqual([]);
  });
});

test.runIf(hasSwitch)('the switch keeps the query and the place on any page', async ({ openPage }) => {
  for (const path of chosen) {
    const page = await openPage(`${path}?q=a#noi-dung`);
    const asked = () =>
      page.evaluate(() => {
        const links = [...document.querySelectorAll<HTMLAnchorElement>('.languages a')];
        return [...new Set(links.map(({ search, hash }) => search + hash))];
      });
    await expect.poll(asked).toEqual(['?q=a#noi-dung']);
    await page.evaluate(() => {
      location.hash = 'x';
    });
    await expect.poll(asked).toEqual(['?q=a#x']);
  }
});
