import { expect, test } from 'vitest';
import { localitySchema } from '../model/locality.ts';
import { findBorderChange } from './border.ts';

type Version = Partial<Record<'level' | 'full_name' | 'parent' | 'valid_from' | 'valid_to', string>>;

function unit(id: string, versions: readonly Version[], events: readonly object[] = []) {
  const filled = versions.map((version) => ({ level: 'commune', name: 'A', full_name: 'xã A', ...version }));
  return [id, localitySchema.parse({ id, versions: filled, events, confidence: 'high' })] as const;
}

const to = (id: string, extent = 'full') => ({ successors: [{ id, extent }] });

const GAZETTEER = new Map([
  unit('a/gone', [{ valid_to: '2025-07-01' }], [{ kind: 'merged', date: '2025-07-01', ...to('a/grown') }]),
  unit('a/grown', [{}]),
  unit('a/split', [{}], [{ kind: 'divided', date: '2020-02-01' }]),
  unit('a/gave', [{}], [{ kind: 'transferred', date: '2020-02-01', ...to('a/grown', 'partial') }]),
  unit(
    'a/raised',
    [
      { level: 'town', full_name: 'thị xã A', valid_to: '2015-03-11' },
      { level: 'city', full_name: 'thành phố A', valid_from: '2015-03-11' },
    ],
    [{ kind: 'upgraded', date: '2015-03-11' }],
  ),
  unit(
    'a/moved',
    [
      { parent: 'a/b', valid_to: '2020-02-01' },
      { parent: 'a/c', valid_from: '2020-02-01' },
    ],
    [{ kind: 'transferred', date: '2020-02-01' }],
  ),
  unit('a/redrawn', [{ valid_to: '2020-02-01' }, { valid_from: '2020-02-01' }]),
  unit('a/born', [{ valid_from: '2025-07-01' }], [{ kind: 'established', date: '2025-07-01' }]),
  unit('a/made-of', [{ valid_to: '2025-07-01' }], [{ kind: 'merged', date: '2025-07-01', ...to('a/born') }]),
]);

test.each([
  ['that ceased to stand', 'a/gone', { day: '2025-07-01', isGone: true }],
  ['that was divided', 'a/split', { day: '2020-02-01', isGone: false }],
  ['that gave ground away', 'a/gave', { day: '2020-02-01', isGone: false }],
  ['that took ground in, the first time', 'a/grown', { day: '2020-02-01', isGone: false }],
  ['whose version differs in nothing else', 'a/redrawn', { day: '2020-02-01', isGone: false }],
  ['that was raised in level', 'a/raised', undefined],
  ['that moved to another parent', 'a/moved', undefined],
  ['that was formed from others', 'a/born', undefined],
  ['that nobody knows', 'a/unknown', undefined],
])('the border of a unit %s', (_, id, change) => {
  expect(findBorderChange(GAZETTEER, id, '2010-01-01', '2026-01-01')).toEqual(change);
});

test('a change counts after the first day, up to the last', () => {
  const find = (from: string, until: string) => findBorderChange(GAZETTEER, 'a/gone', from, until)?.day;
  expect(find('2025-06-30', '2025-07-01')).toBe('2025-07-01');
  expect(find('2025-07-01', '2026-01-01')).toBeUndefined();
  expect(find('2020-01-01', '2025-06-30')).toBeUndefined();
});
