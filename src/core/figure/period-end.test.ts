import { expect, test } from 'vitest';
import { makeObservation } from '../../../tests/kit/chart-fixture.ts';
import type { Observation } from '../model/observation.ts';
import { findDayAggregation, findEarliness } from './period-end.ts';

test.each([
  ['2024-12-05', '2024-12-04', 'ahead'],
  ['2024-12-05', '2024-12-05', undefined],
  ['2024', '2023-12-31', 'ahead'],
  ['2024', '2024-01-01', 'within'],
  ['2024', '2024-12-30', 'within'],
  ['2024', '2024-12-31', undefined],
  ['2019-07', '2019-07-22', 'within'],
  ['2019/2024', '2024-06-07', 'within'],
  ['2019/2024-06', '2024-05-31', 'ahead'],
  ['2021/2025', '2024-09-27', 'ahead'],
  ['2021/2025', '2026-01-01', undefined],
  ['2022/..', '2020-01-01', undefined],
])('a result of %s that is told on %s is told %s', (period, day, earliness) => {
  expect(findEarliness(period, day)).toBe(earliness);
});

test('a sum, an average and a yearly figure are of no single day, but for what an event counted', () => {
  const find = (fields: Partial<Observation>, aggregation: Observation['aggregation'] = 'end') =>
    findDayAggregation(makeObservation({ time_period: '2024-05-09', ...fields }), { aggregation });
  expect(find({})).toBeUndefined();
  expect(find({}, 'unstated')).toBeUndefined();
  expect(find({}, 'sum')).toBe('sum');
  expect(find({ aggregation: 'average' })).toBe('average');
  expect(find({ aggregation: 'end' }, 'sum')).toBeUndefined();
  expect(find({ period_basis: 'event' }, 'sum')).toBeUndefined();
  expect(find({ period_basis: 'event' }, 'average')).toBe('average');
  expect(find({ period_basis: 'event' }, 'each-year')).toBe('each-year');
  expect(find({ time_period: '2024-05-09/2024-05-10' }, 'average')).toBeUndefined();
  expect(find({ time_period: '2024-05' }, 'sum')).toBeUndefined();
  expect(find({ time_period: '2024-05-09/..' }, 'sum')).toBeUndefined();
});
