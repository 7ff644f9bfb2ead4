import { expect, test } from 'vitest';
import { makeObservation } from '../../../tests/kit/chart-fixture.ts';
import type { Aggregation, Observation } from '../model/observation.ts';
import { exceedsWhole } from './part-of-whole.ts';

const UNIT = { kind: 'count', discrete: true } as const;

function exceeds(part: Partial<Observation>, whole: Partial<Observation>, aggregation: Aggregation = 'end'): boolean {
  const [a, b] = [part, whole].map((fields) => ({ observation: makeObservation(fields), indicator: { aggregation } }));
  if (a === undefined || b === undefined) throw new Error('two are two');
  return exceedsWhole(a, b, UNIT);
}

const TWELVE = { obs_value: 12 };
const TEN = { obs_value: 10 };

test('a part is more than its whole when no reading of the words lets it be less', () => {
  expect(exceeds(TWELVE, TEN)).toBe(true);
  expect(exceeds(TEN, TEN)).toBe(false);
  expect(exceeds(TEN, TWELVE)).toBe(false);
  expect(exceeds(TWELVE, { ...TEN, comparator: 'gt' })).toBe(false);
  expect(exceeds({ ...TWELVE, comparator: 'gt' }, { ...TWELVE, comparator: 'eq' })).toBe(true);
  expect(exceeds(TEN, { ...TEN, comparator: 'lt' })).toBe(true);
  expect(exceeds({ ...TEN, unit_mult: 3 }, { obs_value: 9000 })).toBe(true);
});

test('only figures of one place are held together, and only a whole that is bounded by nothing', () => {
  expect(exceeds({ ...TWELVE, ref_area: 'lang-son' }, TEN)).toBe(false);
  expect(exceeds({ ...TWELVE, places: ['a/b'], ethnic_group: 'tay' }, TEN)).toBe(true);
  expect(exceeds(TWELVE, { ...TEN, places: ['a/b'] })).toBe(false);
  expect(exceeds(TWELVE, { ...TEN, ethnic_group: 'tay' })).toBe(false);
  expect(exceeds(TWELVE, { ...TEN, breakdown: 'nu' })).toBe(false);
});

test('only results are, and none that is most likely a misprint', () => {
  expect(exceeds({ ...TWELVE, value_type: 'estimate' }, TEN)).toBe(true);
  expect(exceeds({ ...TWELVE, value_type: 'target' }, TEN)).toBe(false);
  expect(exceeds(TWELVE, { ...TEN, value_type: 'plan' })).toBe(false);
  expect(exceeds({ ...TWELVE, obs_status: 'U' }, TEN)).toBe(false);
  expect(exceeds(TWELVE, { ...TEN, obs_status: 'U' })).toBe(false);
});

test('they are of one period, or stand so in one year', () => {
  const periods = (part: string, whole: string, aggregation?: Aggregation) =>
    exceeds({ ...TWELVE, time_period: part }, { ...TEN, time_period: whole }, aggregation);
  expect(periods('2019-10-17', '2019')).toBe(true);
  expect(periods('2019-10-17', '2020')).toBe(false);
  expect(periods('2019/2024', '2024', 'sum')).toBe(false);
  expect(periods('2019/2024', '2019/2024', 'sum')).toBe(true);
  expect(periods('2019/..', '2020/..')).toBe(false);
});
