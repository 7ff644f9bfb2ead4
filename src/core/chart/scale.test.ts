import { expect, test } from 'vitest';
import { makeScale } from './scale.ts';

test.each([
  ['small numbers', [1.96, 1.2], {}, [0, 0.5, 1, 1.5, 2]],
  ['a few things counted', [1, 2], { isDiscrete: true }, [0, 1, 2]],
  ['one thing counted', [1], { isDiscrete: true }, [0, 1]],
  ['amounts', [478, 595, 94, 16], {}, [0, 200, 400, 600]],
  ['a share near the top', [98], { limit: 100 }, [0, 50, 100]],
  ['a share beyond the top, which is drawn and not hidden', [112], { limit: 100 }, [0, 50, 100, 150]],
  ['numbers below zero', [-12, 8], {}, [-15, -10, -5, 0, 5, 10]],
  ['only numbers below zero', [-3], {}, [-3, -2, -1, 0]],
  ['nothing but zero', [0], {}, [0, 0.5]],
  ['no number', [], {}, [0, 0.5]],
  ['huge numbers', [15e12], {}, [0, 5e12, 10e12, 15e12]],
  ['tiny numbers', [0.003], {}, [0, 0.001, 0.002, 0.003]],
])('round numbers for %s', (_, values, options, ticks) => {
  expect(makeScale(values, options).ticks).toEqual(ticks);
});

test('zero lies at the left, the last number at the right, the others in proportion', () => {
  const scale = makeScale([478, 595]);
  expect([0, 300, 600].map(scale.at)).toEqual([0, 50, 100]);
  expect([-15, 0, 10].map(makeScale([-12, 8]).at)).toEqual([0, 60, 100]);
});

test('the scale never ends before a value', () => {
  for (const value of [0.07, 0.3, 1.1, 7, 9.99, 33.3, 99.5, 101, 27_600, 1_234_567]) {
    const { at } = makeScale([value]);
    expect(at(value)).toBeLessThanOrEqual(100);
    expect(at(value)).toBeGreaterThan(50);
  }
});
