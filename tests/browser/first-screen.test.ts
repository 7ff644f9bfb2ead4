import { describe, expect } from 'vitest';
import { paths } from '../../src/core/address/paths.ts';
import type { Language } from '../../src/core/text/language.ts';
import { test } from '../kit/browser-test.ts';
import { ownArchive } from '../kit/own-archive.ts';

const { figures, site } = ownArchive();
const PHONE = { width: 360, height: 740 };

/** What stands in the head of a figure, from above to below. */
const ORDER = ['h1 .value', 'h1 .what', '.marks', '.source-line', '.actions'];

describe.each(site.languages)('in %s', (language: Language) => {
  test('every figure shows its number, marks, source and actions on the first screen of a phone', async ({
    openPage,
  }) => {
    const addresses = [...figures.keys()].map((id) => paths.figure(id, language));
    // What is seen is the same without scripts, and thousands of pages open sooner.
    const page = await openPage(addresses[0] ?? '/', { ...PHONE, hasJavaScript: false });
    const faults: string[] = [];
    for (const address of addresses) {
      await page.goto(address, { waitUntil: 'load' });
      const places = await page.evaluate(
        (order) => order.map((selector) => document.querySelector(`main ${selector}`)?.getBoundingClientRect() ?? null),
        ORDER,
      );
      const ends = places.map((place) => Math.round(place?.bottom ?? Infinity));
      const tops = places.map((place) => place?.top ?? -1);
      if ((ends.at(-1) ?? 0) > PHONE.height) faults.push(`${address} ends at ${String(ends.at(-1))}`);
      if (tops.some((top, index) => top < (tops[index - 1] ?? 0))) faults.push(`${address} is out of order`);
    }
    expect(addresses.length).toBeGreaterThan(0);
    expect(faults).toEqual([]);
  });
});
