import type { Archive, Article, Figure } from '../../archive/archive.ts';
import { conflictsOf } from '../../archive/conflicts.ts';
import { isDoubtful } from '../../core/figure/statement.ts';
import type { Context } from '../context.ts';
import { viewFigure } from '../figure/figure-view.ts';
import type { FigureLine } from '../figure/figure-line.ts';

/** As many stand in the head of an article. */
const MAIN = 3;

/** The figures that the text of an article tells, each once, in reading order. */
export function figuresOfArticle({ figures }: Pick<Archive, 'figures'>, { figureLinks }: Article): Figure[] {
  const ids = new Set(figureLinks.map(({ obs_id }) => obs_id));
  return [...ids].flatMap((id) => figures.get(id) ?? []);
}

/**
 * The figures that an article is most likely opened for: of the indicators that the archive has most figures of, one each,
 * the first told. What is doubted or disputed needs more words than there is room for.
 */
export function viewMainFigures(context: Context, article: Article): FigureLine[] {
  const { archive } = context;
  const told = figuresOfArticle(archive, article).filter(
    ({ observation }) => !isDoubtful(observation) && !conflictsOf(archive).has(observation.obs_id),
  );
  const onePerIndicator = [...new Map(told.toReversed().map((figure) => [figure.indicator.id, figure])).values()];
  return onePerIndicator
    .toReversed()
    .toSorted((a, b) => b.indicator.observations.length - a.indicator.observations.length)
    .slice(0, MAIN)
    .map((figure) => {
      const { title, href, phrase, period, kind, basis, place } = viewFigure(context, figure);
      // Its own place is the article's, unless told.
      const elsewhere = place.id === article.localities[0] ? undefined : place.name;
      return {
        title,
        href,
        value: phrase,
        note: [elsewhere, `${period}, ${kind.toLowerCase()}`, basis].filter(Boolean).join(' · '),
      };
    });
}
