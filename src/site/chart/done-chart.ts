import type { Figure } from '../../archive/archive.ts';
import { makeChart } from '../../core/chart/chart.ts';
import { DONE_KIND, type DoneChart } from '../../core/chart/done.ts';
import { capitalise } from '../../core/text/common-words.ts';
import type { Context } from '../context.ts';
import { MOST_MARKS, type ChartGroup } from './chart-group.ts';
import { phraseChart } from './phrase-chart.ts';

/** Fewer say more as numbers: "16/20". */
const LEAST_ROWS = 3;

/** Figures of one place and period that have totals of their own and are told apart by what they count of the indicator. */
export function findDoneCharts(figures: readonly Figure[]): ChartGroup[] {
  const parts = figures.filter(({ observation }) => observation.obs_total !== undefined);
  return [...Map.groupBy(parts, keyOfTotals).values()]
    .filter(({ length }) => length >= LEAST_ROWS)
    .map((alike) => alike.slice(0, MOST_MARKS))
    .map((rows) => ({ figures: rows, drawUp: (context) => makeChart(DONE_KIND, specDone(context, rows)) }));
}

function keyOfTotals({ observation }: Figure): string {
  const { ref_area, places = [], time_period, base_period = '', value_type } = observation;
  return [ref_area, ...places, time_period, base_period, value_type].join(' ');
}

function specDone(context: Context, figures: readonly Figure[]): DoneChart {
  const { words, first, apart, title, list, types, period, note, scale, mark } = phraseChart(context, figures);
  const { shared, rest } = apart(figures);
  return {
    kind: 'done',
    title: title(shared === '' ? list(rest) : shared),
    note: note(words.done(types), period(first)),
    ...scale,
    rows: figures.map((figure, index) => ({
      ...mark(figure, capitalise(rest[index] ?? '')),
      total: figure.observation.obs_total ?? 0,
    })),
  };
}
