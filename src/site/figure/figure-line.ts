import type { Figure } from '../../archive/archive.ts';
import type { Context } from '../context.ts';
import { viewFigure } from './figure-view.ts';
import { sayBasis } from './say-basis.ts';

/** One figure in a list: what it is, the number, and what stands below. */
export interface FigureLine {
  readonly title: string;
  readonly href: string;
  readonly value: string;
  readonly note: string;
}

/** A figure in a list whose lines are told apart by their places or by their indicators. */
export function lineOfFigure(context: Context, figure: Figure, namedBy: 'place' | 'indicator'): FigureLine {
  const { place, facet, title, period, href, phrase, proviso, sources, isDoubtful } = viewFigure(context, figure);
  const doubt = isDoubtful ? context.words.conflicts.doubt : undefined;
  const ofPlace = facet === undefined ? place.name : `${place.name} (${facet})`;
  return {
    title: namedBy === 'place' ? ofPlace : title,
    href,
    value: phrase + proviso,
    note: [period, sayBasis(context, figure), sources[0]?.publisher?.text, doubt].filter(Boolean).join(' · '),
  };
}
