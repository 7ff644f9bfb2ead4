import { expect, test } from 'vitest';
import { makeObservation } from '../../../tests/kit/chart-fixture.ts';
import type { Observation } from '../model/observation.ts';
import { latestYear } from './latest-year.ts';

const latest = (...fields: readonly Partial<Observation>[]) => latestYear(fields.map(makeObservation), '2026-11-30');

test('the latest result tells the year, whatever the order', () => {
  expect(latest({ time_period: '2019' }, { time_period: '2025' }, { time_period: '2020/2023' })).toEqual({
    year: '2025',
    isOld: false,
  });
  expect(latest({ time_period: '2020/2023' }, { time_period: '2021-06' })?.year).toBe('2023');
});

test('it is old when its last day lies more than two years back', () => {
  expect(latest({ time_period: '2024' })).toEqual({ year: '2024', isOld: false });
  expect(latest({ time_period: '2024-11-30' })?.isOld).toBe(false);
  expect(latest({ time_period: '2024-11-29' })?.isOld).toBe(true);
  expect(latest({ time_period: '2023' })).toEqual({ year: '2023', isOld: true });
});

test('targets and likely misprints tell nothing, and nothing is newer than today', () => {
  const results = [{ time_period: '2020' }, { time_period: '2021', value_type: 'estimate' as const }];
  expect(
    latest(...results, { time_period: '2025', value_type: 'target' }, { time_period: '2024', obs_status: 'U' }),
  ).toEqual({
    year: '2021',
    isOld: true,
  });
  expect(latest({ time_period: '2025/2030' })?.year).toBe('2026');
  expect(latest({ time_period: '2022/..' })?.year).toBe('2022');
  expect(latest()).toBeUndefined();
});
