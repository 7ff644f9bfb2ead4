import { expect, test } from 'vitest';
import type { ValueType } from '../model/observation.ts';
import { findLatestYear } from './latest-year.ts';

const told = (time_period: string, value_type: ValueType = 'actual') => ({ time_period, value_type });

test.for([
  ['the last of the years, in whatever order they stand', [told('2023'), told('2020')], '2023'],
  ['the year in which a period ends', [told('2019/2024'), told('2023')], '2024'],
  ['the year in which a period begins that goes on', [told('2022/..'), told('2021')], '2022'],
  ['the year of a day', [told('2024-05-09')], '2024'],
  ['estimates tell what there was', [told('2021'), told('2023', 'estimate')], '2023'],
  ['targets, plans and forecasts do not', [told('2029', 'target'), told('2026', 'forecast'), told('2020')], '2020'],
  ['with nothing else there is none', [told('2029', 'target'), told('2025', 'plan')], undefined],
] as const)('%s', ([, observations, year]) => {
  expect(findLatestYear(observations)).toBe(year);
});
