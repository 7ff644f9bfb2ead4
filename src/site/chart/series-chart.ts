import type { Figure } from '../../archive/archive.ts';
import { makeChart } from '../../core/chart/chart.ts';
import { pickAllSeries, type PickedSeries, type SeriesSegment } from '../../core/chart/pick-series.ts';
import { SERIES_KIND, type SeriesChart, type SeriesPoint } from '../../core/chart/series.ts';
import { fitOnLine } from '../../core/chart/text-width.ts';
import { timeOf } from '../../core/chart/time-of.ts';
import type { SeriesBreak } from '../../core/figure/series-break.ts';
import type { Gazetteer } from '../../core/gazetteer/gazetteer.ts';
import { findCommonWords } from '../../core/text/common-words.ts';
import { dayBefore, formatPeriod } from '../../core/text/date.ts';
import type { Context } from '../context.ts';
import type { ChartGroup } from './chart-group.ts';
import { phraseChart } from './phrase-chart.ts';

/** Results of several periods make a series, with a rule wherever they are not measured alike. */
export function findSeriesCharts(all: readonly Figure[], localities: Gazetteer): ChartGroup[] {
  return pickAllSeries(all, localities).map((picked) => {
    const figures = [...picked.segments.flatMap(({ figures }) => figures.toSorted(compareMoments)), ...picked.targets];
    return { figures, drawUp: (context) => makeChart(SERIES_KIND, specSeries(context, picked, figures)) };
  });
}

function specSeries(
  context: Context,
  { segments, targets }: PickedSeries<Figure>,
  figures: readonly Figure[],
): SeriesChart {
  const phrases = phraseChart(context, figures);
  const { words, title, list, note, scale } = phrases;
  const last = segments.length - 1;
  const stretchOf = (figure: Figure) => segments.findIndex((segment) => segment.figures.includes(figure));
  // What is true of all of them is said once, and needs no stars.
  const [remark, ...others] = new Set(figures.map(phrases.remarkOf));
  const shared = others.length === 0 ? remark : undefined;
  const points = figures.map((figure) =>
    viewPoint(context, figure, targets.includes(figure) ? last : stretchOf(figure), {
      ...phrases,
      remarkOf: (one) => (shared === undefined ? phrases.remarkOf(one) : undefined),
    }),
  );
  const missing = missingYears(segments.flatMap((segment) => segment.figures.map(timeOf)));
  const names = nameStretches(context, segments);
  return {
    kind: 'series',
    title: title(),
    note: note(
      '',
      shared,
      names.length === 1 ? names[0] : undefined,
      missing.length === 0 ? undefined : words.missing(list(missing)),
    ),
    ...scale,
    points,
    lines: segments.flatMap(({ lines }) => lines.map((line) => line.map((figure) => figures.indexOf(figure)))),
    stretches: names.map((label) => ({ label: names.length === 1 ? undefined : label })),
  };
}

/** In the order in which they are drawn: of one moment, the number that words leave open lies below the exact one. */
function compareMoments(a: Figure, b: Figure): number {
  const isExact = ({ observation }: Figure) => Number(observation.comparator === 'eq');
  return timeOf(a) - timeOf(b) || isExact(a) - isExact(b);
}

function viewPoint(
  { words }: Context,
  figure: Figure,
  stretch: number,
  { mark, period, numberOf, remarkOf }: ReturnType<typeof phraseChart>,
): SeriesPoint {
  const { observation } = figure;
  const { obs_total: _, ...rest } = observation;
  // "21/96": the scale is that of 21.
  const { before, number, after } = numberOf({ ...figure, observation: rest });
  const state = observation.obs_status === 'P' ? words.chart.preliminary : words.chart.estimated;
  const isRough = observation.value_type === 'estimate' || ['P', 'E'].includes(observation.obs_status);
  const word = before === '' ? (isRough ? state : '') : before;
  const remark = remarkOf(figure);
  return {
    ...mark(figure, words.valueTypes[observation.value_type]),
    detail: remark,
    at: timeOf(figure),
    when: period(figure),
    number: [number, after].filter((part) => part !== '').join(' ') + (remark === undefined ? '' : '*'),
    ...(word !== '' && { word }),
    stretch,
  };
}

/** The definition of each stretch, and where no rule parts definitions the days between which the ground was the same. */
function nameStretches(context: Context, segments: readonly SeriesSegment<Figure>[]): (string | undefined)[] {
  const { language, words } = context;
  const bases = segments.map(
    ({ figures: [figure] }) =>
      figure?.indicator.bases.find(({ id }) => id === figure.observation.basis)?.label[language],
  );
  const [first, ...others] = bases;
  const areAlike = others.length > 0 && others.every((basis) => basis === first);
  const told = bases.every((basis) => basis !== undefined) ? shortenNames(bases) : bases;
  return segments.map(({ brokenBy }, index) => {
    const [from, until] = [dayOfBreak(brokenBy), dayOfBreak(segments[index + 1]?.brokenBy)];
    const ground =
      until === undefined
        ? from && words.chart.since(formatPeriod(from, language))
        : words.chart.until(formatPeriod(dayBefore(until), language));
    const parts = [areAlike ? undefined : told[index], ground].filter((part) => part !== undefined);
    return parts.length === 0 ? undefined : parts.join(', ');
  });
}

/** Names too long to stand side by side are told by what sets them apart. */
function shortenNames(names: readonly string[]): readonly string[] {
  return names.length > 1 && !fitOnLine(...names) ? findCommonWords(names).rest : names;
}

function dayOfBreak(broken: SeriesBreak | undefined): string | undefined {
  if (broken?.kind === 'border') return broken.change.day;
  return broken?.kind === 'units' ? broken.day : undefined;
}

/** So many years are worth naming. */
const MOST_MISSING = 4;

/** Years between the first and the last that have no point, where points are whole years and few are missing. */
function missingYears(times: readonly number[]): string[] {
  if (!times.every((time) => time % 1 === 0.5)) return [];
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const missing = Array.from({ length: last - first }, (_, index) => first + index).filter(
    (time) => !times.includes(time),
  );
  return missing.length > MOST_MISSING ? [] : missing.map((time) => String(Math.floor(time)));
}
