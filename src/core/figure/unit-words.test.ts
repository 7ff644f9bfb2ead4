import { expect, it } from 'vitest';
import type { Unit } from '../model/unit.ts';
import { isPercent, scaledUnit, unitWord, withUnit } from './unit-words.ts';

const NUMBER: Pick<Unit, 'kind' | 'label'> = { kind: 'count', label: { vi: 'đơn vị đếm', en: 'count' } };
const MONEY: Pick<Unit, 'kind' | 'label'> = { kind: 'money', label: { vi: 'đồng', en: 'VND' } };
const SCHOOLS = { vi: 'trường', en: 'schools' };

it.each([
  ['what is counted', NUMBER, SCHOOLS, 'vi', 'trường'],
  ['what is counted, in the language of the page', NUMBER, SCHOOLS, 'en', 'schools'],
  ['the unit, where nobody says what is counted', NUMBER, undefined, 'en', 'count'],
  ['the unit, where it counts nothing', MONEY, SCHOOLS, 'vi', 'đồng'],
] as const)('names %s', (_, unit, counted, language, word) => {
  expect(unitWord(unit, counted, language)).toBe(word);
});

it.each([
  ['tỷ', 'tỷ đồng'],
  ['', 'đồng'],
  [undefined, 'đồng'],
])('puts the scale %j before the unit', (scale, said) => {
  expect(scaledUnit(scale, 'đồng')).toBe(said);
});

it.each([
  ['1,96', '%', '1,96%'],
  ['12', '%/năm', '12%/năm'],
  ['3,6', 'tỷ đồng', '3,6 tỷ đồng'],
])('writes %s and %s as %s', (number, unit, text) => {
  expect(withUnit(number, unit)).toBe(text);
});

it('takes for per cent what begins with its sign alone', () => {
  expect(['%', '% hoặc điểm phần trăm', 'điểm %'].map(isPercent)).toEqual([true, true, false]);
});
