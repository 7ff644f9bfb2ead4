import { expect, test } from 'vitest';
import { makeChartArchive, makeIndicator, makeObservation } from '../../../tests/kit/chart-fixture.ts';
import { contextOf } from '../context.ts';
import { viewIndicator } from './indicator-view.ts';

const titled = (id: string, title: string, fields = {}) =>
  makeIndicator([], { id, title: { vi: title, en: `${title} en` }, ...fields });
const poor = titled('ngheo', 'Hộ nghèo', { related: ['can-ngheo'] });
const near = titled('can-ngheo', 'Hộ cận nghèo');
const count = titled('so-ngheo', 'Số hộ nghèo', { related: ['ngheo', 'can-ngheo'] });
const other = titled('xa', 'Xã');
const archive = makeChartArchive([poor, near, count, other]);

test('related indicators lead to each other, whichever of the two names the other', () => {
  const relatedTo = (indicator: typeof poor) =>
    viewIndicator(contextOf(archive, 'vi'), indicator, (path) => path).facts.related.map(({ title }) => title);
  expect(relatedTo(poor)).toEqual(['Hộ cận nghèo', 'Số hộ nghèo']);
  expect(relatedTo(near)).toEqual(['Hộ nghèo', 'Số hộ nghèo']);
  expect(relatedTo(other)).toEqual([]);
  expect(viewIndicator(contextOf(archive, 'en'), near, (path) => path).facts.related[0]).toEqual({
    title: 'Hộ nghèo en',
    href: '/en/chi-so/ngheo/',
  });
});

test('what tells its figures apart is told with its values, and stands at each of them', () => {
  const breakdown = {
    title: { vi: 'nguồn vốn', en: 'kind of funds' },
    values: [
      { id: 'dau-tu', label: { vi: 'vốn đầu tư', en: 'capital funds' } },
      { id: 'su-nghiep', label: { vi: 'vốn sự nghiệp', en: 'recurrent funds' } },
    ],
  };
  const one = makeIndicator([makeObservation({ breakdown: 'dau-tu' }), makeObservation({ time_period: '2020' })], {
    breakdown,
  });
  const view = (language: 'vi' | 'en') =>
    viewIndicator(contextOf(makeChartArchive([one]), language), one, (path) => path);
  expect(view('vi').facts.breakdown).toBe('Theo nguồn vốn: vốn đầu tư và vốn sự nghiệp.');
  expect(view('en').facts.breakdown).toBe('By kind of funds: capital funds and recurrent funds.');
  expect(view('vi').figures.map(({ facet, title }) => [facet, title])).toEqual([
    ['vốn đầu tư', 'Tỷ lệ hộ nghèo (vốn đầu tư)'],
    [undefined, 'Tỷ lệ hộ nghèo'],
  ]);
  expect(view('vi').name).toBe('Tỷ lệ hộ nghèo');
});
