import { expect, test } from 'vitest';
import { makeMark } from '../../../tests/kit/chart-fixture.ts';
import { CHART_FRAME, drawChart, testKindOfChart } from '../../../tests/kit/chart-drawing.ts';
import type { ChartMark } from './mark.ts';
import { PLAN_KIND, type PlanChart } from './plan.ts';

function draw(rest: Pick<PlanChart, 'rows'>): string {
  return drawChart(PLAN_KIND, { ...CHART_FRAME, kind: 'plan', ...rest });
}

testKindOfChart<PlanChart>(PLAN_KIND, (marks) => ({
  ...CHART_FRAME,
  kind: 'plan',
  rows: marks.map((mark) => ({ label: mark.label, plan: mark, done: mark, share: '20%' })).slice(0, 6),
}));

test('says in words and in its picture what came of it, with or without the share that was published', () => {
  const [plan, done] = [makeMark({ label: 'kế hoạch', text: '20 xã' }), makeMark({ label: 'đã đạt', text: '16 xã' })];
  const [told, untold] = ['80%', undefined].map((share) =>
    draw({ rows: [{ label: 'Xã đạt chuẩn', plan, done, share }] }),
  );
  expect(told).toContain('Xã đạt chuẩn: kế hoạch 20 xã, đã đạt 16 xã (80%).');
  expect(untold).toContain('Xã đạt chuẩn: kế hoạch 20 xã, đã đạt 16 xã.');
  expect(told).toContain('>đã đạt, 80%</text>');
  expect(untold).toContain('>đã đạt</text>');
});

test('is read row by row, what was planned before what came of it', () => {
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((id) => makeMark({ id })) as [
    ChartMark,
    ChartMark,
    ChartMark,
    ChartMark,
  ];
  const rows = [
    { label: '1', plan: a, done: b },
    { label: '2', plan: c, done: d },
  ];
  expect(PLAN_KIND.listMarks({ ...CHART_FRAME, kind: 'plan', rows })).toEqual([a, b, c, d]);
});

test('holds what was carried out, with the share below', () => {
  const plan = makeMark({ value: 478, type: 'plan', comparator: 'gt', label: 'kế hoạch', short: 'trên 478' });
  const done = makeMark({ value: 94, comparator: 'gt', label: 'đã thực hiện', short: 'trên 94' });
  const svg = draw({ rows: [{ label: 'Vốn đầu tư', plan, done, share: 'gần 20%' }] });
  for (const text of ['Vốn đầu tư', 'kế hoạch trên 478', 'trên 94', 'đã thực hiện, gần 20%'])
    expect(svg).toContain(`>${text}</text>`);
  expect(svg).toMatch(
    /<rect x="0%" y="24" width="79.67%" height="48" class="s-plan".*<rect x="0%" y="31" width="15.67%" height="34" class="s-soft"/u,
  );
  const widths = [...svg.matchAll(/<rect x="0%" y="\d+" width="([\d.]+)%"/gu)].map(([, width]) => Number(width));
  expect((widths[1] ?? 0) / (widths[0] ?? 1)).toBeCloseTo(94 / 478, 3);
});

test('what has no room behind its bar within the plan stands inside, before the end, or behind the plan', () => {
  const drawRow = (planned: number, done: Partial<ChartMark>) =>
    draw({
      rows: [{ label: 'Vốn', plan: makeMark({ value: planned }), done: makeMark({ label: 'đã thực hiện', ...done }) }],
    });
  expect(drawRow(100, { value: 98 })).toContain('<text x="-8" y="-4" text-anchor="end" class="t-on">98');
  expect(drawRow(100, { value: 98, comparator: 'gt' })).toContain(
    '<text x="-8" y="-4" text-anchor="end" class="t-strong">98',
  );
  const rows = [
    { label: 'a', plan: makeMark({ value: 100 }), done: makeMark() },
    { label: 'b', plan: makeMark({ value: 12 }), done: makeMark({ value: 10, label: 'đã thực hiện' }) },
  ];
  expect(draw({ rows })).toMatch(/<svg x="12%" y="142" overflow="visible"><text x="8" y="-4" class="t-strong">10</u);
});
