import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addIntervals,
  clip,
  closed,
  contains,
  distanceBetween,
  divide,
  interval,
  isSubset,
  meets,
  multiply,
  scale,
  span,
  subtract,
  type Interval,
} from './interval.ts';

/** Numbers as print has them: up to six digits, two decimals. */
const number = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((cents) => cents / 100);
const positive = fc.integer({ min: 1, max: 1_000_000 }).map((cents) => cents / 100);

/** An interval and a number in it. */
function inside(ends: fc.Arbitrary<number>): fc.Arbitrary<{ range: Interval; value: number }> {
  return fc
    .tuple(ends, ends, fc.integer({ min: 1, max: 99 }), fc.boolean(), fc.boolean())
    .map(([a, b, part, ...open]) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      const range = low === high ? closed(low) : interval(low, high, open[0], open[1]);
      return { range, value: low + ((high - low) * part) / 100 };
    });
}

describe('arithmetic leaves no true value out', () => {
  test.each([
    ['a sum', number, addIntervals, (a: number, b: number) => a + b],
    ['a difference', number, subtract, (a: number, b: number) => a - b],
    ['a product', number, multiply, (a: number, b: number) => a * b],
    ['a product above 0', positive, multiply, (a: number, b: number) => a * b],
  ] as const)('of %s', (_, ends, combine, compute) => {
    fc.assert(
      fc.property(inside(ends), inside(ends), (a, b) => contains(combine(a.range, b.range), compute(a.value, b.value))),
    );
  });

  test('of a quotient', () => {
    fc.assert(
      fc.property(inside(number), inside(positive), (a, b) => {
        const quotient = divide(a.range, b.range);
        return quotient !== undefined && contains(quotient, a.value / b.value);
      }),
    );
  });

  test('of a multiple', () => {
    fc.assert(
      fc.property(inside(number), positive, fc.boolean(), (a, factor, isNegative) => {
        const signed = isNegative ? -factor : factor;
        return contains(scale(a.range, signed), a.value * signed);
      }),
    );
  });
});

test('intervals that share a number meet, and lie 0 apart', () => {
  fc.assert(
    fc.property(inside(number), inside(number), (a, b) => {
      const shift = a.value - b.value;
      const moved = addIntervals(b.range, closed(shift));
      return distanceBetween(a.range, moved) === 0 && (a.range.low === a.range.high || meets(a.range, moved));
    }),
  );
});

test('intervals meet either way round, and are apart when they do not', () => {
  fc.assert(
    fc.property(inside(number), inside(number), ({ range: a }, { range: b }) => {
      expect(meets(a, b)).toBe(meets(b, a));
      expect(distanceBetween(a, b)).toBe(distanceBetween(b, a));
      if (meets(a, b)) expect(distanceBetween(a, b)).toBe(0);
    }),
  );
});

test.each([
  ['ends that touch and are in both', closed(1, 2), closed(2, 3), true],
  ['an end that is not in the one', interval(1, 2, false, true), closed(2, 3), false],
  ['a number at an open end', interval(0, 1, true, true), closed(1), false],
  ['a number within', interval(0, 1, true, true), closed(0.5), true],
  ['an interval without end', interval(3, Infinity, true, false), closed(1, 4), true],
  ['what binary fractions keep apart', addIntervals(closed(0.1), closed(0.2)), closed(0.3), true],
] as const)('%s', (_, a, b, expected) => {
  expect(meets(a, b)).toBe(expected);
});

test('a divisor that may be 0 has no quotient; one that is only above 0 has one without end', () => {
  expect(divide(closed(1), closed(0, 2))).toBeUndefined();
  expect(divide(closed(1), closed(-1, 2))).toBeUndefined();
  expect(divide(closed(1), interval(0, 2, true, false))).toEqual(interval(0.5, Infinity, false, true));
  expect(divide(closed(0), interval(0, 2, true, false))).toEqual(closed(0));
  expect(divide(closed(94, 95), interval(478, Infinity, true, true))).toEqual(interval(0, 95 / 478, true, true));
});

/** "(2, 3]" is above 2 and at most 3. */
function say({ low, high, isLowOpen, isHighOpen }: Interval): string {
  return `${isLowOpen ? '(' : '['}${low}, ${high}${isHighOpen ? ')' : ']'}`;
}

const BELOW_3 = interval(2, 3, false, true);
const ABOVE_2 = interval(2, 3, true, false);
const ABOVE_0 = interval(0, 2, true, false);
const NEGATIVE = interval(-3, -2, true, false);
const ANY = interval(-Infinity, Infinity, false, false);

test.each([
  ['a sum', addIntervals(BELOW_3, closed(1)), '[3, 4)'],
  ['a sum of two half-open ones', addIntervals(BELOW_3, ABOVE_2), '(4, 6)'],
  ['a difference', subtract(closed(1), BELOW_3), '(-2, -1]'],
  ['a multiple', scale(BELOW_3, 2), '[4, 6)'],
  ['a negative multiple', scale(BELOW_3, -2), '(-6, -4]'],
  ['a product', multiply(BELOW_3, closed(1, 2)), '[2, 6)'],
  ['a product of two half-open ones', multiply(BELOW_3, ABOVE_2), '(4, 9)'],
  ['a product that begins at 0', multiply(ABOVE_0, BELOW_3), '[0, 6]'],
  ['a product by what begins at 0', multiply(BELOW_3, ABOVE_0), '[0, 6]'],
  ['a product below 0', multiply(NEGATIVE, closed(1, 2)), '[-6, -2]'],
  ['a product of all there is by nothing', multiply(ANY, closed(0)), '[0, 0]'],
  ['all there is', ANY, '(-Infinity, Infinity)'],
  ['what is freed of binary fractions', addIntervals(closed(0.1), closed(0.2)), '[0.3, 0.3]'],
  ['what is cut at neither end', clip(BELOW_3, 2, 3), '[2, 3)'],
  ['what is cut at both', clip(BELOW_3, 2.25, 2.5), '[2.25, 2.5]'],
  ['what holds two', span(ABOVE_2, interval(5, 7, true, true)), '(2, 7)'],
])('%s is, to its ends, %s', (_, result, expected) => {
  expect(say(result)).toBe(expected);
});

test.each([
  [closed(6), BELOW_3, '(2, 3]'],
  [BELOW_3, closed(2), '[1, 1.5)'],
  [ABOVE_2, closed(2), '(1, 1.5]'],
  [BELOW_3, ABOVE_2, `[${closed(2 / 3).low}, 1.5)`],
  [closed(6), ABOVE_2, '[2, 3)'],
  [closed(0, 6), ABOVE_2, '[0, 3)'],
  [closed(-6), BELOW_3, '[-3, -2)'],
  [closed(-6), ABOVE_2, '(-3, -2]'],
  [closed(-6, 0), BELOW_3, '[-3, 0]'],
  [closed(-6, 6), BELOW_3, '[-3, 3]'],
  [closed(-6, 6), ABOVE_2, '(-3, 3)'],
])('%j over %j is, to its ends, %s', (a, b, expected) => {
  expect(say(divide(a, b) ?? closed(NaN))).toBe(expected);
});

test.each([
  [closed(2), BELOW_3, true],
  [closed(3), BELOW_3, false],
  [closed(2, 3), BELOW_3, false],
  [closed(2, 2.5), BELOW_3, true],
  [closed(1.5, 2.5), BELOW_3, false],
  [BELOW_3, BELOW_3, true],
  [BELOW_3, ABOVE_2, false],
  [ABOVE_2, BELOW_3, false],
  [ABOVE_2, closed(2, 3), true],
  [closed(5, 6), BELOW_3, false],
  [closed(0, 1), BELOW_3, false],
])('whether %j lies within %j: %s', (a, b, expected) => {
  expect(isSubset(a, b)).toBe(expected);
});

test.each([
  [closed(1, 2), closed(5, 6), 3],
  [closed(5, 6), closed(1, 2), 3],
  [closed(0.1), closed(0.3), 0.2],
  [closed(1, 2), interval(2, 3, true, true), 0],
  [closed(1, 4), closed(2, 3), 0],
])('%j and %j lie %d apart', (a, b, expected) => {
  expect(distanceBetween(a, b)).toBe(expected);
});

test('an end that is cut off becomes closed', () => {
  expect(clip(interval(-Infinity, 1.2, true, true), 0, 100)).toEqual(interval(0, 1.2, false, true));
  expect(clip(interval(98, Infinity, true, true), 0, 100)).toEqual(interval(98, 100, true, false));
});
