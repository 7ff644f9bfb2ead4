import { expect, test } from 'vitest';
import { makeGround, STANDARDS, type Fields } from '../../../tests/kit/finding-fixture.ts';
import type { Indicator } from '../model/indicator.ts';
import { pickPair } from './pick-pair.ts';

/** "2019 2024: a 10 20, b 8 9". */
function pair(fields: readonly Fields[], of: Partial<Indicator> = {}): string | undefined {
  const picked = pickPair(makeGround(fields, of));
  const rows = picked?.rows.map(({ place, earlier, later }) => `${place} ${earlier.obs_value} ${later.obs_value}`);
  return picked && `${picked.years.join(' ')}: ${(rows ?? []).join(', ')}`;
}

/** Values of places in a year, the same in each unless said otherwise. */
function inYear(
  year: string,
  more: Fields = {},
  values: Readonly<Record<string, number>> = { a: 1, b: 2, c: 3 },
): Fields[] {
  return Object.entries(values).map(([ref_area, obs_value]) => ({ ref_area, obs_value, time_period: year, ...more }));
}

test('places with values of the same two years stand by the later one, from three places on', () => {
  expect(pair([...inYear('2019'), ...inYear('2024', {}, { a: 30, b: 10, c: 20 })])).toBe(
    '2019 2024: a 1 30, c 3 20, b 2 10',
  );
  expect(pair([...inYear('2019'), ...inYear('2024', {}, { a: 30, b: 10 })])).toBeUndefined();
  expect(pair([])).toBeUndefined();
  expect(pair(inYear('2019'))).toBeUndefined();
});

test('the two years are those of the most places, and of two such pairs the later', () => {
  expect(pair([...inYear('2018'), ...inYear('2019'), ...inYear('2020')])?.slice(0, 9)).toBe('2019 2020');
  const few = inYear('2024', {}, { a: 1, b: 2 });
  expect(pair([...inYear('2018'), ...inYear('2019'), ...few])?.slice(0, 9)).toBe('2018 2019');
});

test('years count, not days, and an exact number goes before one that words leave open', () => {
  const day = inYear('2024-10-19', { comparator: 'gt' }, { a: 7, b: 7, c: 7 });
  expect(pair([...inYear('2019'), ...day])).toBe('2019 2024: a 1 7, b 2 7, c 3 7');
  expect(pair([...inYear('2019'), ...day, ...inYear('2024', {}, { a: 9, b: 8, c: 6 })])).toBe(
    '2019 2024: a 1 9, b 2 8, c 3 6',
  );
});

test('nothing is paired across definitions, borders, sorts of sources, doubts, estimates and parts', () => {
  const bases = { bases: STANDARDS };
  const [old, now] = [{ basis: 'chuan-2016' }, { basis: 'chuan-2022' }];
  expect(pair([...inYear('2019', now), ...inYear('2024', now)], bases)).toBeDefined();
  expect(pair([...inYear('2019', old), ...inYear('2024', now)], bases)).toBeUndefined();
  expect(pair([...inYear('2014'), ...inYear('2024')])).toBeUndefined();
  for (const more of [
    { sort: 'portal' },
    { sort: 'aggregator' },
    { obs_status: 'U' },
    { value_type: 'estimate' },
    { isDisputed: true },
    { places: ['a/h-x'], obs_value: 5 },
  ] as const) {
    expect(pair([...inYear('2019'), ...inYear('2024', more as Fields)])).toBeUndefined();
  }
});
