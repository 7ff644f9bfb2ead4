import { expect, test } from 'vitest';
import { makeIndicator } from '../../../tests/kit/chart-fixture.ts';
import { describeMeasure, facetKey } from './measure.ts';

const KHMER = { id: 'kho-me', code: '05', name: 'Khơ-me', common_name: 'Khmer' };
const TAY = { id: 'tay', code: '02', name: 'Tày' };
const CAPITAL = makeIndicator([], {
  title: { vi: 'Vốn', en: 'Funds' },
  counted: { vi: 'công trình', en: 'works' },
  breakdown: {
    title: { vi: 'loại', en: 'kind' },
    values: [
      { id: 'dau-tu', label: { vi: 'vốn đầu tư', en: 'capital' } },
      { id: 'tram', label: { vi: 'trạm y tế', en: 'health stations' }, counted: { vi: 'trạm', en: 'stations' } },
    ],
  },
});

test('a figure that counts everything bears the title of its indicator', () => {
  const { title, facet, counted } = describeMeasure(CAPITAL, {}, undefined);
  expect([title, facet, counted]).toEqual([CAPITAL.title, undefined, CAPITAL.counted]);
});

test('what narrows a figure stands behind the title, the group by the name in use', () => {
  expect(describeMeasure(CAPITAL, { breakdown: 'dau-tu' }, undefined)).toEqual({
    title: { vi: 'Vốn (vốn đầu tư)', en: 'Funds (capital)' },
    facet: { vi: 'vốn đầu tư', en: 'capital' },
    counted: CAPITAL.counted,
  });
  expect(describeMeasure(CAPITAL, {}, KHMER).title.vi).toBe('Vốn (dân tộc Khmer)');
  expect(describeMeasure(CAPITAL, { breakdown: 'tram' }, TAY)).toEqual({
    title: { vi: 'Vốn (dân tộc Tày, trạm y tế)', en: 'Funds (Tày, health stations)' },
    facet: { vi: 'dân tộc Tày, trạm y tế', en: 'Tày, health stations' },
    counted: { vi: 'trạm', en: 'stations' },
  });
});

test('the key tells groups, values and everything apart', () => {
  expect(facetKey({})).toBe('');
  expect(
    new Set([{}, { ethnic_group: 'tay' }, { breakdown: 'tay' }, { ethnic_group: 'tay', breakdown: 'nu' }].map(facetKey))
      .size,
  ).toBe(4);
});
