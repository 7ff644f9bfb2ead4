import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import type { Unit } from '../model/unit.ts';
import { periodOf } from '../text/date.ts';
import type { SourceSort } from './source-sort.ts';

/** What must be known of the figures of an indicator before they are held beside each other. */
export interface FindingGround {
  readonly indicator: Indicator;
  readonly unit: Pick<Unit, 'kind' | 'discrete'>;
  readonly localities: Gazetteer;
  /** The sorts of publishers that print a figure. */
  readonly sortsOf: (observation: Observation) => readonly SourceSort[];
  /** Whether another source prints what cannot be true together with it. */
  readonly isDisputed: (observation: Observation) => boolean;
}

/** The day by which figures are earlier or later, `yyyy-mm-dd`: the last of the period; of an open one, the first that is known. */
export function dayOfFigure({ time_period }: Pick<Observation, 'time_period'>): string {
  const { start, end } = periodOf(time_period);
  return end ?? start;
}
