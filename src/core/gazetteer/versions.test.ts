import { expect, test } from 'vitest';
import { localitySchema } from '../model/locality.ts';
import { byTime, isValidOn, lastDayOf, nearestVersion, stoodDuring, versionOn } from './versions.ts';

/** Written out of order, as an editor may; a gap lies between the town and the city. */
const bacKan = localitySchema.parse({
  id: 'bac-kan/tx-bac-kan',
  confidence: 'high',
  versions: [
    {
      level: 'city',
      name: 'Bắc Kạn',
      full_name: 'thành phố Bắc Kạn',
      valid_from: '2015-03-11',
      valid_to: '2025-07-01',
    },
    {
      level: 'town',
      name: 'Bắc Kạn',
      full_name: 'thị xã Bắc Kạn',
      attested_from: '2004-08-31',
      valid_to: '2015-01-01',
    },
  ],
});

test('a version stands from its first day to the day before valid_to', () => {
  const [city] = bacKan.versions;
  const standing = ['2015-03-10', '2015-03-11', '2025-06-30', '2025-07-01'].map((day) => city && isValidOn(city, day));
  expect(standing).toEqual([false, true, true, false]);
});

test.each([
  ['1990-01-01', 'town', 'town'],
  ['2004-08-31', 'town', 'town'],
  ['2014-12-31', 'town', 'town'],
  ['2015-01-01', undefined, 'town'],
  ['2015-03-10', undefined, 'town'],
  ['2015-03-11', 'city', 'city'],
  ['2025-06-30', 'city', 'city'],
  ['2025-07-01', undefined, 'city'],
])('on %s the version is %s and the nearest is the %s', (day, version, nearest) => {
  expect(versionOn(bacKan, day)?.level).toBe(version);
  expect(nearestVersion(bacKan, day).level).toBe(nearest);
});

test.each([
  ['1990-01-01', '1990-12-31', true],
  ['2015-01-01', '2015-03-10', false],
  ['2015-01-01', '2015-12-31', true],
  ['2025-01-01', '2025-12-31', true],
  ['2025-07-01', '2025-12-31', false],
  ['2025-06-30', undefined, true],
  ['2025-07-01', undefined, false],
])('from %s to %s it stood at some time: %s', (start, end, expected) => {
  expect(stoodDuring(bacKan, { start, end })).toBe(expected);
});

test('before its first day a unit is named as it first was', () => {
  const city = { ...bacKan, versions: bacKan.versions.slice(0, 1) };
  expect(versionOn(city, '2000-01-01')).toBeUndefined();
  expect(nearestVersion(city, '2000-01-01').level).toBe('city');
});

test('versions are put in order of time and stay where they were', () => {
  expect(byTime(bacKan).map(({ level }) => level)).toEqual(['town', 'city']);
  expect(bacKan.versions.map(({ level }) => level)).toEqual(['city', 'town']);
});

test('a unit without versions has no name at any time', () => {
  expect(() => nearestVersion({ ...bacKan, versions: [] }, '2020-01-01')).toThrow('bac-kan/tx-bac-kan has no version');
});

test('the last day of versions is the day before the last of them ended, or today while one stands', () => {
  const open = bacKan.versions.map(({ valid_to: _, ...version }) => version);
  expect(lastDayOf(bacKan.versions, '2026-01-01')).toBe('2025-06-30');
  expect(lastDayOf(open.slice(0, 1).concat(bacKan.versions), '2026-01-01')).toBe('2026-01-01');
});
