import { expect, test } from 'vitest';
import { localitySchema } from '../model/locality.ts';
import type { CountedUnits } from '../model/indicator.ts';
import { findUnitReform } from './unit-reform.ts';

type Version = Partial<Record<'level' | 'parent' | 'valid_from' | 'valid_to', string>>;

function unit(id: string, ...versions: readonly Version[]) {
  const filled = versions.map((version) => ({ level: 'commune', name: 'A', full_name: 'A', ...version }));
  return [id, localitySchema.parse({ id, versions: filled, confidence: 'high' })] as const;
}

const GAZETTEER = new Map([
  unit('nuoc', { level: 'country' }),
  unit('a', { level: 'province' }),
  unit('a/h', { level: 'district', parent: 'a', valid_to: '2025-07-01' }),
  unit('a/h-moi', { level: 'district', parent: 'a', valid_from: '2003-08-19', valid_to: '2025-07-01' }),
  unit('a/h/merged', { parent: 'a/h', valid_to: '2020-02-01' }),
  unit(
    'a/h/raised',
    { parent: 'a/h', valid_to: '2015-03-11' },
    { level: 'ward', parent: 'a/h', valid_from: '2015-03-11' },
  ),
  unit('a/h/moved', { parent: 'a/h', valid_to: '2010-01-01' }, { parent: 'a/h-moi', valid_from: '2010-01-01' }),
  unit('b', { level: 'province', valid_to: '2024-01-01' }),
  unit('b/born', { parent: 'b', valid_from: '2018-05-05' }),
]);

function reforms(place: string, units: CountedUnits, from = '1990-01-01'): string[] {
  const day = findUnitReform(GAZETTEER, place, units, from, '2024-12-31');
  return day === undefined ? [] : [day, ...reforms(place, units, day)];
}

test('a reform is the day on which a unit of the kind came, went, or changed places, not one of its name or rank', () => {
  expect(reforms('a/h', 'commune')).toEqual(['2010-01-01', '2020-02-01']);
  expect(reforms('a/h-moi', 'commune')).toEqual(['2010-01-01']);
  expect(reforms('a', 'commune')).toEqual(['2020-02-01']);
  expect(reforms('a', 'district')).toEqual(['2003-08-19']);
  expect(reforms('b', 'commune')).toEqual(['2018-05-05']);
});

test('villages change with their communes, and the country with all its parts', () => {
  expect(reforms('a', 'village')).toEqual(['2020-02-01']);
  expect(reforms('nuoc', 'commune')).toEqual(['2018-05-05', '2020-02-01']);
  expect(reforms('nuoc', 'province')).toEqual(['2024-01-01']);
});

test.each(['province', 'district', 'commune', 'village'] as const)(
  'the reform of 1 July 2025 is one of every %s, after one day and up to another',
  (units) => {
    const find = (from: string, to: string) => findUnitReform(GAZETTEER, 'unknown', units, from, to);
    expect(find('2025-06-30', '2025-07-01')).toBe('2025-07-01');
    expect(find('2023-12-31', '2025-06-30')).toBeUndefined();
    expect(find('2025-07-01', '2026-12-31')).toBeUndefined();
  },
);
