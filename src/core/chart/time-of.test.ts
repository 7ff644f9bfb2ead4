import { expect, test } from 'vitest';
import { compareByTime, timeOf } from './time-of.ts';

const figure = (time_period: string) => ({ observation: { time_period } });

test.each([
  ['2023', 2023.5],
  ['2019/2023', 2023.5],
  ['2023-07', 2023.542],
  ['2023-01-01', 2023.001],
  ['2023-12-31', 2023.999],
  ['2022/..', 2022.5],
])('%s stands at %d', (period, at) => {
  expect(timeOf(figure(period))).toBeCloseTo(at, 3);
});

test('figures are sorted by the end of their periods, then by the beginning, and what has no end comes last', () => {
  const periods = ['2022/..', '2023', '2019/2022', '2022', '2022-03'];
  expect(
    periods
      .map(figure)
      .sort(compareByTime)
      .map(({ observation }) => observation.time_period),
  ).toEqual(['2022-03', '2019/2022', '2022', '2023', '2022/..']);
});
