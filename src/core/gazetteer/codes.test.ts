import { expect, test } from 'vitest';
import { localitySchema } from '../model/locality.ts';
import { listCodes, unitOfCode } from './codes.ts';

const unit = (id: string, versions: [from: string | undefined, to: string | undefined, code?: string][]) =>
  localitySchema.parse({
    id,
    confidence: 'high',
    versions: versions.map(([valid_from, valid_to, gso_code]) => ({
      level: 'commune',
      name: id,
      full_name: `xã ${id}`,
      valid_from,
      valid_to,
      gso_code,
    })),
  });

/** Code 02155 went from one unit to a second and a third; the first had a border changed; the last has another code. */
const gazetteer = new Map(
  [
    unit('na-ri', [['2025-07-01', undefined, '02155']]),
    unit('luong-ha', [
      [undefined, '2010-01-01', '02155'],
      ['2010-01-01', '2020-02-01', '02155'],
    ]),
    unit('yen-lac', [['2020-02-01', '2025-07-01', '02155']]),
    unit('restored', [
      ['1980-01-01', '1990-01-01', '00001'],
      ['2000-01-01', '2010-01-01', '00001'],
      ['2010-01-01', undefined, '00002'],
    ]),
    unit('without', [['1980-01-01', undefined]]),
  ].map((locality) => [locality.id, locality]),
);

test('codes are told with the days on which each unit bore them', () => {
  expect(listCodes(gazetteer)).toEqual([
    { code: '00001', id: 'restored', from: '1980-01-01', to: '1990-01-01' },
    { code: '00001', id: 'restored', from: '2000-01-01', to: '2010-01-01' },
    { code: '00002', id: 'restored', from: '2010-01-01' },
    { code: '02155', id: 'luong-ha', to: '2020-02-01' },
    { code: '02155', id: 'yen-lac', from: '2020-02-01', to: '2025-07-01' },
    { code: '02155', id: 'na-ri', from: '2025-07-01' },
  ]);
});

test.each([
  ['02155', '1950-01-01', 'luong-ha'],
  ['02155', '2020-01-31', 'luong-ha'],
  ['02155', '2020-02-01', 'yen-lac'],
  ['02155', '2025-06-30', 'yen-lac'],
  ['02155', '2025-07-01', 'na-ri'],
  ['00001', '1979-12-31', undefined],
  ['00001', '1995-01-01', undefined],
  ['00001', '2005-01-01', 'restored'],
  ['99999', '2020-01-01', undefined],
])('the unit of code %s on %s is %s', (code, day, id) => {
  expect(unitOfCode(listCodes(gazetteer), code, day)).toBe(id);
});
