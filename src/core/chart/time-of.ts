import type { Observation } from '../model/observation.ts';

/**
 * Where a figure stands on a line of time, in years: one of a year in the middle of it, above its name, 2023.5; one of a
 * month in the middle of that, and one of a day within it. A period stands at its end; one without an end, where it begins.
 */
export function timeOf({ observation }: { readonly observation: Pick<Observation, 'time_period'> }): number {
  const [from = '', to = from] = observation.time_period.split('/');
  const [year = 0, month, day] = (to === '..' ? from : to).split('-').map(Number);
  if (month === undefined) return year + 0.5;
  return year + (month - 1 + (day === undefined ? 0.5 : (day - 0.5) / 31)) / 12;
}
