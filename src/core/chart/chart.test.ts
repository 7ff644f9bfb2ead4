import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { CHART_FRAME, drawChart } from '../../../tests/kit/chart-drawing.ts';
import { makeMark } from '../../../tests/kit/chart-fixture.ts';
import { makeChart } from './chart.ts';
import type { ChartMark } from './mark.ts';
import { TARGET_KIND } from './target.ts';

function ofBars(...bars: ChartMark[]) {
  return { ...CHART_FRAME, kind: 'target' as const, bars };
}

test('a chart has a title and a description that name it, and is one image', () => {
  const svg = parse(drawChart(TARGET_KIND, ofBars(makeMark()))).querySelector('svg');
  const names = (svg?.getAttribute('aria-labelledby') ?? '').split(' ');
  expect(svg?.getAttribute('role')).toBe('img');
  expect(names.map((name) => svg?.querySelector(`#${name}`)?.text)).toEqual([
    'Tỷ lệ hộ nghèo',
    'Kết quả; đơn vị: %. Kết quả, 2023: 50 tỷ đồng.',
  ]);
});

test('a description tells details and ends with what may be concluded', () => {
  const bars = [makeMark({ detail: 'chuẩn 2022' }), makeMark({ label: 'Chỉ tiêu, 2025', text: '60 tỷ đồng' })];
  expect(drawChart(TARGET_KIND, { ...ofBars(...bars), remark: 'Còn cách 10.' })).toContain(
    '>Kết quả; đơn vị: %. Kết quả, 2023 (chuẩn 2022): 50 tỷ đồng; Chỉ tiêu, 2025: 60 tỷ đồng. Còn cách 10.</desc>',
  );
});

test('a chart is worth exploring from as many marks on as its kind says, and never where it says nothing', () => {
  const two = ofBars(makeMark(), makeMark());
  const { leastToExplore: _, ...mute } = TARGET_KIND;
  expect(makeChart({ ...mute, leastToExplore: 2 }, two).isInteractive).toBe(true);
  expect(makeChart({ ...mute, leastToExplore: 3 }, two).isInteractive).toBe(false);
  expect(makeChart(mute, two).isInteractive).toBe(false);
});
