import { expect, test } from 'vitest';
import { localitySchema, type Locality } from '../model/locality.ts';
import { pastDays } from './index-days.ts';

function unit(id: string, valid_to?: string): [string, Locality] {
  const version = { level: 'province', name: id, full_name: `tỉnh ${id}`, attested_from: '2000-01-01', valid_to };
  return [id, localitySchema.parse({ id, versions: [version], confidence: 'high' })];
}

const units = [unit('a', '2025-07-01'), unit('b', '2025-07-01'), unit('c', '2008-08-01'), unit('d')];

test('the eve of the reform that ended most units has a page', () => {
  expect(pastDays(new Map(units), '2026-01-01')).toEqual([{ day: '2025-06-30', slug: '30-06-2025' }]);
});

test.each([
  ['the day is still to come', '2025-06-30', units],
  ['a locality has the day as its id', '2026-01-01', [...units, unit('30-06-2025')]],
  ['no unit has ended', '2026-01-01', [unit('d')]],
] as const)('there is none where %s', (_, today, all) => {
  expect(pastDays(new Map(all), today)).toEqual([]);
});
