import { expect, test } from 'vitest';
import { articleDay, articlePeriod, articleYear, tellingDay } from './article-day.ts';

const dated = (edtf: string) => ({ dated: { edtf, basis: 'inferred' as const } });

test.each([
  ['its event', { event: '2024-05-09', published: '2024-05-10', ...dated('2023') }, '2024-05-09'],
  ['else its publication', { published: '2024-05-10', ...dated('2023') }, '2024-05-10'],
  ['else its dating', dated('2021'), '2021'],
  ['its dating without the doubt', dated('2021?'), '2021'],
])('an article belongs to %s', (_, article, period) => {
  expect(articlePeriod(article)).toBe(period);
});

test.each([
  ['2024-05-09', '2024-05-09', '2024'],
  ['2024-02', '2024-02-29', '2024'],
  ['2021?', '2021-12-31', '2021'],
  ['2019/2023', '2023-12-31', '2019'],
  ['2022/..', '2022-01-01', '2022'],
])('an article of %s names places as of %s and is filed under %s', (edtf, day, year) => {
  expect(articleDay(dated(edtf))).toBe(day);
  expect(articleYear(dated(edtf))).toBe(year);
});

test.each([
  ['on the day of its publication', { event: '2024-05-09', published: '2024-05-10', ...dated('2023') }, '2024-05-10'],
  ['before an event that it announces', { event: '2024-05-09', published: '2024-04', ...dated('2024') }, '2024-04-30'],
  ['else on the day of its event', { event: '2024-05-09', ...dated('2023') }, '2024-05-09'],
  ['else by its dating', dated('2021'), '2021-12-31'],
  ['nobody knows when, where that is in doubt', dated('2021?'), undefined],
  ['nobody knows when, where that is open', dated('2021/..'), undefined],
])('an article tells its figures %s', (_, article, day) => {
  expect(tellingDay(article)).toBe(day);
});
