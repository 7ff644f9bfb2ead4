import { expect, test } from 'vitest';
import type { LookupFile } from './lookup-file.ts';
import { readLookup } from './place-lookup.ts';

/** A ward of a city of a province; in 2025 city and province end, and a ward and a commune of a new province hold the ground. */
const LOOKUP: LookupFile = {
  held: [],
  places: {
    levels: ['province', 'town', 'city', 'ward', 'commune'],
    units: [
      ['a', [[0, 'A', '', '2025-07-01', -1]], [], [3]],
      [
        'a/tx-b',
        [
          [1, 'B', '', '2015-04-01', 0],
          [2, 'B', '2015-04-01', '2025-07-01', 0],
        ],
        [],
        [],
      ],
      ['a/tx-b/p-c', [[3, 'C', '', '2025-07-01', 1]], [], []],
      ['d', [[0, 'D', '2025-07-01', '', -1]], [], []],
      ['d/p-b', [[3, 'B', '2025-07-01', '', 3]], [], []],
      ['d/x-e', [[4, 'E', '2025-07-01', '', 3]], [], []],
      ['a/x-f', [[4, 'F', '', '2025-07-01', 0]], [], []],
      [
        'd/x-h',
        [
          [4, 'G', '2025-07-01', '2025-12-01', 3],
          [4, 'H', '2025-12-01', '', 3],
        ],
        [],
        [],
      ],
      [
        'd/x-k',
        [
          [4, 'K', '', '2010-01-01', 0],
          [3, 'K', '2025-07-01', '2026-07-01', 3],
        ],
        [],
        [],
      ],
    ],
  },
  inside: [[8, 3]],
  now: [
    [0, 3],
    [1, 4, 5],
    [2, 4],
  ],
};
const { tell, last, origins, numberOf } = readLookup(LOOKUP, '2026-01-01');

test('a unit is told with the parents of the day, and with what holds its ground today', () => {
  expect(tell(2, '2014-01-01')).toEqual({
    then: ['phường C', 'thị xã B', 'tỉnh A'],
    now: ['phường B', 'tỉnh D'],
    change: 'within',
    areas: ['a/tx-b', 'a', 'd'],
  });
  expect(tell(2, '2020-01-01').then).toEqual(['phường C', 'thành phố B', 'tỉnh A']);
});

test('a divided unit names every holder, one that stands itself, one that nobody knows about nothing', () => {
  expect(tell(1, '2020-01-01')).toMatchObject({ now: ['phường B', 'xã E', 'tỉnh D'], change: 'divided' });
  expect(tell(4, '2025-12-01')).toMatchObject({ then: ['phường B', 'tỉnh D'], now: [], change: 'same' });
  expect(tell(6, '2020-01-01')).toMatchObject({ now: [], change: 'unknown' });
});

test('a unit that stands under another name says which it has today', () => {
  expect(tell(7, '2025-08-01')).toMatchObject({ then: ['xã G', 'tỉnh D'], now: ['xã H', 'tỉnh D'], change: 'renamed' });
});

test('a unit stands until the day on which it will have ended, and between two lives has its earlier name', () => {
  expect(tell(8, '2025-12-01')).toMatchObject({ then: ['phường K', 'tỉnh D'], now: [], change: 'same' });
  expect(tell(8, '2015-01-01').then).toEqual(['xã K', 'tỉnh A']);
});

test('before its first day a unit has its first name, after its last the last', () => {
  expect(tell(3, '2020-01-01').then).toEqual(['tỉnh D']);
  expect(tell(1, '2026-01-01').then[0]).toBe('thành phố B');
});

test('last name and day, and the units of its own size that went into one', () => {
  expect(last(1)).toEqual({ level: 'city', name: 'thành phố B', end: '2025-06-30' });
  expect(last(4).end).toBeUndefined();
  expect(origins(4)).toEqual(['phường C']);
  expect(numberOf('d/x-e')).toBe(5);
});
