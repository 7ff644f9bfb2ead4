import { expect, test } from 'vitest';
import { makeChartArchive } from '../../../tests/kit/chart-fixture.ts';
import { contextOf } from '../context.ts';
import { keepTitle } from './keep-title.ts';

test('a title keeps together what the archive lists', () => {
  const archive = { ...makeChartArchive([]), compounds: new Map([['dân tộc', 'dân tộc']]) };
  expect(keepTitle(contextOf(archive, 'vi'), 'Các dân tộc')).toBe('Các dân\u00A0tộc');
  expect(keepTitle(contextOf(makeChartArchive([]), 'vi'), 'Các dân tộc')).toBe('Các dân tộc');
});

test('a title keeps together the proper names of places, of any time, but no words that only sound alike', () => {
  const keep = (title: string) => keepTitle(contextOf(makeChartArchive([]), 'vi'), title);
  expect(keep('Thành phố Bắc Kạn (đến hết 30/6/2025)')).toBe('Thành phố Bắc\u00A0Kạn (đến\u00A0hết\u00A030/6/2025)');
  expect(keep('Bắc Kạn Province')).toBe('Bắc\u00A0Kạn Province');
  expect(keep('bắc kạn')).toBe('bắc kạn');
});

test('a day in brackets stays whole, but nothing longer', () => {
  const keep = (title: string) => keepTitle(contextOf(makeChartArchive([]), 'en'), title);
  expect(keep('A (until 30 June 2025)')).toBe('A (until\u00A030\u00A0June\u00A02025)');
  expect(keep('A (until 30 September 2025)')).toBe('A (until 30 September 2025)');
  expect(keep('A (capital funds)')).toBe('A (capital funds)');
});
