import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import { periodOf, readDate } from '../text/date.ts';

/** The last day of a period; one that is open ends after all others. */
export function lastDayOfPeriod({ time_period }: Pick<Observation, 'time_period'>): string {
  return periodOf(time_period).end ?? '9999-12-31';
}

/**
 * How early a result was told: `ahead` before the last date of its period began, which nobody could · `within` that date,
 * in 2024 of the year 2024, so that it may be one of a part. Undefined when its period was over, or never ends.
 */
export type Earliness = 'ahead' | 'within';

/** Holds the end of a period against the last of the days on which it was told, `yyyy-mm-dd`. */
export function findEarliness(timePeriod: string, told: string): Earliness | undefined {
  const { end } = periodOf(timePeriod);
  const last = readDate(timePeriod.split('/').at(-1) ?? '');
  if (end === undefined || last === undefined || told >= end) return undefined;
  return told < last.start ? 'ahead' : 'within';
}

/**
 * How a figure brings the values of a single day together, of which there is but one; undefined when it does not. What an
 * event counted as a whole, its delegates or awards, is of the day of the event.
 */
export function findDayAggregation(
  { time_period, period_basis, aggregation }: Observation,
  indicator: Pick<Indicator, 'aggregation'>,
): 'sum' | 'average' | 'each-year' | undefined {
  const { start, end } = periodOf(time_period);
  if (start !== end) return undefined;
  const used = aggregation ?? indicator.aggregation;
  if (used === 'sum') return period_basis === 'printed' ? used : undefined;
  return used === 'average' || used === 'each-year' ? used : undefined;
}
