import { stringify } from 'csv-stringify/browser/esm/sync';
import { resultOf, type TargetAnswer } from '../figure/answer-target.ts';
import type { Indicator } from '../model/indicator.ts';

/** The columns of the file of all targets, in order. */
export const TARGET_COLUMNS = [
  'obs_id',
  'indicator',
  'ethnic_group',
  'breakdown',
  'ref_area',
  'time_period',
  'due',
  'value_text',
  'comparator',
  'obs_value',
  'unit_mult',
  'unit_measure',
  'set_by',
  'state',
  'rule',
  'as_of',
  'result_obs_id',
  'result_time_period',
  'result_value_text',
] as const;

/** A target of an indicator, answered. */
export interface AnsweredTarget {
  readonly indicator: Indicator;
  readonly answer: TargetAnswer;
}

/**
 * All targets with their state as CSV, written like the files of indicators. `rule` says why by its code, with what
 * stands in the way behind a colon ("obstacle:basis"); the result is the one that decides or comes nearest to it.
 */
export function targetsToCsv(targets: readonly AnsweredTarget[], today: string): string {
  const rows = targets.map((target) => toTargetRow(target, today));
  return stringify(rows, { header: true, columns: [...TARGET_COLUMNS], record_delimiter: 'windows' });
}

function toTargetRow(
  { indicator, answer }: AnsweredTarget,
  today: string,
): Record<(typeof TARGET_COLUMNS)[number], string | number | undefined> {
  const { target, state, rule, due } = answer;
  const result = resultOf(answer)?.observation;
  return {
    obs_id: target.obs_id,
    indicator: indicator.id,
    ethnic_group: target.ethnic_group,
    breakdown: target.breakdown,
    ref_area: target.ref_area,
    time_period: target.time_period,
    due,
    value_text: target.value_text,
    comparator: target.comparator,
    obs_value: target.obs_value,
    unit_mult: target.unit_mult,
    unit_measure: indicator.unit_measure,
    set_by: target.set_by?.vi,
    state,
    rule: rule.kind === 'obstacle' ? `${rule.kind}:${rule.obstacle.kind}` : rule.kind,
    as_of: today,
    result_obs_id: result?.obs_id,
    result_time_period: result?.time_period,
    result_value_text: result?.value_text,
  };
}
