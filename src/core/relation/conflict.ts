import { boundsOf } from '../figure/bounds.ts';
import { facetKey } from '../figure/measure.ts';
import { meets, type Interval } from '../figure/interval.ts';
import type { Aggregation } from '../model/observation.ts';
import type { Term } from './verdict.ts';

/** What a source says: a figure with what must be known of its indicator. */
export interface Claim extends Term {
  /** The id of the indicator. */
  readonly indicator: string;
  /** How its values of a period come together unless the observation says otherwise. */
  readonly aggregation: Aggregation;
}

/**
 * Figures of which some cannot both be true: of one indicator, place, period, definition and kind, with strict bounds
 * that share no number, as "246" and "250". "88%" and "trên 88%" can both be true, and so can "gần 250" and "246".
 * Each group holds the figures that some other of it excludes, in the order given.
 */
export function findConflicts<T extends Claim>(claims: readonly T[]): T[][] {
  return [...Map.groupBy(claims.filter(isComparable), groundOf).values()].flatMap(splitGroup);
}

/** Figures measured by definitions that no source names may differ for that alone. */
function isComparable({ hasBases, observation }: Claim): boolean {
  return !hasBases || (observation.basis !== undefined && observation.basis_source === 'printed');
}

/** What figures share that are about the same. Who set a target belongs to it: two bodies may aim at two things. */
function groundOf({ indicator, aggregation, observation }: Claim): string {
  const { ref_area, places = [], time_period, base_period, basis, value_type, set_by } = observation;
  return JSON.stringify([
    indicator,
    facetKey(observation),
    ref_area,
    [...places].sort(),
    time_period,
    base_period,
    observation.aggregation ?? aggregation,
    basis,
    value_type,
    set_by?.vi,
  ]);
}

/** The figures of one key, apart by whether a chain of exclusions joins them. */
function splitGroup<T extends Claim>(claims: readonly T[]): T[][] {
  const bounds = new Map(claims.map((claim) => [claim, boundsOf(claim.observation, claim.unit).strict]));
  const excludes = (a: T, b: T) => !meets(bounds.get(a) as Interval, bounds.get(b) as Interval);
  const left = new Set(claims);
  const groups: T[][] = [];
  for (const claim of claims) {
    if (!left.delete(claim)) continue;
    const group = [claim];
    // A list may grow while it is gone through.
    for (const one of group)
      for (const other of [...left]) if (excludes(one, other) && left.delete(other)) group.push(other);
    if (group.length > 1) groups.push(claims.filter((one) => group.includes(one)));
  }
  return groups;
}
