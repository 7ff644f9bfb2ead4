import { expect, test } from 'vitest';
import type { Locality } from '../model/locality.ts';
import { indexPlaces } from './place-index.ts';
import { countUnits, eveOfReform, fullNameOf, unitsOn, versionNear, type StandingUnit } from './standing.ts';

const until = (day: string | undefined) => (day === undefined ? {} : { valid_to: day });
const unit = (id: string, level: Locality['versions'][number]['level'], from?: string, to?: string): Locality => {
  const parent = id.includes('/') ? id.slice(0, id.lastIndexOf('/')) : undefined;
  const version = { level, name: id, full_name: `${level} ${id}`, ...until(to) };
  return {
    id,
    versions: [{ ...version, ...(parent && { parent }), ...(from && { valid_from: from }) }],
    events: [],
    other_names: [],
    confidence: 'high',
  };
};

const all = [
  unit('a', 'province', undefined, '2025-07-01'),
  unit('a/h', 'district', undefined, '2025-07-01'),
  unit('a/h/x', 'commune', '2020-02-01', '2025-07-01'),
  unit('a/h/old', 'commune', undefined, '2020-02-01'),
  unit('b', 'province', '2025-07-01'),
  unit('b/y', 'commune', '2025-07-01'),
];
const index = indexPlaces(new Map(all.map((one) => [one.id, one])));
const ids = (units: readonly StandingUnit[]): unknown[] =>
  units.map(({ number, parts }) => [index.units[number]?.[0], ...ids(parts)]);

test('the units of a day stand below those of the same day', () => {
  expect(ids(unitsOn(index, '2025-06-30'))).toEqual([['a', ['a/h', ['a/h/x']]]]);
  expect(ids(unitsOn(index, '2019-12-31'))).toEqual([['a', ['a/h', ['a/h/old']]]]);
  expect(ids(unitsOn(index, '2025-07-01'))).toEqual([['b', ['b/y']]]);
});

test('units are counted by rank', () => {
  expect(countUnits(index, unitsOn(index, '2025-06-30'))).toEqual([1, 1, 1]);
  expect(countUnits(index, unitsOn(index, '2025-07-01'))).toEqual([1, 0, 1]);
});

test('the eve of the greatest reform is the last day of most units that are gone', () => {
  expect(eveOfReform(index)).toBe('2025-06-30');
  expect(eveOfReform({ ...index, units: index.units.filter(([id]) => id.startsWith('b')) })).toBeUndefined();
});

test('a unit is named as it was on a day, or last before it, or first', () => {
  const name = (day: string) => {
    const version = versionNear(
      index,
      index.units.findIndex(([id]) => id === 'a/h/x'),
      day,
    );
    return version && fullNameOf(index, version);
  };
  expect([name('2010-01-01'), name('2021-01-01'), name('2026-01-01')]).toEqual(Array(3).fill('commune a/h/x'));
});
