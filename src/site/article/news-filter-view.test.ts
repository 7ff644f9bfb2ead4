import { expect, test } from 'vitest';
import { frozenArchive } from '../../../tests/kit/frozen-archive.ts';
import { contextOf } from '../context.ts';
import { viewNewsFilter } from './news-filter-view.ts';
import { viewNews } from './news-view.ts';

const archive = frozenArchive();
const filter = viewNewsFilter(contextOf(archive, 'vi'));

test('it counts the figures of pages elsewhere by place and last year, and their pages once each', () => {
  // Counted by hand: eight figures of one page of the province, nine of one of a district of it.
  expect(filter.words.elsewhere['lang-son 2024']).toEqual([2, 17]);
  expect(filter.words.elsewhere['lang-son 2013']).toBeUndefined();
  const years = ['2009', '2019', '2023', '2024', '2029'].map((year) => filter.words.elsewhere[`lang-son ${year}`]?.[1]);
  expect(filter.words.elsewhere['lang-son ']?.[1]).toBe(years.reduce<number>((sum, one = 0) => sum + one, 0));
});

test('places and years that only pages elsewhere speak of can be chosen too, and topics that articles have', () => {
  const { places, years, topics } = filter;
  const asked = Object.keys(filter.words.elsewhere).map((key) => key.split(' '));
  const missing = (values: readonly string[], options: typeof places) =>
    values.filter((value) => value !== '' && !options.some((option) => option.value === value));
  expect(
    missing(
      asked.map(([place = '']) => place),
      places,
    ),
  ).toEqual([]);
  expect(
    missing(
      asked.map(([, year = '']) => year),
      years,
    ),
  ).toEqual([]);
  expect(topics.every(({ value }) => [...archive.articles.values()].some((one) => one.topics.includes(value)))).toBe(
    true,
  );
});

test('without a script, places lead to the news of their pages, with how many there are', () => {
  const { places } = viewNews(contextOf(archive, 'en'));
  expect(places).toContainEqual({ title: 'Lạng Sơn Province: 1 article', href: '/en/dia-phuong/lang-son/#tin' });
  expect(places.every(({ title }) => /: [1-9]\d* articles?$/u.test(title))).toBe(true);
});
