import { expect, test } from 'vitest';
import { frozenArchive } from '../../../tests/kit/frozen-archive.ts';
import { homonymsOf } from './homonyms.ts';
import { isDayOf, largerUnits, laterUnits, rankOf, smallerUnits } from './related-units.ts';

const { localities } = frozenArchive();

const say = ({ id, from, to }: { id: string; from: string; to: string }) => `${id} ${from}..${to}`;
const larger = (id: string) => largerUnits(localities, id).map(say);

test('a commune of old lay in its district and province, for as long as it stood', () => {
  expect(larger('bac-kan/h-bach-thong/x-tan-tien')).toEqual([
    'bac-kan/h-bach-thong ..2020-02-01',
    // The province is younger than what is known of the commune.
    'bac-kan 1997-01-01..2020-02-01',
  ]);
});

test('a commune of today lies in its province, and its ground lay in the districts and the province of before', () => {
  expect(larger('thai-nguyen-2025/p-duc-xuan')).toEqual([
    'bac-kan/tx-bac-kan ..2025-07-01',
    'thai-nguyen-2025 2025-07-01..',
    'bac-kan 1997-01-01..2025-07-01',
  ]);
});

test('a province lies in nothing', () => {
  expect(larger('lang-son')).toEqual([]);
});

test('a unit that went on while its parent changed is within both, each in its time', () => {
  const stays = largerUnits(localities, 'lang-son/h-chi-lang/tt-dong-mo');
  const province = stays.find(({ id }) => id === 'lang-son');
  expect(province && isDayOf(province, '2025-06-30')).toBe(true);
  expect(province && isDayOf(province, '2025-07-01')).toBe(false);
});

test('a stay begins on its first day and is over on the day of its end', () => {
  const stay = { from: '2020-02-01', to: '2025-07-01' };
  const on = (days: { from: string; to: string }, ...asked: string[]) => asked.map((day) => isDayOf(days, day));
  expect(on(stay, '2020-01-31', '2020-02-01', '2025-06-30', '2025-07-01')).toEqual([false, true, true, false]);
  expect(on({ from: '', to: '' }, '0001-01-01', '9999-12-31')).toEqual([true, true]);
});

test('units that one after the other were above come the smaller first, then the later', () => {
  for (const id of localities.keys()) {
    const stays = largerUnits(localities, id);
    const ranks = stays.map((stay) => rankOf(localities, stay.id));
    expect(ranks, id).toEqual(ranks.toSorted((a, b) => b - a));
    for (const [index, { to }] of stays.entries()) {
      const next = stays[index + 1];
      if (next === undefined || ranks[index] !== ranks[index + 1]) continue;
      expect(to === '' || (next.to !== '' && to >= next.to), `${id}: ${next.id}`).toBe(true);
    }
  }
});

test('within a province were districts and, in them, communes; those of a province that came into another, too', () => {
  const old = smallerUnits(localities, 'bac-kan').map(({ id }) => id);
  expect(old).toEqual(expect.arrayContaining(['bac-kan/tx-bac-kan', 'bac-kan/tx-bac-kan/x-huyen-tung']));
  expect(old).not.toContain('bac-kan');
  const today = smallerUnits(localities, 'thai-nguyen-2025');
  expect(today.map(say)).toContain('thai-nguyen-2025/p-bac-kan 2025-07-01..');
  expect(today.map(say)).toContain('bac-kan/tx-bac-kan ..2025-07-01');
});

test('nothing is within a commune, not even the district that gave it ground', () => {
  expect(smallerUnits(localities, 'thai-nguyen-2025/p-duc-xuan')).toEqual([]);
});

test('every stay is within the life of the larger unit', () => {
  const faults = [...localities.keys()].flatMap((id) =>
    largerUnits(localities, id).filter(({ id: above, from, to }) => {
      const versions = localities.get(above)?.versions ?? [];
      const isOver = (day: string) =>
        day !== '' && versions.every(({ valid_to }) => valid_to !== undefined && day > valid_to);
      return isOver(to) || (to !== '' && from >= to);
    }),
  );
  expect(faults).toEqual([]);
});

test('what came later is followed through every merger, and a part stays a part', () => {
  expect(laterUnits(localities, 'bac-kan/h-bach-thong/x-tan-tien')).toEqual([
    { id: 'bac-kan/h-bach-thong/x-tan-tu', extent: 'full' },
    { id: 'thai-nguyen-2025/x-phu-thong', extent: 'full' },
  ]);
  expect(laterUnits(localities, 'bac-kan/tx-bac-kan').map(({ extent }) => extent)).toEqual([
    'partial',
    'partial',
    'partial',
  ]);
  expect(laterUnits(localities, 'lang-son')).toEqual([]);
});

test.each([
  ['thai-nguyen-2025/p-bac-kan', ['bac-kan/tx-bac-kan', 'bac-kan']],
  ['thai-nguyen-2025/x-bach-thong', ['bac-kan/h-bach-thong']],
  ['lang-son/x-tan-tien', ['bac-kan/h-bach-thong/x-tan-tien', 'lang-son/h-trang-dinh/x-tan-tien']],

  [
    'lang-son/x-hoang-van-thu',
    [
      'lang-son/tp-lang-son/p-hoang-van-thu',
      'lang-son/h-binh-gia/x-hoang-van-thu',
      'lang-son/h-van-lang/x-hoang-van-thu',
    ],
  ],
  ['bac-kan/h-bach-thong/x-quang-thuan', []],
])('%s shares its name with %j', (id, others) => {
  expect(
    homonymsOf(localities, id)
      .map((unit) => unit.id)
      .sort(),
  ).toEqual([...others].sort());
});
