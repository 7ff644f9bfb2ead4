import type { BorderChange } from '../gazetteer/border.ts';
import type { Observation } from '../model/observation.ts';
import type { Measure, Obstacle, TargetResult } from './target-result.ts';

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
export interface Ruling {
  readonly state: TargetState;
  readonly rule: TargetRule;
}

/** What rules look at. */
export interface TargetCase {
  readonly target: Observation;
  readonly isDue: boolean;
  /** Results of its period, the earliest first. */
  readonly told: readonly TargetResult[];
  /** How the place changed before the target was due, or until today. */
  readonly change: BorderChange | undefined;
  readonly measure: Measure;
}

/** What results that are all of one day or period say; undefined when there is none. */
export function judgeTogether(results: readonly TargetResult[]): Ruling | undefined {
  const find = (kind: string) => results.findLast(({ reach }) => reach?.kind === kind);
  const [reached, short, open] = [find('reached'), find('short'), find('open')];
  if (reached && short) return { state: 'not-comparable', rule: { kind: 'conflict', results } };
  if (reached) return { state: 'met', rule: { kind: 'reached', result: reached } };
  if (short) return { state: 'missed', rule: { kind: 'short', result: short } };
  if (open) return { state: 'not-comparable', rule: { kind: 'open', result: open } };
  return blockBy(results);
}

/** Results where there are any, else estimates. */
export function preferResults(results: readonly TargetResult[]): readonly TargetResult[] {
  const actual = results.filter(({ observation }) => observation.value_type === 'actual');
  return actual.length > 0 ? actual : results;
}

/** The latest result that cannot be compared decides that nothing can. */
export function blockBy(results: readonly TargetResult[]): Ruling | undefined {
  const result = results.findLast(({ obstacle }) => obstacle !== undefined);
  return result?.obstacle && { state: 'not-comparable', rule: { kind: 'obstacle', result, obstacle: result.obstacle } };
}
