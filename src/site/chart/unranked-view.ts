import { rankedFiguresOf } from '../../archive/ranked-figures.ts';
import type { UnrankedReason } from '../../core/finding/unranked-reason.ts';
import type { Indicator } from '../../core/model/indicator.ts';
import type { Context } from '../context.ts';
import { viewFigure, type FigureView } from '../figure/figure-view.ts';

/** A figure that is shown below a ranking. */
export interface UnrankedView {
  readonly figure: FigureView;
  /** Its definition, and why it is not in the ranking. */
  readonly reason: string;
}

/** The latest figures of places that a ranking of the indicator has no row for, with the reasons. */
export function unrankedOf(context: Context, indicator: Indicator): UnrankedView[] {
  return rankedFiguresOf(context.archive, indicator).unranked.map(({ observation, reason }) => {
    const basis = indicator.bases.find(({ id }) => id === observation.basis)?.label[context.language];
    const isTold = reason.kind === 'basis-inferred' || reason.kind === 'basis-unknown';
    const said = reason.kind === 'basis' ? undefined : sayReason(context, reason);
    return {
      figure: viewFigure(context, { observation, indicator }),
      reason: [isTold ? undefined : basis, said].filter((part) => part !== undefined).join(' · '),
    };
  });
}

function sayReason({ words, language }: Context, reason: UnrankedReason): string {
  if (reason.kind === 'sort') return reason.sorts.map((sort) => words.rank.sortNames[sort]).join(', ');
  if (reason.kind === 'level') {
    const level = words.levels[reason.level];
    return language === 'vi' ? level.toLowerCase() : level;
  }
  return words.rank.reasons[reason.kind];
}
