import { expect, test } from 'vitest';
import { listCodes } from '../../../src/core/gazetteer/codes.ts';
import { chainOn, pastUnits, presentUnits } from '../../../src/core/gazetteer/lineage.ts';
import { LEVEL_RANKS, LEVEL_WORDS } from '../../../src/core/gazetteer/names.ts';
import { byTime, versionOn } from '../../../src/core/gazetteer/versions.ts';
import { composeLetters } from '../../../src/core/text/normalise.ts';
import { dayBefore } from '../../../src/core/text/date.ts';
import { ownArchive } from '../../kit/own-archive.ts';

const { localities, site } = ownArchive();
const units = [...localities.values()];

/** Units of a rank below a province on a day. */
const count = (day: string, rank: 0 | 1 | 2, province?: string) =>
  units.filter((unit) => {
    const version = versionOn(unit, day);
    if (version === undefined || LEVEL_RANKS[version.level] !== rank) return false;
    return province === undefined || chainOn(localities, unit.id, day).at(-1)?.id === province;
  }).length;

/** Official counts, on the first and on the last day of each. */
test.each([
  ['2008-08-01', 0, undefined, 63],
  ['2025-06-30', 0, undefined, 63],
  ['2025-07-01', 0, undefined, 34],
  [site.edition, 0, undefined, 34],
  ['2004-08-31', 1, 'bac-kan', 8],
  ['2025-06-30', 1, 'bac-kan', 8],
  ['2025-06-30', 1, 'lang-son', 11],
  ['2025-07-01', 1, undefined, 0],
  ['2004-08-31', 2, 'bac-kan', 122],
  ['2020-01-31', 2, 'bac-kan', 122],
  ['2020-02-01', 2, 'bac-kan', 108],
  ['2025-06-30', 2, 'bac-kan', 108],
  ['2025-07-01', 2, 'thai-nguyen-2025', 37],
  ['2025-07-01', 2, 'bac-kan', 0],
  ['2004-08-31', 2, 'lang-son', 226],
  ['2019-12-31', 2, 'lang-son', 226],
  ['2020-01-01', 2, 'lang-son', 200],
  ['2024-11-30', 2, 'lang-son', 200],
  ['2024-12-01', 2, 'lang-son', 194],
  ['2025-06-30', 2, 'lang-son', 194],
  ['2025-07-01', 2, 'lang-son', 65],
] as const)('on %s there are, of rank %i in %s, %i', (day, rank, province, expected) => {
  expect(count(day, rank, province)).toBe(expected);
});

test('versions follow one another and never overlap', () => {
  for (const unit of units) {
    const versions = byTime(unit);
    for (const [index, version] of versions.slice(1).entries()) {
      expect(versions[index]?.valid_to, unit.id).toBe(version.valid_from);
    }
  }
});

test('every name is its level word and its bare name, in composed letters, and every id is below its parent at birth', () => {
  for (const unit of units) {
    expect(JSON.stringify(unit)).toBe(composeLetters(JSON.stringify(unit)));
    for (const { level, name, full_name } of unit.versions) {
      expect(full_name).toBe(level === 'country' ? name : `${LEVEL_WORDS[level]} ${name}`);
    }
    const [first] = byTime(unit);
    if (first?.parent !== undefined) expect(unit.id.startsWith(`${first.parent}/`), unit.id).toBe(true);
  }
});

test('parents stand as long as their parts, on a higher level', () => {
  for (const { id, versions } of units) {
    for (const { parent, level, valid_from, attested_from, valid_to } of versions) {
      if (parent === undefined) continue;
      const above = localities.get(parent);
      for (const day of [
        valid_from ?? attested_from ?? '',
        valid_to === undefined ? site.edition : dayBefore(valid_to),
      ]) {
        const version = above && versionOn(above, day);
        expect(version, `${parent}, above ${id}, on ${day}`).toBeDefined();
        if (version) expect(LEVEL_RANKS[version.level]).toBeLessThan(LEVEL_RANKS[level]);
      }
    }
  }
});

test('ground goes over on the day one version ends and another begins, and every other event begins a version', () => {
  for (const { id, versions, events } of units) {
    for (const { kind, date, basis, successors } of events) {
      const begins = versions.some(({ valid_from }) => valid_from === date);
      const ends = versions.some(({ valid_to }) => valid_to === date);
      const isUndated = kind === 'established' && versions[0]?.valid_from === undefined;
      expect(begins || ends || isUndated, `${id} ${kind} ${date}`).toBe(true);
      expect(basis, `${id} ${kind} ${date}`).toBeDefined();
      if (successors.length > 0) expect(ends, `${id} ${date}`).toBe(true);
      for (const successor of successors) {
        const heir = localities.get(successor.id);
        expect(
          heir?.versions.some(({ valid_from }) => valid_from === date),
          `${id} > ${successor.id}`,
        ).toBe(true);
      }
    }
  }
});

test('every version but the first begins with an event, and every unit that ended says how', () => {
  for (const { id, versions, events } of units) {
    for (const { valid_from, valid_to } of versions) {
      const days = [valid_from, valid_to].filter((day) => day !== undefined);
      for (const day of days)
        expect(
          events.some(({ date }) => date === day),
          `${id} ${day}`,
        ).toBe(true);
    }
  }
});

test('every unit of today that was made of others says of which, and nothing is its own successor', () => {
  const present = units.filter((unit) => versionOn(unit, site.edition) !== undefined);
  const made = present.filter(({ events }) =>
    events.some(({ kind, date }) => kind === 'established' && date === '2025-07-01'),
  );
  expect(made.length).toBe(23 + 36 + 65);
  for (const { id } of made) expect(pastUnits(localities, id), id).not.toEqual([]);
  for (const { id, events } of units) {
    for (const { successors } of events) for (const { id: next } of successors) expect(next).not.toBe(id);
  }
});

test('no code is borne by two units on one day', () => {
  const rows = listCodes(localities);
  for (const [index, row] of rows.slice(1).entries()) {
    const before = rows[index];
    if (before?.code !== row.code) continue;
    expect(before.to !== undefined && row.from !== undefined && before.to <= row.from, row.code).toBe(true);
  }
});

test('units that no longer stand lead to those of today, except where nobody knows', () => {
  const gone = units.filter(({ id }) => presentUnits(localities, id, site.edition).length === 0);
  const lost = gone.filter(({ id }) => id.startsWith('lang-son/'));
  expect(lost.length).toBe(12);
  // Of other provinces the archive has districts alone, which fell apart into communes it does not have.
  expect(gone.filter((unit) => !lost.includes(unit)).map(({ id }) => id)).toEqual(['vinh-phuc/h-lap-thach']);
  for (const { versions, notes } of lost) {
    expect(versions.at(-1)?.valid_to).toBe('2020-01-01');
    expect(notes?.vi).toMatch(/^Chưa có nguồn/u);
  }
});
