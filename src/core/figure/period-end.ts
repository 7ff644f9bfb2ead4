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
