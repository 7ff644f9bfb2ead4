import { describe, expect } from 'vitest';
import { paths } from '../../src/core/address/paths.ts';
import type { Language } from '../../src/core/text/language.ts';
import { unitsOnRecord } from '../../src/site/locality/records-of-unit.ts';
import { test } from '../kit/browser-test.ts';
import { ownArchive } from '../kit/own-archive.ts';

const archive = ownArchive();
const PHONE = { width: 360, height: 740 };

/** The last day of a figure, and with it the names of units, are told alike on all pages of units without records. */
const EVERY = 12;

/** What stands in the head of a page, from above to below; of a unit without figures nobody is named. */
const HEADS = {
  figure: {
    ids: [...archive.figures.keys()],
    order: ['h1 .value', 'h1 .what', '.marks', '.source-line', '.actions'],
    mayLack: [] as string[],
  },
  locality: {
    ids: [...unitsOnRecord(archive), ...[...archive.localities.keys()].filter((_, index) => index % EVERY === 0)],
    order: ['h1', '.today', '.summary', '.source-line', '.actions'],
    mayLack: ['.today', '.source-line'],
  },
};

describe.each(archive.site.languages)('in %s', (language: Language) => {
  test.for(['figure', 'locality'] as const)(
    'every %s shows what it knows, its source and the actions on the first screen of a phone',
    async (kind, { openPage }) => {
      const { ids, order, mayLack } = HEADS[kind];
      const addresses = [...new Set(ids)].map((id) => paths[kind](id, language));
      // What is seen is the same without scripts, and hundreds of pages open sooner.
      const page = await openPage(addresses[0] ?? '/', { ...PHONE, hasJavaScript: false });
      const faults: string[] = [];
      for (const address of addresses) {
        await page.goto(address);
        const places = await page.evaluate(
          (selectors) => selectors.map((one) => document.querySelector(`main ${one}`)?.getBoundingClientRect() ?? null),
          order,
        );
        const missing = order.filter((selector, index) => places[index] === null && !mayLack.includes(selector));
        const seen = places.filter((place) => place !== null);
        const end = Math.round(seen.at(-1)?.bottom ?? Infinity);
        if (missing.length > 0) faults.push(`${address} lacks ${missing.join(', ')}`);
        if (end > PHONE.height) faults.push(`${address} ends at ${end}`);
        if (seen.some(({ top }, index) => top < (seen[index - 1]?.top ?? 0))) faults.push(`${address} is out of order`);
      }
      expect(addresses.length).toBeGreaterThan(0);
      expect(faults).toEqual([]);
    },
  );
});
