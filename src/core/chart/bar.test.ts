import { describe, expect, test } from 'vitest';
import { makeMark } from '../../../tests/kit/chart-fixture.ts';
import type { Comparator, ValueType } from '../model/observation.ts';
import { drawBar } from './bar.ts';
import { makeScale } from './scale.ts';

const scale = makeScale([100]);

function bar(comparator: Comparator, type: ValueType = 'actual', value = 50): string {
  return drawBar(makeMark({ comparator, type, value }), value < 0 ? makeScale([-100]) : scale, 0, 20);
}

const ARROW_OUT = 'M3 0H16';
const ARROW_BACK = 'M-4 0H-16';

describe('the end of a bar', () => {
  test('is closed for a number as it stands', () => {
    expect(bar('eq')).toBe('<rect x="0%" y="0" width="50%" height="20" class="f-result"/>');
    expect(bar('eq', 'target')).toBe('<rect x="0%" y="0" width="50%" height="20" class="s-target"/>');
    expect(bar('eq', 'plan')).toBe('<rect x="0%" y="0" width="50%" height="20" class="s-plan"/>');
  });

  test.each(['gt', 'ge'] as const)('has an arrow and no edge for %s', (comparator) => {
    expect(bar(comparator)).toContain(ARROW_OUT);
    for (const type of ['target', 'plan', 'forecast'] as const) {
      const drawn = bar(comparator, type);
      expect(drawn).toContain(ARROW_OUT);
      // The outline is two lines; a rectangle with an edge would close the end.
      expect(drawn).not.toMatch(/<rect[^>]*class="s-(?:target|plan)"/u);
      expect(drawn.match(/<line/gu)).toHaveLength(2);
    }
  });

  test.each(['lt', 'le'] as const)(
    'is an edge with an arrow back for %s, and nothing is filled up to it',
    (comparator) => {
      expect(bar(comparator)).toContain(ARROW_BACK);
      expect(bar(comparator)).toContain('class="s-bound"');
      expect(bar(comparator)).not.toContain('f-result');
      expect(bar(comparator, 'target')).toContain(ARROW_BACK);
    },
  );

  test('is a fringe up to the value for gần, and across it for khoảng', () => {
    expect(bar('nearly')).toContain('M-11 -10V10M-7 -10V10M-3 -10V10');
    expect(bar('nearly')).not.toContain('M2 -10');
    expect(bar('approx')).toContain('M2 -10V10M6 -10V10M10 -10V10');
    expect(bar('nearly', 'target')).toContain('s-target s-fringe');
    expect(bar('approx', 'plan')).not.toMatch(/<rect[^>]*class="s-plan"/u);
  });

  test('goes the other way below zero', () => {
    expect(bar('lt', 'actual', -50)).toContain('scale(-1 1)');
    expect(bar('lt', 'actual', -50)).toContain(ARROW_OUT);
    expect(bar('gt', 'actual', -50)).toContain(ARROW_BACK);
    expect(bar('eq', 'actual', -50)).toContain('<rect x="50%" y="0" width="50%"');
  });

  test('leaves out what a narrow bar has no room for', () => {
    expect(bar('lt', 'actual', 2)).not.toContain(ARROW_BACK);
    expect(bar('nearly', 'actual', 2)).not.toContain('s-paper');
    expect(bar('gt', 'actual', 2)).toContain(ARROW_OUT);
  });
});

test('a range goes on in dashes from its lower to its upper end', () => {
  const drawn = drawBar(makeMark({ value: 40, upper: 60 }), scale, 0, 20);
  expect(drawn).toContain('width="40%" height="20" class="f-result"');
  expect(drawn).toContain('<rect x="40%" y="0" width="20%" height="20" class="s-range"/>');
});

test('widths are in proportion to values', () => {
  const width = (value: number) => Number(/width="([\d.]+)%"/u.exec(bar('eq', 'actual', value))?.[1]);
  expect(width(94) / width(47)).toBeCloseTo(2, 2);
  expect(width(0)).toBe(0);
});
