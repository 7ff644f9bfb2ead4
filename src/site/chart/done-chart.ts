import type { Figure } from '../../archive/archive.ts';
import { makeChart } from '../../core/chart/chart.ts';
import { DONE_KIND, type DoneChart } from '../../core/chart/done.ts';
import type { Context } from '../context.ts';
import { MOST_MARKS, type ChartGroup } from './chart-group.ts';
import { phraseChart } from './phrase-chart.ts';

/** Figures with a total of their own, "16/20", make done of total; one is enough. */
export function findDoneCharts(ofPlace: readonly Figure[]): ChartGroup[] {
  const figures = ofPlace.filter(({ observation }) => observation.obs_total !== undefined).slice(-MOST_MARKS);
  if (figures.length === 0) return [];
  return [{ figures, drawUp: (context) => makeChart(DONE_KIND, specDone(context, figures)) }];
}

function specDone(context: Context, figures: readonly Figure[]): DoneChart {
  const { words, title, types, note, scale, mark } = phraseChart(context, figures);
  return {
    kind: 'done',
    title: title(),
    note: note(words.done(types)),
    ...scale,
    rows: figures.map((figure) => ({ ...mark(figure), total: figure.observation.obs_total ?? 0 })),
  };
}
