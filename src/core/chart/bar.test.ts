import { describe, expect, test } from 'vitest';
import { makeMark } from '../../../tests/kit/chart-fixture.ts';
import type { ChartMark } from './mark.ts';
import { drawBar } from './bar.ts';
import { makeScale } from './scale.ts';

function bar(mark: Partial<ChartMark> = {}): string {
  return drawBar(makeMark(mark), makeScale([100, Math.min(0, mark.value ?? 0)]), 0, 20);
}

describe('a bar', () => {
  test('is filled for a number as it stands', () => {
    expect(bar()).toBe('<rect x="0%" y="0" width="50%" height="20" class="f-result"/>');
  });

  test.each(['gt', 'ge', 'lt', 'le', 'nearly', 'approx'] as const)('is hollow for %s', (comparator) => {
    expect(bar({ comparator })).toContain('class="s-soft"');
  });

  test('is hollow for what is estimated or counted for the first time', () => {
    expect(bar({ type: 'estimate' })).toContain('class="s-soft"');
    expect(bar({ isProvisional: true })).toContain('class="s-soft"');
  });

  test.each(['target', 'plan', 'forecast'] as const)('is dashed for what is but a %s', (type) => {
    expect(bar({ type, comparator: 'gt' })).toContain('class="s-plan"');
  });

  test('grows the other way below zero', () => {
    expect(bar({ value: -100 })).toContain('<rect x="0%" y="0" width="50%"');
  });

  test('goes on in dashes from the lower to the upper end of a range', () => {
    const drawn = bar({ value: 40, upper: 60 });
    expect(drawn).toContain('width="40%" height="20" class="s-soft"');
    expect(drawn).toContain('<rect x="40%" y="0" width="20%" height="20" class="s-range"/>');
  });

  test('is as wide as its value', () => {
    const width = (value: number) => Number(/width="([\d.]+)%"/u.exec(bar({ value }))?.[1]);
    expect(width(94) / width(47)).toBeCloseTo(2, 2);
    expect(width(0)).toBe(0);
  });
});
