import { expect, test } from 'vitest';
import { frozenArchive } from '../../../tests/kit/frozen-archive.ts';
import { holdingsOn } from './counts-by-unit.ts';
import { makeLookup } from './lookup-view.ts';

const archive = frozenArchive();
const { places, held, now, inside } = makeLookup(archive);
const numberOf = (id: string) => places.units.findIndex(([unit]) => unit === id);
const idOf = (number: number) => places.units[number]?.[0];

test('a unit that is gone counts what the archive had of it on its last day, one that stands what it has today', () => {
  const find = (id: string) => held.find(([unit]) => unit === numberOf(id))?.slice(1);
  const expected = (id: string, day: string) => {
    const held = holdingsOn(archive, day).get(id);
    return held && [held.articles, held.figures];
  };
  expect(find('bac-kan')).toEqual(expected('bac-kan', '2025-06-30'));
  expect(find('thai-nguyen-2025')).toEqual(expected('thai-nguyen-2025', archive.site.edition));
  expect(find('bac-kan')?.every((count) => count > 0)).toBe(true);
  expect(find('ha-tinh')).toBeUndefined();
});

test('units that are gone name those that hold their ground today, units that stand name none', () => {
  const find = (id: string) =>
    now
      .find(([unit]) => unit === numberOf(id))
      ?.slice(1)
      .map(idOf);
  expect(find('bac-kan')).toEqual(['thai-nguyen-2025']);
  expect(find('lang-son/h-trang-dinh/x-chi-lang')).toEqual(['lang-son/x-that-khe']);
  expect(find('lang-son')).toBeUndefined();
});

test('units whose successors nobody names lead to the province that holds theirs', () => {
  const find = (id: string) => inside.find(([unit]) => unit === numberOf(id))?.[1];
  expect(idOf(find('lang-son/h-van-quan/x-vinh-lai') ?? -1)).toBe('lang-son');
  expect(idOf(find('vinh-phuc/h-lap-thach') ?? -1)).toBe('phu-tho-2025');
});
