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
  expect(draw({ bars, guide: 1.2 }).match(/<line x1="60%"[^>]*s-guide/gu)).toHaveLength(1);
});

test('the scale holds the upper end of a range, leaves room for an arrow, and is as high as its bars and numbers', () => {
  expect(draw({ bars: [makeMark({ value: 2, upper: 8 })] })).toContain('>8</text>');
  expect(draw({ bars: [makeMark({ value: 50 })] })).toContain('width="83.33%"');
  expect(draw({ bars: [makeMark({ value: 50, comparator: 'gt' })] })).toContain('width="77.5%"');
  expect(draw({ bars: [makeMark(), makeMark()] })).toContain('<svg width="100%" height="136"');
});
