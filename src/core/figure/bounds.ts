import type { Observation } from '../model/observation.ts';
import type { Unit } from '../model/unit.ts';
import { clip, closed, interval, scale, span, type Interval } from './interval.ts';
import { readValueText } from './value-text.ts';

/**
 * Where the true number behind a figure lies. `strict` is what its words cannot be stretched beyond: "hơn 94" is anything
 * above 94. `reading` is what a reader takes them to mean: "hơn 94" is less than 95, for otherwise 95 would be printed.
 */
export interface Bounds {
  readonly strict: Interval;
  readonly reading: Interval;
}

/** How far "hơn" and "dưới" reach at most, and "gần" and "khoảng" at all, as part of the number. */
const MORE_THAN = 0.1;
const NEARLY = 0.1;
const ABOUT = 0.05;

/** The bounds of a figure in its unit, its scale word multiplied out: "trên 94 tỷ đồng" is (94e9, 95e9) as read. */
export function boundsOf(observation: Observation, unit: Pick<Unit, 'kind' | 'discrete'>): Bounds {
  return mapBounds((kind) => boundOf(observation, unit, kind));
}

/** Both bounds by one rule. */
export function mapBounds(rule: (kind: keyof Bounds) => Interval): Bounds {
  return { strict: rule('strict'), reading: rule('reading') };
}

/** The bounds of a number that is known exactly. */
export function exactly(value: number): Bounds {
  return mapBounds(() => closed(value));
}

function boundOf(observation: Observation, unit: Pick<Unit, 'kind' | 'discrete'>, kind: keyof Bounds): Interval {
  const { obs_value: value, obs_value_upper: upper = value, unit_mult, value_type } = observation;
  // "trên 98%" as a target is reached by 100 % too.
  const rule = kind === 'strict' || value_type === 'target' ? 'strict' : 'reading';
  const isExact = unit.discrete && unit_mult === 0;
  const bound = (one: number) => boundOfNumber(one, observation, isExact, rule);
  const bounds = span(bound(value), bound(upper));
  return scale(unit.kind === 'share' ? clipShare(bounds, upper) : bounds, 10 ** unit_mult);
}

function boundOfNumber(
  value: number,
  observation: Observation,
  isExact: boolean,
  rule: 'strict' | 'reading',
): Interval {
  const size = Math.abs(value);
  const printed = 10 ** -printedDecimals(observation);
  const step = stepFrom(value, printed, isExact);
  const isOpenEnded = rule === 'strict';
  switch (observation.comparator) {
    case 'eq':
      return isExact ? closed(value) : closed(value - printed / 2, value + printed / 2);
    case 'gt':
      // A step of one whole thing has to hold that thing: "hơn 5 xã" are 6.
      return interval(value, isOpenEnded ? Infinity : value + step, true, !isExact || step > 1);
    case 'ge':
      return interval(value, isOpenEnded ? Infinity : value + step, false, true);
    case 'lt':
      return interval(isOpenEnded ? -Infinity : value - step, value, !isExact || step > 1, true);
    case 'le':
      return interval(isOpenEnded ? -Infinity : value - step, value, true, false);
    case 'nearly':
      return interval(value - Math.max(NEARLY * size, isExact ? 1 : 0, size === 0 ? printed : 0), value, false, true);
    case 'approx': {
      // "khoảng 4%" is no narrower than "4%", which may have been rounded.
      const around = Math.max(ABOUT * size, isExact && size > 0 ? 0 : printed / 2);
      return closed(value - around, value + around);
    }
  }
}

/** One unit of the last digit that is not 0, at most a tenth of the number; of whole things at least one. */
function stepFrom(value: number, printed: number, isExact: boolean): number {
  if (value === 0) return printed;
  const [mantissa = '', exponent = '0'] = Math.abs(value).toExponential().split('e');
  const unit = 10 ** (Number(exponent) - Math.max(0, mantissa.length - '1.'.length));
  return Math.max(Math.min(unit, MORE_THAN * Math.abs(value)), isExact ? 1 : 0);
}

/** Decimals as printed: the 0 of "2,70%" says how far it was rounded. */
function printedDecimals({ value_text }: Observation): number {
  return readValueText(value_text)?.decimals ?? 0;
}

/** A share of a whole lies between 0 and 100; one that is printed above, such as 120 % of a plan, only above 0. */
function clipShare(bounds: Interval, value: number): Interval {
  return value < 0 ? bounds : clip(bounds, 0, value <= 100 ? 100 : Infinity);
}
