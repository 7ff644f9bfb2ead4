import type { Figure } from '../../archive/archive.ts';
import { paths } from '../../core/address/paths.ts';
import { conflictsOf } from '../../archive/conflicts.ts';
import { viewFigure } from '../figure/figure-view.ts';
import { sayWitnesses, type SourceView } from '../figure/source-view.ts';
import { sayForeign, type Said } from '../../core/text/foreign.ts';
import type { Context } from '../context.ts';

/** Figures of one thing that cannot all be true, side by side. */
export interface ConflictView {
  /** Indicator, place and period in one line. */
  readonly name: string;
  readonly indicatorHref: string;
  readonly claims: readonly ClaimView[];
  /** How many pages print one or another, and how many texts these are. */
  readonly witnesses: string | undefined;
}

/** One of them, with who says so. */
export interface ClaimView {
  readonly id: string;
  readonly href: string;
  /** The figure in the words of the page's language. */
  readonly phrase: string;
  readonly sources: readonly SourceView[];
  /** How many pages print it, and how many texts these are; absent of a single page. */
  readonly witnesses: string | undefined;
  readonly comment: Said | undefined;
}

/** All conflicts of the archive, in the order of their indicators. */
export function viewConflicts(context: Context): ConflictView[] {
  const { archive } = context;
  return [...new Set(conflictsOf(archive).values())].map((group) => viewConflict(context, group));
}

/** The conflict that a figure is part of. */
export function conflictOfFigure(context: Context, id: string): ConflictView | undefined {
  const { archive } = context;
  const group = conflictsOf(archive).get(id);
  return group && viewConflict(context, group);
}

function viewConflict(context: Context, group: readonly Figure[]): ConflictView {
  const { language, words } = context;
  const views = group.map((figure) => ({ ...figure, view: viewFigure(context, figure) }));
  const [first] = views;
  if (first === undefined) throw new Error('a conflict of nothing');
  const { title, place, period } = first.view;
  return {
    name: words.figure.titleAt(title, place.name, period),
    indicatorHref: paths.indicator(first.indicator.id, language),
    witnesses: sayWitnesses(
      context,
      group.flatMap(({ observation }) => observation.sources),
    ),
    claims: views.map(({ view, observation: { comment, sources } }) => ({
      id: view.id,
      href: view.href,
      phrase: view.phrase,
      sources: view.sources,
      witnesses: sayWitnesses(context, sources),
      comment: comment && sayForeign(comment, language),
    })),
  };
}
