import { describe, expect } from 'vitest';
import { childrenOf } from '../../src/core/gazetteer/family.ts';
import { homonymsOf } from '../../src/core/gazetteer/homonyms.ts';
import { rankOf } from '../../src/core/gazetteer/related-units.ts';
import type { Locality } from '../../src/core/model/locality.ts';
import { test } from '../kit/browser-test.ts';
import { ownArchive } from '../kit/own-archive.ts';
import { findOverflow, findViolations, findViolationsInDark, layoutShift, MOST_SHIFT } from '../kit/page-checks.ts';

const { localities, figures, articles } = ownArchive();

const units = [...localities.values()];
const isGone = ({ versions }: Locality) => versions.every(({ valid_to }) => valid_to !== undefined);
const hasRank = (rank: number) => (unit: Locality) => rankOf(localities, unit.id) === rank;
const spokenOf = new Set([
  ...[...figures.values()].flatMap(({ observation: { ref_area, places = [] } }) => [ref_area, ...places]),
  ...[...articles.values()].flatMap((article) => article.localities),
]);
const most = (all: readonly Locality[], count: (unit: Locality) => number) =>
  all.toSorted((a, b) => count(b) - count(a))[0];

/** A unit of each kind that the page of a locality has to cope with, taken from the data. */
const kinds: Readonly<Record<string, Locality | undefined>> = {
  'a province with many parts': most(units.filter(hasRank(0)), ({ id }) => childrenOf(localities, id).length),
  'a province that is gone': units.find((unit) => hasRank(0)(unit) && isGone(unit) && spokenOf.has(unit.id)),
  'an old district': units.find((unit) => hasRank(1)(unit) && isGone(unit)),
  'an old commune that is spoken of': units.find((unit) => hasRank(2)(unit) && isGone(unit) && spokenOf.has(unit.id)),
  'a commune of today': most(
    units.filter((unit) => hasRank(2)(unit) && !isGone(unit)),
    ({ events }) => events.length,
  ),
  'a unit of a common name': most(units, ({ id }) => homonymsOf(localities, id).length),
  'a unit of which nothing is known': units.find(
    (unit) => isGone(unit) && unit.events.every(({ successors }) => successors.length === 0) && !spokenOf.has(unit.id),
  ),
};

const paths = Object.entries(kinds).flatMap(([kind, unit]) =>
  unit === undefined ? [] : [[kind, `/dia-phuong/${unit.id}/`] as const],
);

describe.each(paths)('%s (%s)', (_, path) => {
  test('is accessible and fits at 1280 px', async ({ openPage }) => {
    const page = await openPage(path, { width: 1280 });
    expect(await findOverflow(page)).toEqual([]);
    expect(await findViolations(page)).toEqual([]);
    expect(await layoutShift(page)).toBeLessThanOrEqual(MOST_SHIFT);
  });

  test('is accessible and fits at 360 px, in light and dark, with everything opened', async ({ openPage }) => {
    const page = await openPage(path, { width: 360 });
    expect(await findOverflow(page)).toEqual([]);
    expect(await layoutShift(page)).toBeLessThanOrEqual(MOST_SHIFT);
    for (const summary of await page.locator('main summary').all()) await summary.click();
    expect(await findOverflow(page)).toEqual([]);
    expect(await findViolations(page)).toEqual([]);
    expect(await findViolationsInDark(page)).toEqual([]);
  });
});
