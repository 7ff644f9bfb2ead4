import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import type { Unit } from '../model/unit.ts';
import { boundsOf } from './bounds.ts';
import { closed, interval, isSubset, meets, scale, type Interval } from './interval.ts';
import { plus, timesTen } from '../number/exact.ts';

/** The numbers that satisfy a target: those that do in any case, and those that do if its words are read widely. */
export interface Goal {
  readonly sure: Interval;
  readonly perhaps: Interval;
}

/**
 * What a result says of a target: it is `reached`, it falls `short`, or words and rounding leave it `open`. `by` is how
 * far it falls short, in the unit of the target's number (percentage points of a share, billions of "tỷ"); absent where
 * one of the two is no single number. `isMore` says that it is more than that, since the target itself lies beyond.
 */
export type Reach =
  | { readonly kind: 'reached' | 'open' }
  | { readonly kind: 'short'; readonly by?: number | undefined; readonly isMore?: boolean | undefined };

type Direction = Indicator['direction'];
type Counted = Pick<Unit, 'kind' | 'discrete'>;

/**
 * The goal of a target, in the plain unit of its indicator: "1,2%" of something of which less is better is 1.2 or less,
 * "trên 98%" of which more is better anything above 98, "khoảng 4%" surely 4 or more and perhaps a little less. Undefined
 * where the words bound the wrong side ("dưới" of what should rise) or neither way is better.
 */
export function goalOf(target: Observation, direction: Direction, unit: Counted): Goal | undefined {
  const { comparator, obs_value: value, obs_value_upper: upper = value, unit_mult } = target;
  const mult = 10 ** unit_mult;
  const said = boundsOf(target, unit).strict;
  const isSoft = comparator === 'approx' || comparator === 'nearly';
  if (direction === 'higher-is-better' && !['lt', 'le'].includes(comparator)) {
    const sure = scale(interval(value, Infinity, comparator === 'gt', true), mult);
    return { sure, perhaps: isSoft ? interval(said.low, Infinity, said.isLowOpen, true) : sure };
  }
  if (direction === 'lower-is-better' && !['gt', 'ge'].includes(comparator)) {
    const isOpen = comparator === 'lt' || comparator === 'nearly';
    const sure = scale(interval(-Infinity, upper, true, isOpen), mult);
    return { sure, perhaps: comparator === 'approx' ? interval(-Infinity, said.high, true, said.isHighOpen) : sure };
  }
  return undefined;
}

/**
 * Holds a result against a goal. A number without words around it counts as it is printed: 80% reaches 80%. What it may
 * have been rounded from can only spare it from falling short: 85% may be more than 85. Where words bound it, all that
 * they allow has to reach the goal, and none of it when it falls short.
 */
export function reachOf(result: Observation, target: Observation, goal: Goal, unit: Counted): Reach {
  const bounds = boundsOf(result, unit).strict;
  const { obs_value: value, obs_value_upper: upper = value, unit_mult, comparator } = result;
  const printed = scale(closed(value, upper), 10 ** unit_mult);
  if (isSubset(comparator === 'eq' ? printed : bounds, goal.sure)) return { kind: 'reached' };
  if (meets(bounds, goal.perhaps)) return { kind: 'open' };
  const isSingle = [result, target].every((one) => one.obs_value_upper === undefined);
  const isSoft = ['approx', 'nearly'].includes(target.comparator);
  if (!isSingle || isSoft || comparator !== 'eq') return { kind: 'short' };
  const by = Math.abs(plus(target.obs_value, -timesTen(value, unit_mult - target.unit_mult)));
  return { kind: 'short', by, isMore: ['gt', 'lt'].includes(target.comparator) };
}
