import type { Figure } from '../../archive/archive.ts';
import type { Context } from '../context.ts';
import { lineOfFigure } from './figure-line.ts';

/** A figure set large: the number, what it is, and below when, by which definition and by whom. */
export interface KeyFigureView {
  readonly phrase: string;
  readonly href: string;
  readonly title: string;
  readonly note: string;
}

export function viewKeyFigure(context: Context, figure: Figure, namedBy: 'place' | 'indicator'): KeyFigureView {
  const { value: phrase, href, title, note } = lineOfFigure(context, figure, namedBy);
  return { phrase, href, title, note };
}
