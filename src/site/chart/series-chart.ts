import type { Figure } from '../../archive/archive.ts';
import { makeChart } from '../../core/chart/chart.ts';
import { SERIES_KIND, type SeriesChart } from '../../core/chart/series.ts';
import { lengthOfPeriod } from '../../core/figure/period-length.ts';
import { findSeriesBreak, groundOfFigure } from '../../core/figure/series-break.ts';
import { isResult } from '../../core/figure/statement.ts';
import type { Gazetteer } from '../../core/gazetteer/gazetteer.ts';
import { lastOf } from '../../core/item-at.ts';
import type { Context } from '../context.ts';
import { MOST_MARKS, type ChartGroup } from './chart-group.ts';
import { phraseChart } from './phrase-chart.ts';

/** Results of several periods that are measured alike make a series. */
export function findSeriesCharts(ofPlace: readonly Figure[], localities: Gazetteer): ChartGroup[] {
  return findRuns(ofPlace, localities)
    .map((run) => run.slice(-MOST_MARKS))
    .map((figures) => ({ figures, drawUp: (context) => makeChart(SERIES_KIND, specSeries(context, figures)) }));
}

/**
 * Results, sorted by time, that make a course: nothing breaks the series from one to the next. Beside targets, two are told
 * by their bars; from three on there is a course to be seen.
 */
export function findRuns(ofPlace: readonly Figure[], localities: Gazetteer): Figure[][] {
  const values = ofPlace.filter(({ observation }) => observation.obs_total === undefined);
  const results = values.filter(({ observation }) => isResult(observation.value_type));
  const least = results.length === values.length ? 2 : 3;
  return [...Map.groupBy(results, keyOfRun).values()]
    .flatMap((alike) => splitAtBreaks(alike, localities))
    .filter((run) => countPeriods(run) >= least);
}

/** Each figure goes on where one before it left off, if nothing lies between: two definitions run beside each other. */
function splitAtBreaks(figures: readonly Figure[], localities: Gazetteer): Figure[][] {
  const runs: Figure[][] = [];
  for (const figure of figures) {
    const run = runs.find((one) => !isBroken(lastOf(one), figure, localities));
    if (run === undefined) runs.push([figure]);
    else run.push(figure);
  }
  return runs;
}

function isBroken(before: Figure, after: Figure, localities: Gazetteer): boolean {
  const { indicator } = before;
  return (
    findSeriesBreak(groundOfFigure(before.observation), groundOfFigure(after.observation), {
      indicator,
      localities,
    }) !== undefined
  );
}

function specSeries(context: Context, figures: readonly Figure[]): SeriesChart {
  const { words, title, types, list, note, period, scale, mark } = phraseChart(context, figures);
  const points = figures.map((figure) => ({ ...mark(figure, period(figure)), at: timeOf(figure) }));
  const missing = missingYears(points.map(({ at }) => at));
  const gaps = missing.length === 0 ? undefined : words.missing(list(missing));
  return { kind: 'series', title: title(), note: note(types, gaps), ...scale, points };
}

/** Results of one key come together alike over periods of one length. */
function keyOfRun({ observation, indicator }: Figure): string {
  const { aggregation, value_type, time_period } = observation;
  return [aggregation ?? indicator.aggregation, value_type, lengthOfPeriod(time_period)].join(' ');
}

function countPeriods(figures: readonly Figure[]): number {
  return new Set(figures.map(({ observation }) => observation.time_period)).size;
}

/** The end of a period in years: 2023, and 2023.25 for April; days are counted as thirtieths of a month. */
function timeOf({ observation }: Figure): number {
  const end = observation.time_period.split('/').at(-1) ?? '';
  const [year = 0, month = 1, day = 1] = (end === '..' ? observation.time_period : end)
    .split('-')
    .map(Number.parseFloat);
  return year + (month - 1) / 12 + (day - 1) / 360;
}

/** Years between the first and the last that have no point, where points are whole years. */
function missingYears(times: readonly number[]): string[] {
  if (!times.every(Number.isInteger)) return [];
  const [first, last] = [Math.min(...times), Math.max(...times)];
  return Array.from({ length: last - first }, (_, index) => first + index)
    .filter((year) => !times.includes(year))
    .map(String);
}
