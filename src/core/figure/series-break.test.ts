import { expect, test } from 'vitest';
import { localitySchema } from '../model/locality.ts';
import { findSeriesBreak, type SeriesGround } from './series-break.ts';

const version = { level: 'province', name: 'A', full_name: 'tỉnh A' };
const place = localitySchema.parse({
  id: 'a',
  versions: [version],
  events: [{ kind: 'divided', date: '2015-01-01' }],
  confidence: 'high',
});
const PLAIN: SeriesGround = { indicator: { bases: [] }, localities: new Map([['a', place]]) };
const STANDARDS = { ...PLAIN, indicator: { bases: [{ id: 'x', label: { vi: 'a', en: 'a' }, from: '2016' }] } };

function onGround(day: string, basis?: string, basis_source: 'printed' | 'inferred' = 'printed') {
  return { observation: { ref_area: 'a', basis, basis_source }, day };
}

function breakOf(ground: SeriesGround, first: ReturnType<typeof onGround>, second: ReturnType<typeof onGround>) {
  return findSeriesBreak(first, second, ground);
}

test('nothing breaks a series of one place, one border and one definition', () => {
  expect(breakOf(PLAIN, onGround('2020-12-31'), onGround('2023-12-31', 'x'))).toBeUndefined();
  expect(breakOf(STANDARDS, onGround('2020-12-31', 'x'), onGround('2023-12-31', 'x'))).toBeUndefined();
});

test('another definition breaks it, an unknown one and one that only the year tells', () => {
  const breaks = (first: readonly [string?, 'inferred'?], second: readonly [string?, 'inferred'?]) =>
    breakOf(STANDARDS, onGround('2020-12-31', ...first), onGround('2023-12-31', ...second));
  expect(breaks(['x'], ['y'])).toEqual({ kind: 'basis', bases: ['x', 'y'] });
  expect(breaks(['x'], [])).toEqual({ kind: 'basis', bases: ['x', undefined] });
  expect(breaks([], [])).toEqual({ kind: 'basis', bases: [undefined, undefined] });
  expect(breaks(['x', 'inferred'], ['x'])).toEqual({ kind: 'basis-inferred', basis: 'x' });
  expect(breaks(['x'], ['x', 'inferred'])).toEqual({ kind: 'basis-inferred', basis: 'x' });
  expect(breaks(['x', 'inferred'], ['y'])).toEqual({ kind: 'basis', bases: ['x', 'y'] });
});

test('a change of the border between the two days breaks it, whichever figure comes first', () => {
  const change = { kind: 'border', change: { day: '2015-01-01', isGone: false } };
  expect(breakOf(PLAIN, onGround('2014-12-31'), onGround('2015-12-31'))).toEqual(change);
  expect(breakOf(PLAIN, onGround('2015-12-31'), onGround('2014-12-31'))).toEqual(change);
});

test('a reform of units breaks what counts them, and nothing else', () => {
  const [before, after] = [onGround('2023-12-31'), onGround('2025-12-31')];
  const counting: SeriesGround = { ...PLAIN, indicator: { bases: [], counts_units: 'village' } };
  expect(breakOf(counting, before, after)).toEqual({ kind: 'units', units: 'village', day: '2025-07-01' });
  expect(breakOf(counting, before, onGround('2024-12-31'))).toBeUndefined();
  expect(breakOf(PLAIN, before, after)).toBeUndefined();
});
