import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Aggregation, Observation } from '../model/observation.ts';
import type { Unit } from '../model/unit.ts';
import { periodOf } from '../text/date.ts';
import { goalOf, reachOf, type Reach } from './goal.ts';
import { findSeriesBreak, groundOfFigure, type SeriesBreak } from './series-break.ts';

/** What must be known to hold results against one target. */
export interface TargetMeasure {
  readonly indicator: Pick<Indicator, 'bases' | 'counts_units' | 'direction' | 'aggregation'>;
  readonly unit: Pick<Unit, 'kind' | 'discrete'>;
  /** The day whose ground it is set for, `yyyy-mm-dd`: its period may begin when the place is no more. */
  readonly groundDay: string;
  readonly localities: Gazetteer;
}

/**
 * Where a result stands in the period of a target: `at-due` it is of the day or the period the target is set for ·
 * `during` of an earlier day or a part · `before` and `after` the period · `apart` of a period that only overlaps, or
 * has no end.
 */
export type TargetStanding = 'at-due' | 'during' | 'before' | 'after' | 'apart';

/**
 * Why a result cannot be held against a target: the two count different things, in different ways, or are of no one
 * series; bases are those of the result and of the target.
 */
export type Obstacle = { readonly kind: 'direction' | 'goal' | 'aggregation' | 'base-period' | 'whole' } | SeriesBreak;

/** A result of the same indicator and place as a target, and what it says of it, or why it says nothing. */
export type TargetResult = { readonly observation: Observation; readonly standing: TargetStanding } & (
  { readonly obstacle: Obstacle; readonly reach?: undefined } | { readonly obstacle?: undefined; readonly reach: Reach }
);

/** Holds one result against one target. */
export function assessResult(result: Observation, target: Observation, measure: TargetMeasure): TargetResult {
  const { direction } = measure.indicator;
  const aimed = target.aggregation ?? measure.indicator.aggregation;
  const found = { observation: result, standing: standingOf(result, target, aimed) };
  const goal = goalOf(target, direction, measure.unit);
  if (direction === 'neither') return { ...found, obstacle: { kind: 'direction' } };
  if (goal === undefined) return { ...found, obstacle: { kind: 'goal' } };
  const obstacle = findObstacle(result, target, aimed, measure);
  return obstacle === undefined
    ? { ...found, reach: reachOf(result, target, goal, measure.unit) }
    : { ...found, obstacle };
}

/** The year that a figure is about, when it is about one whole year. */
export function wholeYearOf({ time_period }: Observation): number | undefined {
  const { start, end } = periodOf(time_period);
  const year = time_period.slice(0, 4);
  return start === `${year}-01-01` && end === `${year}-12-31` ? Number(year) : undefined;
}

function standingOf(result: Observation, target: Observation, aimed: Aggregation): TargetStanding {
  const [told, asked] = [periodOf(result.time_period), periodOf(target.time_period)];
  if (told.end === undefined) return 'apart';
  if (told.end < asked.start) return 'before';
  const due = asked.end ?? '9999-12-31';
  if (aimed === 'end') return told.end < due ? 'during' : told.end === due ? 'at-due' : 'after';
  if (told.start > due) return 'after';
  if (told.start < asked.start || told.end > due) return 'apart';
  return told.start === asked.start && told.end === due ? 'at-due' : 'during';
}

function findObstacle(
  result: Observation,
  target: Observation,
  aimed: Aggregation,
  { indicator, groundDay, localities }: TargetMeasure,
): Obstacle | undefined {
  if (!isCountedAlike(result, aimed, result.aggregation ?? indicator.aggregation)) return { kind: 'aggregation' };
  if (result.base_period !== target.base_period) return { kind: 'base-period' };
  const wholes = [result.obs_total, target.obs_total].filter((whole) => whole !== undefined);
  if (new Set(wholes).size > 1) return { kind: 'whole' };
  return findSeriesBreak(groundOfFigure(result), { observation: target, day: groundDay }, { indicator, localities });
}

/** One year may be told in any way that is known, where a target holds for each year; else both count alike. */
function isCountedAlike(result: Observation, aimed: Aggregation, counted: Aggregation): boolean {
  if (aimed === 'unstated' || counted === 'unstated') return false;
  return counted === aimed || (aimed === 'each-year' && wholeYearOf(result) !== undefined);
}
