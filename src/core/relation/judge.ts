import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Relation } from '../model/relation.ts';
import { judgeChange } from './change.ts';
import { judgeCount } from './count.ts';
import { judgeEqual } from './equal.ts';
import { judgeRatio } from './ratio.ts';
import { judgeSum } from './sum.ts';
import type { Term, Verdict } from './verdict.ts';

/** The verdict on a relation; `terms` has the figures it names by id, all of them. */
export function judgeRelation(relation: Relation, terms: ReadonlyMap<string, Term>, localities: Gazetteer): Verdict {
  const find = (id: string) => termOf(terms, id);
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
      return judgeChange(
        relation,
        { from: findIf(relation.from), to: find(relation.to), by: find(relation.by) },
        localities,
      );
    case 'count':
      return judgeCount(find(relation.figure), relation.named);
    case 'equal':
      return judgeEqual(relation.figures.map(find));
  }
}

/** A figure that is known to be among the terms. */
export function termOf(terms: ReadonlyMap<string, Term>, id: string): Term {
  const term = terms.get(id);
  if (term === undefined) throw new Error(`no observation ${id}`);
  return term;
}
