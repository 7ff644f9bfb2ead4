import { boundsOf } from '../figure/bounds.ts';
import { itemAt } from '../item-at.ts';
import { cannotTell, decide, findDifference, type Term, type Verdict } from './verdict.ts';

/** Whether figures, two or more, that say the same agree: of all pairs, the worst is told. */
export function judgeEqual(figures: readonly Term[]): Verdict {
  const difference = findDifference(figures);
  if (difference !== undefined) return cannotTell(difference);
  const bounds = figures.map(({ observation, unit }) => boundsOf(observation, unit));
  const verdicts = bounds.flatMap((one, index) => bounds.slice(index + 1).map((other) => decide(one, other)));
  return itemAt(
    verdicts.toSorted((a, b) => rank(b) - rank(a) || (b.by ?? 0) - (a.by ?? 0)),
    0,
  );
}

function rank({ kind }: Verdict): number {
  return ['holds', 'cannot-tell', 'off'].indexOf(kind);
}
