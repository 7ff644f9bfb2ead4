import { expect, test } from 'vitest';
import { makeObservation } from '../../test-kit/chart-fixture.ts';
import type { Observation } from '../model/observation.ts';
import { compareWithTarget } from './compare-target.ts';

const RISING = { bases: [], direction: 'higher-is-better', aggregation: 'end' } as const;
const FALLING = { ...RISING, direction: 'lower-is-better' } as const;
const STANDARDS = { ...FALLING, bases: [{ id: 'chuan-2022', label: { vi: 'a', en: 'a' }, from: '2022' }] };

function result(fields: Partial<Observation> = {}): Observation {
  return makeObservation({ time_period: '2023', obs_value: 1, ...fields });
}

function target(fields: Partial<Observation> = {}): Observation {
  return makeObservation({ time_period: '2020/2025', obs_value: 2, value_type: 'target', ...fields });
}

test('a result short of its target is told by how much, and whether time is up', () => {
  expect(compareWithTarget(result(), target(), RISING)).toEqual({ state: 'short', by: 1, isDue: false });
  expect(compareWithTarget(result({ time_period: '2025' }), target(), RISING)).toEqual({
    state: 'short',
    by: 1,
    isDue: true,
  });
  expect(compareWithTarget(result({ obs_value: 1.96 }), target({ obs_value: 1.2 }), FALLING)).toMatchObject({
    by: 0.76,
  });
});

test('the difference is in the unit of the target', () => {
  const far = compareWithTarget(result({ obs_value: 300, unit_mult: 6 }), target({ unit_mult: 9 }), RISING);
  expect(far).toMatchObject({ state: 'short', by: 1.7 });
});

test.each([
  ['the level itself', result({ obs_value: 2 }), target()],
  ['more than it', result({ obs_value: 2, comparator: 'gt' }), target({ comparator: 'gt' })],
  ['above an open target', result({ obs_value: 3 }), target({ comparator: 'ge' })],
])('a target is met by %s', (_, reached, aimed) => {
  expect(compareWithTarget(reached, aimed, RISING)).toEqual({ state: 'met' });
});

test('different and unknown definitions are not compared, whatever the numbers', () => {
  const [one, other] = [{ basis: 'chuan-2022' }, { basis: 'chuan-2016' }];
  for (const [a, b] of [
    [one, other],
    [one, {}],
    [{}, one],
    [{}, {}],
  ] as const) {
    expect(compareWithTarget(result(a), target(b), STANDARDS)).toEqual({ state: 'incomparable' });
  }
  expect(compareWithTarget(result(one), target(one), STANDARDS)).toEqual({ state: 'met' });
});

test.each([
  ['a result before the period of the target', result({ time_period: '2019' }), target(), RISING],
  ['a result behind it', result({ time_period: '2026' }), target(), RISING],
  ['a result without an end', result({ time_period: '2022/..' }), target(), RISING],
  ['a sum over part of the period', result(), target(), { ...RISING, aggregation: 'sum' } as const],
  ['other ways to come together', result({ aggregation: 'average' }), target(), RISING],
  ['another base', result({ base_period: '2019' }), target(), RISING],
  ['a measure of which neither way is better', result(), target(), { ...RISING, direction: 'neither' } as const],
  ['a number that is only about right', result({ comparator: 'approx' }), target(), RISING],
  ['a target that is only about right', result(), target({ comparator: 'approx' }), RISING],
  ['85% against "trên 85%"', result({ obs_value: 2 }), target({ comparator: 'gt' }), RISING],
  ['more than something below the target', result({ comparator: 'gt' }), target(), RISING],
  ['a range', result({ obs_value_upper: 3 }), target(), RISING],
] as const)('nothing is said of %s', (_, reached, aimed, indicator) => {
  expect(compareWithTarget(reached, aimed, indicator)).toEqual({ state: 'apart' });
});
