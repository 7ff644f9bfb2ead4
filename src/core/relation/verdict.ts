import type { Bounds } from '../figure/bounds.ts';
import { distanceBetween, meets, type Interval } from '../figure/interval.ts';
import { findBasisBreak } from '../figure/series-break.ts';
import type { CountedUnits } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import type { Unit } from '../model/unit.ts';

/** A figure of a relation with what must be known of its indicator. */
export interface Term {
  readonly observation: Observation;
  readonly unit: Unit;
  /** Whether the indicator was measured by several definitions, so that each observation has to name its own. */
  readonly hasBases: boolean;
  /** The units of the administrative map that the indicator counts, whose mergers it does not outlast. */
  readonly counts_units?: CountedUnits | undefined;
}

/**
 * Why nothing can be told: `bounds` the words leave room for both · `nothing-stated` no source prints the result ·
 * `no-earlier` the earlier figure is not printed · `points-or-percent` the source does not say which of the two a change
 * is · `whole-may-be-zero` · `units` or `bases` differ or are not known · `series` the place, or the units counted in it,
 * changed between the two.
 */
export type Doubt =
  'bounds' | 'nothing-stated' | 'no-earlier' | 'points-or-percent' | 'whole-may-be-zero' | 'units' | 'bases' | 'series';

/** What arithmetic says of figures that belong together. Intervals are readings, in the unit of what is stated. */
export interface Verdict {
  readonly kind: 'holds' | 'off' | 'cannot-tell';
  readonly computed?: Interval | undefined;
  readonly stated?: Interval | undefined;
  /** How far off it is at least, however the words are stretched. */
  readonly by?: number | undefined;
  readonly why?: Doubt | undefined;
  /** The earlier figure that a change of points, and one of per cent, would follow from. */
  readonly implied?: { readonly difference?: Interval; readonly percent?: Interval } | undefined;
}

/** Holds what was computed against what is stated: readings that meet hold, strict sets that do not meet are off. */
export function decide(computed: Bounds, stated: Bounds): Verdict {
  const shown = { computed: computed.reading, stated: stated.reading };
  if (meets(computed.reading, stated.reading)) return { kind: 'holds', ...shown };
  if (meets(computed.strict, stated.strict)) return { kind: 'cannot-tell', ...shown, why: 'bounds' };
  return { kind: 'off', ...shown, by: distanceBetween(computed.strict, stated.strict) };
}

export function cannotTell(why: Doubt, seen: Pick<Verdict, 'computed' | 'implied'> = {}): Verdict {
  return { kind: 'cannot-tell', why, ...seen };
}

/** What keeps figures of one kind from being held against each other; undefined when nothing does. */
export function findDifference(terms: readonly Term[]): Doubt | undefined {
  if (new Set(terms.map(({ unit }) => unit.code)).size > 1) return 'units';
  const [first, ...others] = terms.filter(({ hasBases }) => hasBases).map(({ observation }) => observation);
  if (first === undefined) return undefined;
  const isUnlike = others.some((other) => findBasisBreak(first, other) !== undefined);
  return first.basis === undefined || isUnlike ? 'bases' : undefined;
}
