import type { Archive, Figure } from '../../archive/archive.ts';
import type { Language } from '../../i18n/index.ts';
import { messagesIn } from '../../i18n/index.ts';
import { paths } from '../../core/address/paths.ts';
import { conflictsOf } from './conflicts.ts';
import { sayFigure, viewFigure } from '../figure/figure-view.ts';
import type { SourceView } from '../figure/source-view.ts';

/** Figures of one thing that cannot all be true, side by side. */
export interface ConflictView {
  /** Indicator, place and period in one line. */
  readonly name: string;
  readonly indicatorHref: string;
  readonly claims: readonly ClaimView[];
}

/** One of them, with who says so. */
export interface ClaimView {
  readonly id: string;
  readonly href: string;
  /** The figure in the words of the page's language. */
  readonly phrase: string;
  readonly sources: readonly SourceView[];
  readonly comment: { readonly text: string; readonly isForeign: boolean } | undefined;
}

/** All conflicts of the archive, in the order of their indicators. */
export function viewConflicts(archive: Archive, language: Language): ConflictView[] {
  return [...new Set(conflictsOf(archive).values())].map((group) => viewConflict(archive, group, language));
}

/** The conflict that a figure is part of. */
export function conflictOfFigure(archive: Archive, id: string, language: Language): ConflictView | undefined {
  const group = conflictsOf(archive).get(id);
  return group && viewConflict(archive, group, language);
}

function viewConflict(archive: Archive, group: readonly Figure[], language: Language): ConflictView {
  const views = group.map((figure) => ({ ...figure, view: viewFigure(archive, figure, language) }));
  const [first] = views;
  if (first === undefined) throw new Error('a conflict of nothing');
  const { title, place, period } = first.view;
  return {
    name: messagesIn(language).figure.titleAt(title, place.name, period),
    indicatorHref: paths.indicator(first.indicator.id, language),
    claims: views.map(({ view, observation: { comment } }) => ({
      id: view.id,
      href: view.href,
      phrase: sayFigure(view, language),
      sources: view.sources,
      comment: comment && { text: comment[language] ?? comment.vi, isForeign: comment[language] === undefined },
    })),
  };
}
