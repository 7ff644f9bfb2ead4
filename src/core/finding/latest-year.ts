import { isDoubtful, isResult } from '../figure/statement.ts';
import type { Observation } from '../model/observation.ts';
import { dayOfFigure } from './finding-ground.ts';

/** How new the newest result is. */
export interface LatestYear {
  readonly year: string;
  /** Whether it is older than two years, so that somebody will have counted anew. */
  readonly isOld: boolean;
}

const OLD_AFTER_YEARS = 2;

/**
 * The year of the latest result among figures, as of the day that pages call today; undefined where there is none that can
 * be believed. A figure of a year counts as one of its last day.
 */
export function latestYear(figures: readonly Observation[], today: string): LatestYear | undefined {
  const day = figures
    .filter((one) => isResult(one.value_type) && !isDoubtful(one))
    .map((one) => [dayOfFigure(one), today].sort()[0] ?? today)
    .sort()
    .at(-1);
  if (day === undefined) return undefined;
  const limit = `${String(Number(today.slice(0, 4)) - OLD_AFTER_YEARS)}${today.slice(4)}`;
  return { year: day.slice(0, 4), isOld: day < limit };
}
