import type { Observation } from '../model/observation.ts';
import { periodOf } from '../text/date.ts';
import { isResult } from './statement.ts';

/** The last year of which figures tell what there was; undefined when all of them are targets, plans or forecasts. */
export function findLatestYear(
  observations: readonly Pick<Observation, 'value_type' | 'time_period'>[],
): string | undefined {
  return observations
    .filter(({ value_type }) => isResult(value_type))
    .map(({ time_period }) => {
      const { start, end } = periodOf(time_period);
      return (end ?? start).slice(0, 4);
    })
    .sort()
    .at(-1);
}
