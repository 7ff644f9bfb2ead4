import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import { readPeriod } from '../text/date.ts';

/**
 * What a result says about a target: `incomparable` measured by different or unknown definitions · `met` · `short` by
 * so much in the unit of the target's number, `isDue` when its period has ended · `apart` nothing can be said, since the
 * periods do not meet or the words around a number leave it open.
 */
export type TargetGap =
  | { readonly state: 'incomparable' | 'met' | 'apart' }
  | { readonly state: 'short'; readonly by: number; readonly isDue: boolean };

/** What must be known of the indicator. */
interface Measured {
  readonly bases: readonly unknown[];
  readonly direction: Indicator['direction'];
  readonly aggregation: Indicator['aggregation'];
}

/** Holds a result against a target of the same indicator and place. */
export function compareWithTarget(result: Observation, target: Observation, indicator: Measured): TargetGap {
  if (indicator.bases.length > 0 && (result.basis === undefined || result.basis !== target.basis)) {
    return { state: 'incomparable' };
  }
  if (!isOfPeriod(result, target, indicator)) return { state: 'apart' };
  const sign = indicator.direction === 'higher-is-better' ? 1 : -1;
  const mult = 10 ** (result.unit_mult - target.unit_mult);
  const lead = round((result.obs_value * mult - target.obs_value) * sign);
  const better = sign === 1 ? ['eq', 'gt', 'ge'] : ['eq', 'lt', 'le'];
  if (![result, target].every(({ comparator }) => better.includes(comparator))) return { state: 'apart' };
  // "trên 85%" is not met by 85%, unless the result is itself more than that.
  const isStrict = ['gt', 'lt'].includes(target.comparator) && !['gt', 'lt'].includes(result.comparator);
  if (isStrict ? lead > 0 : lead >= 0) return { state: 'met' };
  if (result.comparator !== 'eq' || target.comparator !== 'eq') return { state: 'apart' };
  return { state: 'short', by: -lead, isDue: endOf(result) >= endOf(target) };
}

/** Whether the result falls into the period of the target, counts alike and stands alone; only then it tells of it. */
function isOfPeriod(result: Observation, target: Observation, { direction, aggregation }: Measured): boolean {
  if (direction === 'neither') return false;
  const [counted, aimed] = [result, target].map((one) => one.aggregation ?? aggregation);
  if (counted !== aimed || result.base_period !== target.base_period) return false;
  if (result.obs_value_upper !== undefined || target.obs_value_upper !== undefined) return false;
  // A sum over part of the period has not had the time to reach the whole.
  if (counted !== 'end') return result.time_period === target.time_period;
  const start = readPeriod(target.time_period)?.start ?? '';
  return endOf(result) >= start && endOf(result) <= endOf(target);
}

/** The last day of a period; one that is open ends after all others. */
function endOf({ time_period }: Observation): string {
  return readPeriod(time_period)?.end ?? '9999';
}

/** Takes away what binary fractions leave behind. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}
