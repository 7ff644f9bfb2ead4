import { compareKeys } from '../text/collate.ts';
import { findBorderChange, type BorderChange } from '../gazetteer/border.ts';
import type { Observation } from '../model/observation.ts';
import { periodOf } from '../text/date.ts';
import { lastDayOfPeriod } from './period-end.ts';
import { scopeOf } from './scope.ts';
import { isResult } from './statement.ts';
import { assessResult, wholeYearOf, type TargetMeasure, type Obstacle, type TargetResult } from './target-result.ts';

/** Whether results answer a target, in the order in which pages count them. */
export const TARGET_STATES = ['met', 'missed', 'on-the-way', 'not-reported', 'not-comparable'] as const;
export type TargetState = (typeof TARGET_STATES)[number];

/** Why a target is in its state, with the results that decide. */
export type TargetRule =
  /** The result of its period is at the target, or is not. */
  | { readonly kind: 'reached' | 'short'; readonly result: TargetResult }
  /** A sum over part of the period is already at the target, or beyond it where less is better: it can only grow. */
  | { readonly kind: 'reached-early' | 'exceeded-early'; readonly result: TargetResult }
  /** Each year of the period has a result, and all reach it. */
  | { readonly kind: 'every-year'; readonly results: readonly TargetResult[] }
  /** The period is not over; the latest result of it is at the level, or is not. */
  | { readonly kind: 'under-way' | 'at-level'; readonly result: TargetResult }
  /** A target for each year, of which some years still have no result that tells. */
  | { readonly kind: 'some-years'; readonly results: readonly TargetResult[]; readonly missing: readonly number[] }
  | { readonly kind: 'no-result' }
  /** The period is over without a result of its end; there may be an earlier one. */
  | { readonly kind: 'overdue'; readonly result?: TargetResult | undefined }
  /** The place lost, won or left its ground before the target was due: no later result can be of the same place. */
  | { readonly kind: 'place-changed'; readonly change: BorderChange; readonly result?: TargetResult | undefined }
  | { readonly kind: 'obstacle'; readonly result: TargetResult; readonly obstacle: Obstacle }
  /** Words or rounding leave open whether the result reaches it. */
  | { readonly kind: 'open'; readonly result: TargetResult }
  /** Sources disagree on whether it is reached. */
  | { readonly kind: 'conflict'; readonly results: readonly TargetResult[] };

/** A state and the rule that leads to it. */
interface Ruling {
  readonly state: TargetState;
  readonly rule: TargetRule;
}

/** What rules look at. */
interface TargetCase {
  readonly target: Observation;
  readonly isDue: boolean;
  /** Results of its period, the earliest first. */
  readonly told: readonly TargetResult[];
  /** How the place changed before the target was due, or until today. */
  readonly change: BorderChange | undefined;
  readonly measure: TargetMeasure;
}

/** A target with what is known of its result on the day that pages call today. */
export interface TargetAnswer extends Ruling {
  readonly target: Observation;
  /** The last day of its period; absent when the period is open. */
  readonly due: string | undefined;
  /** Whether that day is past. */
  readonly isDue: boolean;
  /** All results of the same indicator and place, the earliest first. */
  readonly results: readonly TargetResult[];
}

/**
 * Answers a target by the observations of its indicator, as of a day. Only results and estimates of the same place
 * answer it. A target at the end of a period is decided by the result of its last day, never by an earlier one, which
 * may not last, nor by a later one.
 */
export function answerTarget(
  target: Observation,
  observations: readonly Observation[],
  measure: TargetMeasure,
  today: string,
): TargetAnswer {
  const results = observations
    .filter((one) => isResult(one.value_type) && scopeOf(one) === scopeOf(target))
    .toSorted(
      (a, b) => compareKeys(lastDayOfPeriod(a), lastDayOfPeriod(b)) || compareKeys(a.value_type, b.value_type) * -1,
    )
    .map((one) => assessResult(one, target, measure));
  const { end: due } = periodOf(target.time_period);
  const isDue = due !== undefined && due < today;
  const change = findBorderChange(measure.localities, target.ref_area, measure.groundDay, isDue ? due : today);
  const told = results.filter(({ standing }) => standing === 'at-due' || standing === 'during');
  return { ...decideTarget({ target, isDue, told, change, measure }), target, due, isDue, results };
}

/** The result that decides, or that comes nearest to deciding; undefined when there is none. */
export function resultOf({ rule }: Pick<TargetAnswer, 'rule'>): TargetResult | undefined {
  if ('result' in rule) return rule.result;
  return 'results' in rule ? rule.results.at(-1) : undefined;
}

function decideTarget(one: TargetCase): Ruling {
  return (one.isDue ? decideAtDue(one) : undefined) ?? decideEarly(one) ?? answerByYear(one) ?? decideOpenly(one);
}

/** What the results of the due day, or of the whole period, say; of results and estimates, the results. */
function decideAtDue({ told }: TargetCase): Ruling | undefined {
  const due = preferResults(told.filter(({ standing }) => standing === 'at-due'));
  return judgeTogether(due);
}

/** A sum of counts or amounts only grows, so that a part of its period can decide. Nothing else can be decided early. */
function decideEarly({ target, told, measure: { indicator, unit } }: TargetCase): Ruling | undefined {
  const isGrowing = (target.aggregation ?? indicator.aggregation) === 'sum' && !['change', 'share'].includes(unit.kind);
  if (!isGrowing) return undefined;
  const isRising = indicator.direction === 'higher-is-better';
  const result = preferResults(told).find(({ reach }) => reach?.kind === (isRising ? 'reached' : 'short'));
  if (result === undefined) return undefined;
  return isRising
    ? { state: 'met', rule: { kind: 'reached-early', result } }
    : { state: 'missed', rule: { kind: 'exceeded-early', result } };
}

/**
 * Answers a target that holds for each year of its period by the results of its years: one that falls short decides
 * against it at once, and all of them have to be told to decide for it. Undefined when no single year has a result.
 */
function answerByYear({ target, isDue, told, change, measure }: TargetCase): Ruling | undefined {
  if ((target.aggregation ?? measure.indicator.aggregation) !== 'each-year') return undefined;
  const results = told.filter(({ observation, obstacle }) => wholeYearOf(observation) !== undefined && !obstacle);
  const years = yearsOfPeriod(target.time_period);
  if (years === undefined || results.length === 0) return undefined;
  const rulings = years.map((year) => ({ year, ruling: judgeYear(results, year) }));
  const missed = rulings.find(({ ruling }) => ruling?.state === 'missed');
  if (missed?.ruling) return missed.ruling;
  const missing = rulings.filter(({ ruling }) => ruling?.state !== 'met').map(({ year }) => year);
  if (missing.length === 0 && isDue) return { state: 'met', rule: { kind: 'every-year', results } };
  if (change) return { state: 'not-reported', rule: { kind: 'place-changed', change, result: results.at(-1) } };
  return { state: isDue ? 'not-reported' : 'on-the-way', rule: { kind: 'some-years', results, missing } };
}

function judgeYear(results: readonly TargetResult[], year: number): Ruling | undefined {
  return judgeTogether(preferResults(results.filter(({ observation }) => wholeYearOf(observation) === year)));
}

/** The years of a period that is made of whole years. */
function yearsOfPeriod(timePeriod: string): number[] | undefined {
  const { start, end = '' } = periodOf(timePeriod);
  if (!start.endsWith('-01-01') || !end.endsWith('-12-31')) return undefined;
  const [first, last] = [start, end].map((day) => Number(day.slice(0, 4))) as [number, number];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Without a result that decides: what is known, and whether more can be expected. */
function decideOpenly({ target, isDue, told, change, measure }: TargetCase): Ruling {
  const result = told.findLast(({ obstacle }) => obstacle === undefined);
  const blocked = result === undefined ? blockBy(told) : undefined;
  if (blocked) return blocked;
  if (change) return { state: 'not-reported', rule: { kind: 'place-changed', change, result } };
  if (isDue) return { state: 'not-reported', rule: { kind: 'overdue', result } };
  if (result === undefined) return { state: 'not-reported', rule: { kind: 'no-result' } };
  const isLevel = (target.aggregation ?? measure.indicator.aggregation) === 'end' && result.reach?.kind === 'reached';
  return { state: 'on-the-way', rule: { kind: isLevel ? 'at-level' : 'under-way', result } };
}

/** What results that are all of one day or period say; undefined when there is none. */
function judgeTogether(results: readonly TargetResult[]): Ruling | undefined {
  const find = (kind: string) => results.findLast(({ reach }) => reach?.kind === kind);
  const [reached, short, open] = [find('reached'), find('short'), find('open')];
  if (reached && short) return { state: 'not-comparable', rule: { kind: 'conflict', results } };
  if (reached) return { state: 'met', rule: { kind: 'reached', result: reached } };
  if (short) return { state: 'missed', rule: { kind: 'short', result: short } };
  if (open) return { state: 'not-comparable', rule: { kind: 'open', result: open } };
  return blockBy(results);
}

/** Results where there are any, else estimates. */
function preferResults(results: readonly TargetResult[]): readonly TargetResult[] {
  const actual = results.filter(({ observation }) => observation.value_type === 'actual');
  return actual.length > 0 ? actual : results;
}

/** The latest result that cannot be compared decides that nothing can. */
function blockBy(results: readonly TargetResult[]): Ruling | undefined {
  const result = results.findLast(({ obstacle }) => obstacle !== undefined);
  return result?.obstacle && { state: 'not-comparable', rule: { kind: 'obstacle', result, obstacle: result.obstacle } };
}
