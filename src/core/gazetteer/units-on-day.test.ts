import { expect, test } from 'vitest';
import type { Locality } from '../model/locality.ts';
import { indexPlaces } from './place-index.ts';
import {
  attestedSince,
  countUnits,
  eveOfReform,
  fullNameOf,
  unitsOn,
  versionNear,
  type StandingUnit,
} from './units-on-day.ts';

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

test('the country is no locality among others', () => {
  const country = unit('vn', 'country');
  const one = indexPlaces(new Map([country, ...all].map((each) => [each.id, each])));
  expect(countUnits(unitsOn(one, '2025-07-01'))).toEqual([1, 0, 1]);
});

test('units are counted by rank', () => {
  expect(countUnits(unitsOn(index, '2025-06-30'))).toEqual([1, 1, 1]);
  expect(countUnits(unitsOn(index, '2025-07-01'))).toEqual([1, 0, 1]);
});

test('the eve of the greatest reform is the last day of most units that are gone', () => {
  expect(eveOfReform(index)).toBe('2025-06-30');
  // Of two days on which as many ended, the later, whichever unit comes first.
  const ended = (...ends: string[]) =>
    indexPlaces(new Map(ends.map((end, place) => [`u${place}`, unit(`u${place}`, 'province', undefined, end)])));
  expect(eveOfReform(ended('2015-03-01', '2020-02-01', '2015-03-01', '2020-02-01', '2021-01-01'))).toBe('2020-01-31');
  expect(eveOfReform(ended('2020-02-01', '2015-03-01', '2015-03-01', '2020-02-01', '2021-01-01'))).toBe('2020-01-31');
  expect(eveOfReform({ ...index, units: index.units.filter(([id]) => id.startsWith('b')) })).toBeUndefined();
});

test('a unit is named as it was on a day, or last before it, or first', () => {
  const version = { level: 'district', name: 'x', full_name: 'huyện x' } as const;
  const renamed: Locality = {
    ...unit('a/t', 'town'),
    versions: [
      { ...version, valid_from: '2015-01-01', valid_to: '2020-01-01' },
      { ...version, level: 'town', full_name: 'thị xã X', valid_from: '2020-01-01', valid_to: '2025-07-01' },
    ],
  };
  const one = indexPlaces(new Map([[renamed.id, renamed]]));
  const name = (day: string) => fullNameOf(one, versionNear(one, 0, day));
  expect(['2010-01-01', '2019-12-31', '2020-01-01', '2026-01-01'].map(name)).toEqual([
    'huyện x',
    'huyện x',
    'thị xã X',
    'thị xã X',
  ]);
});

const attested = (day: string): Locality => {
  const one = unit(`a${day}`, 'province');
  return { ...one, versions: one.versions.map((version) => ({ ...version, attested_from: day })) };
};

test('units without a first day are known to have stood since the latest of the days they are attested on', () => {
  expect(attestedSince([attested('2003-01-15'), attested('2004-08-31'), unit('b', 'province', '2010-01-01')])).toBe(
    '2004-08-31',
  );
  // One unit that is known from a later day alone says nothing of the others.
  const [many, lone] = [attested('2004-08-31'), attested('2019-01-01')];
  expect(attestedSince([many, attested('2003-01-15'), many, lone])).toBe('2004-08-31');
  expect(attestedSince([unit('b', 'province', '2010-01-01'), unit('c', 'province')])).toBeUndefined();
});
