import { expect, test } from 'vitest';
import { makeMark } from '../../../tests/kit/chart-fixture.ts';
import { CHART_FRAME, drawChart, testKindOfChart } from '../../../tests/kit/chart-drawing.ts';
import { TARGET_KIND, type TargetChart } from './target.ts';

function draw(rest: Pick<TargetChart, 'bars' | 'guide'>): string {
  return drawChart(TARGET_KIND, { ...CHART_FRAME, kind: 'target', ...rest });
}

testKindOfChart<TargetChart>(TARGET_KIND, (bars) => ({ ...CHART_FRAME, kind: 'target', bars, guide: bars[0]?.value }));

test('results may be held against a target only where a guide is given', () => {
  const bars = [makeMark({ value: 1.96 }), makeMark({ value: 1.2, type: 'target' })];
  expect(draw({ bars })).not.toContain('s-guide');
  expect(draw({ bars, guide: 1.2 }).match(/s-guide/gu)).toHaveLength(1);
});
