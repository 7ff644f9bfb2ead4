import { findEarliness } from '../core/figure/period-end.ts';
import type { Notice } from '../core/notice.ts';
import { formatPath } from '../core/problem.ts';
import type { Archive } from './archive.ts';
import { toldOn } from './figure-day.ts';

/**
 * Results of a year or month that was not over when they were told, and may be of a part of it or of the year before. The
 * printed words of the period show that somebody looked.
 */
export function findEarlyResults(archive: Archive): Notice[] {
  return [...archive.figures.values()].flatMap(({ observation, indicator }) => {
    const { value_type, time_period, period_text, period_basis, sources } = observation;
    if (value_type !== 'actual' || period_text !== undefined || period_basis === 'event') return [];
    const day = toldOn(archive, sources);
    if (day === undefined || findEarliness(time_period, day) !== 'within') return [];
    return [
      {
        code: 'observation/under-way' as const,
        file: `data/indicators/${indicator.id}.json`,
        path: formatPath(['observations', indicator.observations.indexOf(observation), 'time_period']),
        message: `"${observation.obs_id}" is a result of ${time_period}, told by ${day}, before that was over.`,
        hint: 'End the period by that day or take the year that was over, make it an estimate, or record the printed period as period_text.',
      },
    ];
  });
}
