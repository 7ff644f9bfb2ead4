import { expect, it } from 'vitest';
import { observationSchema } from '../model/observation.ts';
import type { Unit } from '../model/unit.ts';
import { formatFigure, formatValue, sayComparator, type FigureWords } from './format.ts';

const words: FigureWords = {
  comparators: {
    eq: { before: '', after: '' },
    gt: { before: 'more than', after: '' },
    ge: { before: 'at least', after: '' },
    lt: { before: 'less than', after: '' },
    le: { before: 'at most', after: '' },
    nearly: { before: 'nearly', after: '' },
    approx: { before: 'about', after: '' },
  },
  scales: { 0: '', 9: 'billion' },
};
const money: Unit = { code: 'VND', label: { vi: 'đồng', en: 'VND' }, per: [], kind: 'money', discrete: true };
const number: Unit = { code: 'NUMBER', label: { vi: 'số', en: 'count' }, per: [], kind: 'count', discrete: true };
const counted = { vi: 'trường', en: 'schools' };

function observation(fields: object) {
  return observationSchema.parse({
    obs_id: 'a.b',
    ref_area: 'b',
    time_period: '2024',
    comparator: 'eq',
    value_type: 'actual',
    sources: [{ article: '2024/a', paragraph: 1 }],
    ...fields,
  });
}

it('keeps the comparator in its own column, in English by meaning', () => {
  const figure = observation({ obs_value: 3.6, unit_mult: 9, comparator: 'gt', value_text: 'hơn 3,6 tỷ đồng' });
  expect(formatFigure(figure, money, undefined, 'en', words)).toEqual({
    comparator: 'more than',
    number: '3.6',
    unit: 'billion VND',
    phrase: 'more than 3.6 billion VND',
  });
});

it('repeats in Vietnamese the very words printed', () => {
  const hon = observation({ obs_value: 5, comparator: 'gt', value_text: 'hơn 5 đồng' });
  const tren = observation({ obs_value: 5, comparator: 'gt', value_text: 'trên 5 đồng' });
  const troLen = observation({ obs_value: 5, comparator: 'ge', value_text: 'từ 5 đồng trở lên' });
  expect(formatFigure(hon, money, undefined, 'vi', words).comparator).toBe('hơn');
  expect(formatFigure(tren, money, undefined, 'vi', words).comparator).toBe('trên');
  expect(formatFigure(troLen, money, undefined, 'vi', words)).toEqual({
    comparator: 'từ',
    number: '5',
    unit: 'đồng trở lên',
    phrase: 'từ 5 đồng trở lên',
  });
});

it('keeps in Vietnamese the scale word printed, in either spelling', () => {
  const ngan = observation({ obs_value: 5, unit_mult: 3, value_text: '5 ngàn đồng' });
  const billions = observation({ obs_value: 5, unit_mult: 9, value_text: '5 tỉ đồng' });
  expect(formatFigure(ngan, money, undefined, 'vi', words).unit).toBe('ngàn đồng');
  expect(formatFigure(billions, money, undefined, 'vi', words).unit).toBe('tỉ đồng');
  expect(formatFigure(billions, money, undefined, 'en', words).unit).toBe('billion VND');
});

it('puts what is counted in the place of the unit', () => {
  const part = observation({ obs_value: 16, obs_total: 20, value_text: '16/20 trường' });
  expect(formatFigure(part, number, counted, 'vi', words)).toMatchObject({
    comparator: '',
    number: '16/20',
    unit: 'trường',
  });
  expect(formatFigure(part, number, counted, 'en', words).unit).toBe('schools');
});

it('says in words of its own how a number is bounded where those printed cannot be read', () => {
  const figure = observation({ obs_value: 5, comparator: 'gt', value_text: 'hơn dăm đồng' });
  expect(formatFigure(figure, money, undefined, 'vi', words).comparator).toBe('more than');
});

it('shows both ends of a range', () => {
  expect(
    formatValue(observation({ obs_value: 10, obs_value_upper: 12.5, value_text: '10 – 12,5%' }), 'vi', words),
  ).toBe('10–12,5');
});

it('tells a scale that a language has no word for in one that it has', () => {
  const population = observation({ obs_value: 10.7, unit_mult: 4, comparator: 'gt', value_text: 'hơn 10,7 vạn người' });
  const withVan = { ...words, scales: { 0: '', 3: 'nghìn', 4: 'vạn' } };
  const without = { ...words, scales: { 0: '', 3: 'thousand', 6: 'million' } };
  expect(formatFigure(population, number, counted, 'vi', withVan)).toMatchObject({
    number: '10,7',
    unit: 'vạn trường',
  });
  expect(formatFigure(population, number, counted, 'en', without)).toMatchObject({
    number: '107',
    unit: 'thousand schools',
  });
});

it('says a share as a phrase without a space before its sign', () => {
  const share: Unit = { code: 'PERCENT', label: { vi: '%', en: '%' }, per: [], kind: 'share', discrete: false };
  const figure = observation({ obs_value: 1.5, value_text: '1,5%' });
  expect(formatFigure(figure, share, undefined, 'vi', words).phrase).toBe('1,5%');
  expect(formatFigure(figure, share, undefined, 'en', words).phrase).toBe('1.5%');
});

it('quotes the words around a number, and none where there are none', () => {
  const troLen = observation({ obs_value: 5, comparator: 'ge', value_text: 'từ 5 đồng trở lên' });
  const bare = observation({ obs_value: 5, value_text: '5 đồng' });
  expect(sayComparator(troLen, 'vi', words)).toBe('từ … trở lên');
  expect(sayComparator(troLen, 'en', words)).toBe('at least');
  expect(sayComparator(bare, 'vi', words)).toBe('');
});
