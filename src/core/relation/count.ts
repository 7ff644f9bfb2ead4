import { boundsOf, exactly } from '../figure/bounds.ts';
import { cannotTell, decide, type Term, type Verdict } from './verdict.ts';

/** Whether a number of things is that of the things named; the places of the figure unless `named` lists others. */
export function judgeCount(figure: Term, named: readonly string[] | undefined): Verdict {
  const { observation, unit } = figure;
  if (unit.kind !== 'count') return cannotTell('units');
  const names = named ?? observation.places ?? [];
  return names.length === 0
    ? cannotTell('nothing-stated')
    : decide(exactly(new Set(names).size), boundsOf(observation, unit));
}
