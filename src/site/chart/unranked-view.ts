import { rankedFiguresOf } from '../../archive/ranked-figures.ts';
import type { UnrankedReason } from '../../core/finding/unranked-reason.ts';
import type { Indicator } from '../../core/model/indicator.ts';
import type { Context } from '../context.ts';
import { viewFigure, type FigureView } from '../figure/figure-view.ts';
import { sayBasis } from '../figure/say-basis.ts';

/** A figure that is shown below a ranking. */
export interface UnrankedView {
  readonly figure: FigureView;
  /** Its definition, and why it is not in the ranking. */
  readonly reason: string;
}

/** The latest figures of places that a ranking of the indicator has no row for, with the reasons. */
export function unrankedOf(context: Context, indicator: Indicator): UnrankedView[] {
  return rankedFiguresOf(context.archive, indicator).unranked.map(({ observation, reason }) => {
    const figure = { observation, indicator };
    return {
      figure: viewFigure(context, figure),
      reason: [sayBasis(context, figure), sayReason(context, reason)].filter((part) => part !== undefined).join(' · '),
    };
  });
}

/** Undefined where the definition that stands beside the figure is the reason. */
function sayReason({ words, language }: Context, reason: UnrankedReason): string | undefined {
  switch (reason.kind) {
    case 'basis':
    case 'basis-inferred':
    case 'basis-unknown':
      return undefined;
    case 'sort':
      return reason.sorts.map((sort) => words.rank.sortNames[sort]).join(', ');
    case 'level': {
      const level = words.levels[reason.level];
      return language === 'vi' ? level.toLowerCase() : level;
    }
    default:
      return words.rank.reasons[reason.kind];
  }
}
