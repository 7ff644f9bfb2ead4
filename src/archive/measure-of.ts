import { describeMeasure, type Measure } from '../core/figure/measure.ts';
import type { Archive, Figure } from './archive.ts';

/** What a figure measures: the title of its indicator, narrowed to its ethnic group and its value of the breakdown. */
export function measureOf(
  { ethnicGroups }: Pick<Archive, 'ethnicGroups'>,
  { indicator, observation }: Figure,
): Measure {
  const group = observation.ethnic_group === undefined ? undefined : ethnicGroups.get(observation.ethnic_group);
  return describeMeasure(indicator, observation, group);
}
