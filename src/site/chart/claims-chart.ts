import type { Figure } from '../../archive/archive.ts';
import { makeChart } from '../../core/chart/chart.ts';
import { TARGET_KIND, type TargetChart } from '../../core/chart/target.ts';
import type { Context } from '../context.ts';
import { viewFigure } from '../figure/figure-view.ts';
import { MOST_MARKS, type ChartGroup } from './chart-group.ts';
import { phraseChart } from './phrase-chart.ts';

/** What sources that contradict each other say makes a bar each, where none of the groups has them in bars already. */
export function findClaimsCharts(conflicts: Iterable<readonly Figure[]>, groups: readonly ChartGroup[]): ChartGroup[] {
  const shown = groups.filter(({ showsClaims }) => showsClaims).map(({ figures }) => new Set(figures.map(idOfFigure)));
  return [...new Set(conflicts)]
    .filter((claims) => !shown.some((ids) => claims.every((figure) => ids.has(idOfFigure(figure)))))
    .map((claims) => claims.slice(0, MOST_MARKS))
    .map((figures) => ({ figures, drawUp: (context) => makeChart(TARGET_KIND, specClaims(context, figures)) }));
}

function specClaims(context: Context, figures: readonly Figure[]): TargetChart {
  const { first, title, types, list, note, period, scale, mark } = phraseChart(context, figures);
  return {
    kind: 'target',
    title: title(),
    note: note(types, period(first), context.words.conflicts.chart),
    ...scale,
    bars: figures.map((figure) => mark(figure, list(namePublishers(context, figure)))),
  };
}

/** Who says so. */
function namePublishers(context: Context, figure: Figure): string[] {
  return viewFigure(context, figure).sources.map(({ publisher, title }) => (publisher ?? title).text);
}

function idOfFigure({ observation }: Figure): string {
  return observation.obs_id;
}
