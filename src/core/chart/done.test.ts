import { describe, expect, test } from 'vitest';
import { makeMark } from '../../../tests/kit/chart-fixture.ts';
import { CHART_FRAME, drawChart, testKindOfChart } from '../../../tests/kit/chart-drawing.ts';
import type { ChartMark } from './mark.ts';
import { DONE_KIND, type DoneChart } from './done.ts';

function draw(rest: Pick<DoneChart, 'rows'>): string {
  return drawChart(DONE_KIND, { ...CHART_FRAME, kind: 'done', ...rest });
}

testKindOfChart<DoneChart>(DONE_KIND, (marks) => ({
  ...CHART_FRAME,
  kind: 'done',
  rows: marks.map((mark) => ({ ...mark, value: Math.abs(mark.value), total: 20 })),
}));

describe('things done of a total', () => {
  const cells = (value: number, total: number, more: Partial<ChartMark> = {}) =>
    draw({ rows: [{ ...makeMark({ value, ...more }), total }] });

  test('are counted out: filled when done, outlined when to be done', () => {
    expect(cells(8, 8).match(/class="f-result"/gu)).toHaveLength(8);
    expect(cells(8, 8)).not.toContain('s-empty');
    expect(cells(16, 20, { type: 'target' }).match(/class="s-plan"/gu)).toHaveLength(16);
    expect(cells(16, 20, { type: 'target' }).match(/class="s-empty"/gu)).toHaveLength(4);
    expect(cells(1, 4)).toContain('<rect x="25%" y="22" width="24%"');
    expect(cells(0, 12).match(/class="s-empty"/gu)).toHaveLength(12);
  });

  test('are a bar each where all of them together are too many', () => {
    const row = { ...makeMark({ value: 1 }), total: 30 };
    expect(draw({ rows: [row, row] }).match(/<rect/gu)).toHaveLength(60);
    expect(draw({ rows: [row, row, row] }).match(/<rect/gu)).toHaveLength(6);
  });

  test('are a bar when they are too many or not exactly known', () => {
    expect(cells(87, 108)).toContain('width="80.56%"');
    expect(cells(5, 12, { comparator: 'gt' })).toContain('class="s-soft"');
    expect(cells(2, 31).match(/<rect/gu)).toHaveLength(2);
    expect(cells(-1, 5).match(/<rect/gu)).toHaveLength(2);
    expect(cells(15, 12)).toContain('<rect x="0" y="22" width="80%" height="24" class="s-empty"/>');
  });
});
