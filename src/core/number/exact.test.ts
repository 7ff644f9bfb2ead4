import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimalsOf, exact, hasTooManyDigits, plus, timesTen } from './exact.ts';

/** A decimal of up to 15 digits as a whole number and how many of its digits are decimals. */
const decimal = (most: number) => fc.record({ units: fc.integer({ min: -most, max: most }), decimals: fc.nat(8) });
const read = ({ units, decimals }: { units: number; decimals: number }) => Number(`${units}e-${decimals}`);

describe('exact', () => {
  test.each([
    [0.1 * 3, 0.3],
    [1_234_567_890_123, 1_234_567_890_123],
    [123_456_789_012_345, 123_456_789_012_345],
    [Infinity, Infinity],
    [-Infinity, -Infinity],
    [0, 0],
  ])('%d is %d', (value, expected) => {
    expect(exact(value)).toBe(expected);
  });

  test('leaves every number of 15 digits as it is', () => {
    fc.assert(fc.property(decimal(999_999_999_999_999), (one) => exact(read(one)) === read(one)));
  });
});

describe('plus', () => {
  test.each([
    [100.1, -99.9, 0.2],
    [0.1, 0.2, 0.3],
    [1_234_567_890_123, 1, 1_234_567_890_124],
    [5e-7, 1, 1.000_000_5],
    [1e21, 1e21, 2e21],
    [Infinity, 1, Infinity],
  ])('%d and %d are %d', (a, b, expected) => {
    expect(plus(a, b)).toBe(expected);
  });

  test('adds as people do on paper', () => {
    fc.assert(
      fc.property(decimal(9_999_999), decimal(9_999_999), (a, b) => {
        const decimals = Math.max(a.decimals, b.decimals);
        const units = a.units * 10 ** (decimals - a.decimals) + b.units * 10 ** (decimals - b.decimals);
        return plus(read(a), read(b)) === Number(`${units}e-${decimals}`) + 0;
      }),
    );
  });
});

test.each([
  [2.3, 9, 2_300_000_000],
  [3.6, 9, 3_600_000_000],
  [1_234_567_890_123, 12, 1.234_567_890_123e24],
  [5e-7, 0, 5e-7],
  [5e-7, 6, 0.5],
  [1.96, -2, 0.0196],
  [-Infinity, 3, -Infinity],
  [0, 6, 0],
])('%d times ten to the %d is %d', (value, power, expected) => {
  expect(timesTen(value, power)).toBe(expected);
});

test.each([
  [1.96, 2],
  [5e-7, 7],
  [27_600, 0],
  [-0.05, 2],
  [1e21, 0],
  [0, 0],
])('%d has %d decimals', (value, expected) => {
  expect(decimalsOf(value)).toBe(expected);
});

test.each([
  ['123.456.789.012.345', false],
  ['1.234.567.890.123.456', true],
  ['1.234.567.890.000.000.000', false],
  ['0,000000000000000123', false],
  ['0.1234567890123456', true],
  ['1.23e-20', false],
])('whether %s has too many digits: %s', (numeral, expected) => {
  expect(hasTooManyDigits(numeral)).toBe(expected);
});
