import { compareKeys } from '../text/collate.ts';
import { findBorderChange } from '../gazetteer/border.ts';
import type { Observation } from '../model/observation.ts';
import { periodOf } from '../text/date.ts';
import { answerByYear } from './answer-by-year.ts';
import { scopeOf } from './scope.ts';
import { assessResult, lastDayOfPeriod, type Measure, type TargetResult } from './target-result.ts';
import { blockBy, judgeTogether, preferResults, type TargetCase, type Ruling } from './target-ruling.ts';

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
  measure: Measure,
  today: string,
): TargetAnswer {
  const results = observations
    .filter((one) => isResult(one) && scopeOf(one) === scopeOf(target))
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

/** Results and estimates may answer a target. */
export function isResult({ value_type }: Pick<Observation, 'value_type'>): boolean {
  return value_type === 'actual' || value_type === 'estimate';
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
