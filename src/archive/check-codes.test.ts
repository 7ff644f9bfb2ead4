import { expect, test } from 'vitest';
import { localitySchema } from '../core/model/locality.ts';
import { checkCodes } from './check-codes.ts';
import type { PlacedValue } from './collection.ts';

type Stay = readonly [id: string, from: string | undefined, to: string | undefined, code?: string];

/** What is said of units that bear codes from the one day until the other; each is a version of its own. */
function complaints(stays: readonly Stay[]): string[] {
  const entries = new Map(
    [...Map.groupBy(stays, ([id]) => id)].map(([id, own]) => {
      const versions = own.map(([, valid_from, valid_to, gso_code = '01840']) => ({
        level: 'commune',
        name: id,
        full_name: `xã ${id}`,
        valid_from,
        valid_to,
        ...(gso_code !== '' && { gso_code }),
      }));
      const value = localitySchema.parse({ id, confidence: 'high', versions });
      const where = { file: 'a.json', base: [id], locate: () => undefined };
      return [id, { value, where }] satisfies [string, PlacedValue<typeof value>];
    }),
  );
  return checkCodes({ entries, isComplete: true }).map(({ code, path, message }) => `${code} ${path} ${message}`);
}

const told = (path: string, other: string, day = '') =>
  `locality/code ${path}.gso_code The code 01840 is borne by "${other}" too${day === '' ? '' : ` on ${day}`}.`;

test.each<readonly [what: string, stays: readonly Stay[], expected: readonly string[]]>([
  ['one unit alone', [['a', undefined, undefined]], []],
  [
    'two units, one on the day the other is gone',
    [
      ['a', '2000-01-01', '2010-01-01'],
      ['b', '2010-01-01', undefined],
    ],
    [],
  ],
  [
    'the same, whichever is written first',
    [
      ['b', '2010-01-01', undefined],
      ['a', '2000-01-01', '2010-01-01'],
    ],
    [],
  ],
  [
    'two units on one day',
    [
      ['a', '2000-01-01', '2010-01-02'],
      ['b', '2010-01-01', undefined],
    ],
    [told('b.versions[0]', 'a', '2010-01-01')],
  ],
  [
    'one within the time of another, and a third while the first still bears it',
    [
      ['a', '2000-01-01', '2020-01-01'],
      ['b', '2005-01-01', '2006-01-01'],
      ['c', '2010-01-01', undefined],
    ],
    [told('b.versions[0]', 'a', '2005-01-01'), told('c.versions[0]', 'a', '2010-01-01')],
  ],
  [
    'a third when the first is gone and the second, which overlapped it, is not',
    [
      ['a', '2000-01-01', '2010-01-01'],
      ['b', '2009-01-01', '2015-01-01'],
      ['c', '2012-01-01', undefined],
    ],
    [told('b.versions[0]', 'a', '2009-01-01'), told('c.versions[0]', 'b', '2012-01-01')],
  ],
  [
    'one that bears it for good, and a later one',
    [
      ['a', '2000-01-01', undefined],
      ['b', '2009-01-01', '2015-01-01'],
      ['c', '2020-01-01', undefined],
    ],
    [told('b.versions[0]', 'a', '2009-01-01'), told('c.versions[0]', 'a', '2020-01-01')],
  ],
  [
    'two of which nobody knows since when',
    [
      ['a', undefined, undefined],
      ['b', undefined, undefined],
    ],
    [told('b.versions[0]', 'a')],
  ],
  [
    'versions of one unit, however they lie',
    [
      ['a', '2000-01-01', undefined],
      ['a', '2010-01-01', undefined],
    ],
    [],
  ],
  [
    'the second version of a unit',
    [
      ['a', '2000-01-01', '2030-01-01'],
      ['b', '1990-01-01', '2001-01-01', '00002'],
      ['b', '2001-01-01', undefined],
    ],
    [told('b.versions[1]', 'a', '2001-01-01')],
  ],
  [
    'two codes, or none',
    [
      ['a', '2000-01-01', undefined],
      ['b', '2000-01-01', undefined, '00002'],
      ['c', '2000-01-01', undefined, ''],
      ['d', '2000-01-01', undefined, ''],
    ],
    [],
  ],
])('%s', (_, stays, expected) => {
  expect(complaints(stays)).toEqual(expected);
});
