import { describe, expect, test } from 'vitest';
import { CHART_CASES } from '../../../tests/kit/chart-cases.ts';
import { makeChartArchive } from '../../../tests/kit/chart-fixture.ts';
import { contextOf } from '../context.ts';
import { chartsOfIndicator } from './chart-view.ts';

/** What is drawn of each case; of those left out, nothing. */
const DRAWN: Readonly<Partial<Record<keyof typeof CHART_CASES, number>>> = {
  'no observations': 0,
  'one value': 0,
  'standards that run beside each other': 2,
};

describe.each(Object.entries(CHART_CASES))('of %s', (name, indicator) => {
  const contexts = (['vi', 'en'] as const).map((language) => contextOf(makeChartArchive([indicator]), language));

  test('as many charts are drawn as say something, within their bytes', () => {
    for (const context of contexts) {
      const charts = chartsOfIndicator(context, indicator);
      expect(charts).toHaveLength(DRAWN[name] ?? 1);
      for (const { svg, figures } of charts) {
        expect(svg).not.toMatch(/NaN|undefined|Infinity|null/u);
        expect(Buffer.byteLength(svg)).toBeLessThanOrEqual(figures.length > 12 ? 12_288 : 6144);
      }
    }
  });
});

test('years whose numbers have no room keep their dots', () => {
  const indicator = CHART_CASES['many years'];
  const [chart] =
    indicator === undefined ? [] : chartsOfIndicator(contextOf(makeChartArchive([indicator]), 'vi'), indicator);
  expect(chart?.svg.match(/<circle/gu)).toHaveLength(17);
});
