import type { Figure } from '../../archive/archive.ts';
import { formatPeriod } from '../../core/text/date.ts';
import { joinList } from '../../core/text/join-list.ts';
import { sayPrinted, type Said } from '../../core/text/foreign.ts';
import type { Context } from '../context.ts';
import { viewFigure } from '../figure/figure-view.ts';

/** Who printed the figures of a picture, and the day of the edition. */
export interface ChartSource {
  /** One or two names. */
  readonly names: Said;
  /** How many more there are, in words, and the day: "và 3 nơi khác; bản ngày 29/11/2026." */
  readonly rest: string;
}

/** More names than these are counted. */
const MOST_NAMES = 2;

export function sayChartSource(context: Context, figures: readonly Figure[]): ChartSource {
  const { archive, language, words } = context;
  const names = [
    ...new Set(
      figures.flatMap((figure) =>
        viewFigure(context, figure).sources.map(({ publisher, title }) => publisher?.text ?? `“${title.text}”`),
      ),
    ),
  ];
  const shown = names.length > MOST_NAMES ? names.slice(0, MOST_NAMES) : names;
  const joined = names.length > MOST_NAMES ? shown.join(', ') : joinList(shown, 'vi');
  return {
    names: sayPrinted(joined, language),
    rest: words.chart.sourceRest(names.length - shown.length, formatPeriod(archive.site.edition, language)),
  };
}
