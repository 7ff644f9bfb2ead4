import type { Comparator } from '../model/observation.ts';

/** A figure in a column that somebody might add up. */
export interface Addend {
  readonly indicator: string;
  /** Whether its indicator may be summed over localities at all. */
  readonly isAdditive: boolean;
  readonly comparator: Comparator;
  readonly isRange: boolean;
  readonly isDoubtful: boolean;
  /** The number in the unit of the indicator. */
  readonly value: number;
}

/** Why figures of several places have no total that anybody could vouch for. */
export type NoTotal =
  'uncovered' | 'missing' | 'inexact' | 'different-things' | 'sources-differ' | 'doubtful' | 'not-additive';

/**
 * The total of a column, or every reason why it has none. `rows` holds the figures of each place: a total needs exactly
 * one in each, exact, sure, of one and the same additive indicator, and `isComplete` that there is no place without a row.
 */
export function judgeTotal(
  rows: readonly (readonly Addend[])[],
  isComplete: boolean,
): { total: number } | { reasons: NoTotal[] } {
  const all = rows.flat();
  const reasons: NoTotal[] = [
    ...when(!isComplete, 'uncovered' as const),
    ...when(rows.length === 0 || rows.some((row) => row.length === 0), 'missing' as const),
    ...when(
      all.some(({ comparator, isRange }) => comparator !== 'eq' || isRange),
      'inexact' as const,
    ),
    ...when(new Set(all.map(({ indicator }) => indicator)).size > 1, 'different-things' as const),
    ...when(
      rows.some((row) => row.length > 1),
      'sources-differ' as const,
    ),
    ...when(
      all.some(({ isDoubtful }) => isDoubtful),
      'doubtful' as const,
    ),
    ...when(
      all.some(({ isAdditive }) => !isAdditive),
      'not-additive' as const,
    ),
  ];
  if (reasons.length > 0) return { reasons };
  return { total: all.reduce((sum, { value }) => sum + value, 0) };
}

function when<T>(isSo: boolean, reason: T): T[] {
  return isSo ? [reason] : [];
}
