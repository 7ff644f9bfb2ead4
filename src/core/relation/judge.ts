import type { Relation } from '../model/relation.ts';
import { judgeChange } from './change.ts';
import { judgeCount } from './count.ts';
import { judgeEqual } from './equal.ts';
import { judgeRatio } from './ratio.ts';
import { judgeSum } from './sum.ts';
import type { Term, Verdict } from './verdict.ts';

/** The verdict on a relation; `find` gives the figures it names, all of which are known to be there. */
export function judgeRelation(relation: Relation, find: (id: string) => Term): Verdict {
  const findIf = (id: string | undefined) => (id === undefined ? undefined : find(id));
  switch (relation.kind) {
    case 'sum':
      return judgeSum(
        relation.parts.map(find),
        typeof relation.total === 'number' ? relation.total : find(relation.total),
      );
    case 'ratio':
      return judgeRatio(find(relation.part), findIf(relation.whole), findIf(relation.share));
    case 'change':
      return judgeChange(relation, { from: findIf(relation.from), to: find(relation.to), by: find(relation.by) });
    case 'count':
      return judgeCount(find(relation.figure), relation.named);
    case 'equal':
      return judgeEqual(relation.figures.map(find));
  }
}
