import type { Problem } from '../core/problem.ts';
import { checkReference } from './check-references.ts';
import type { Reading } from './reading.ts';

/** Holds units of measure against the units they are built on. */
export function checkUnits({ units }: Reading): Problem[] {
  return [...units.entries.values()].flatMap(({ value, where }) =>
    checkReference('unit', value.base, units, where, ['base']),
  );
}
