import { boundsOf, exactly, mapBounds } from '../figure/bounds.ts';
import { addIntervals, closed } from '../figure/interval.ts';
import { cannotTell, decide, findDifference, type Term, type Verdict } from './verdict.ts';

/** Whether parts add up to their total, which is a figure or a number known without one. */
export function judgeSum(parts: readonly Term[], total: Term | number): Verdict {
  const difference = findDifference(typeof total === 'number' ? parts : [...parts, total]);
  if (difference !== undefined) return cannotTell(difference);
  const bounds = parts.map(({ observation, unit }) => boundsOf(observation, unit));
  const computed = mapBounds((kind) => bounds.reduce((sum, part) => addIntervals(sum, part[kind]), closed(0)));
  return decide(computed, typeof total === 'number' ? exactly(total) : boundsOf(total.observation, total.unit));
}
