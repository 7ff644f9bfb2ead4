import { compareKeys } from '../../core/text/collate.ts';
import type { Article, Figure } from '../../archive/archive.ts';
import { formatPeriod } from '../../core/text/date.ts';
import { viewFigure } from './figure-view.ts';
import { sayForeign, sayPrinted, type Said } from '../../core/text/foreign.ts';
import type { Context } from '../context.ts';

/** A correction as every page shows it. */
export interface CorrectionView {
  readonly date: string;
  /** The figure that was corrected, where the page is not its own. */
  readonly figure: { readonly title: string; readonly href: string } | undefined;
  /** What was changed into what, piece by piece: what was shown of a figure is Vietnamese on every page. */
  readonly text: readonly Said[];
  readonly why: Said;
  /** Who pointed it out, or the address that shows it, by its host. */
  readonly source: { readonly text: string; readonly href: string | undefined } | undefined;
}

/** The corrections of one figure, for its own page. */
export function correctionsOf({ observation }: Figure, { language, words }: Context): CorrectionView[] {
  const { before, between, after } = words.corrections.changed;
  const say = (text: string): Said => ({ text, lang: undefined });
  return observation.corrections.map(({ date, from, to, why, source }) => ({
    date: formatPeriod(date, language),
    figure: undefined,
    text: [say(before), sayPrinted(from, language), say(between), sayPrinted(to, language), say(after)],
    why: sayForeign(why, language),
    source: source === undefined ? undefined : viewEvidence(source),
  }));
}

function viewEvidence(source: string): NonNullable<CorrectionView['source']> {
  const url = URL.canParse(source) ? new URL(source) : undefined;
  return url?.protocol.startsWith('http') === true
    ? { text: url.hostname.replace(/^www\./u, ''), href: source }
    : { text: source, href: undefined };
}

/** The corrections of several figures, the latest first; `name` says which figure each is of. */
export function correctionsAmong(
  context: Context,
  figures: readonly Figure[],
  name: (figure: ReturnType<typeof viewFigure>) => string,
): CorrectionView[] {
  return figures
    .flatMap((figure) => {
      const view = viewFigure(context, figure);
      const link = { title: name(view), href: view.href };
      return correctionsOf(figure, context).map((correction, index) => ({
        day: figure.observation.corrections[index]?.date ?? '',
        view: { ...correction, figure: link },
      }));
    })
    .sort((a, b) => compareKeys(b.day, a.day))
    .map(({ view }) => view);
}

/** What was corrected in an article: its text, then its figures. */
export function correctionsOfArticle(context: Context, article: Article, figures: readonly Figure[]): CorrectionView[] {
  const { language } = context;
  const ofText = article.corrections.map(({ date, what, why }) => ({
    date: formatPeriod(date, language),
    figure: undefined,
    text: [sayForeign(what, language)],
    why: sayForeign(why, language),
    source: undefined,
  }));
  return [...ofText, ...correctionsAmong(context, figures, ({ title }) => title)];
}
