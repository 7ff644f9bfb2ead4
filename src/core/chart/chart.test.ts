import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { CHART_FRAME, drawChart } from '../../../tests/kit/chart-drawing.ts';
import { makeMark } from '../../../tests/kit/chart-fixture.ts';
import { makeChart } from './chart.ts';
import type { ChartMark } from './mark.ts';
import { PARTS_KIND } from './parts.ts';

function ofParts(...parts: ChartMark[]) {
  return { ...CHART_FRAME, kind: 'parts' as const, parts, total: 100 };
}

test('a chart is one image, described by its title and all it shows, and by another title where it bears one', () => {
  const chart = ofParts(makeMark({ detail: 'chuẩn 2022' }), makeMark({ label: 'Dịch vụ', text: '60 tỷ đồng' }));
  const svg = parse(drawChart(PARTS_KIND, chart)).querySelector('svg');
  expect(svg?.getAttribute('role')).toBe('img');
  const told = 'Kết quả; đơn vị: %. Kết quả, 2023 (chuẩn 2022): 50 tỷ đồng; Dịch vụ: 60 tỷ đồng.';
  expect(svg?.getAttribute('aria-label')).toBe(`Tỷ lệ hộ nghèo. ${told}`);
  expect(makeChart(PARTS_KIND, chart).draw('vi', 'Bắc Kạn')).toContain(`aria-label="Bắc Kạn. ${told}"`);
});

test('a chart is worth exploring from as many marks on as its kind says, and never where it says nothing', () => {
  const two = ofParts(makeMark(), makeMark());
  expect(makeChart({ ...PARTS_KIND, leastToExplore: 2 }, two).isInteractive).toBe(true);
  expect(makeChart({ ...PARTS_KIND, leastToExplore: 3 }, two).isInteractive).toBe(false);
  expect(makeChart(PARTS_KIND, two).isInteractive).toBe(false);
});

test('the key of a chart tells what is not plain, in one order', () => {
  const keyOf = (...comparators: ChartMark['comparator'][]) =>
    makeChart(PARTS_KIND, ofParts(...comparators.map((comparator) => makeMark({ comparator })))).key;
  expect(keyOf('eq', 'eq')).toEqual([]);
  expect(keyOf('eq', 'approx')).toEqual(['edge']);
});
