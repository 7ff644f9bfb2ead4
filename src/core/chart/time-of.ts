import type { Observation } from '../model/observation.ts';
import { compareKeys } from '../text/collate.ts';
import { readPeriod } from '../text/date.ts';

/** A figure as far as it is a matter of time. */
interface Timed {
  readonly observation: Pick<Observation, 'time_period'>;
}

/**
 * Where a figure stands on a line of time, in years: one of a year in the middle of it, above its name, 2023.5; one of a
 * month in the middle of that, and one of a day within it. A period stands at its end; one without an end, where it begins.
 */
export function timeOf({ observation }: Timed): number {
  const [from = '', to = from] = observation.time_period.split('/');
  const [year = 0, month, day] = (to === '..' ? from : to).split('-').map(Number);
  if (month === undefined) return year + 0.5;
  return year + (month - 1 + (day === undefined ? 0.5 : (day - 0.5) / 31)) / 12;
}

/** Sorts by the end of the period, then by its beginning; what has no end comes last. */
export function compareByTime(a: Timed, b: Timed): number {
  const [first, second] = [a, b].map(({ observation }) => {
    const period = readPeriod(observation.time_period);
    return `${period?.end ?? '9999'} ${period?.start ?? ''}`;
  }) as [string, string];
  return compareKeys(first, second);
}
