import type { Language } from '../core/text/language.ts';
import type { ChartSpec } from '../core/chart/chart-kind.ts';
import { endOfMark, listNumbers, type ChartMark } from '../core/chart/mark.ts';
import { makeScale } from '../core/chart/scale.ts';
import type { SeriesChart } from '../core/chart/series.ts';
import { BAR_HEIGHT, type TargetChart } from '../core/chart/target.ts';
import { formatNumber } from '../core/text/number.ts';
import { isDashed, type Colours } from './chart-ends.ts';

/** A point as Chart.js has placed it. */
interface Parsed {
  readonly parsed: { readonly x: number | null };
}

/** The bars of a chart as Chart.js takes them; how their ends are drawn is told in chart-ends.ts. */
export function layBars({ bars }: TargetChart, { result, accent, paper, soft }: Colours) {
  const fills = { actual: result, estimate: result, target: paper, plan: soft, forecast: soft };
  const data = {
    labels: bars.map(({ label }) => label),
    datasets: [
      {
        data: bars.map(({ value }) => value),
        // Below an upper bound nothing is known to be there, so nothing is filled.
        backgroundColor: bars.map((bar) => (endOfMark(bar) === 'bounded' ? soft : fills[bar.type])),
        borderColor: accent,
        // The end of a bar is drawn by paintEnd: only a number printed without a comparator has an edge there.
        borderWidth: bars.map(({ type }) => (isDashed(type) ? 0 : 2)),
        borderSkipped: false,
        barThickness: BAR_HEIGHT,
      },
    ],
  };
  return { type: 'bar' as const, marks: bars, data };
}

/** The points of a series as Chart.js takes them. */
export function layPoints({ points }: SeriesChart, { accent, result, paper }: Colours) {
  const data = {
    datasets: [
      {
        data: points.map(({ at, value }) => ({ x: at, y: value })),
        borderColor: accent,
        pointBackgroundColor: points.map(({ comparator }) => (comparator === 'eq' ? result : paper)),
        pointBorderColor: accent,
        pointBorderWidth: 2,
        pointRadius: 5,
        pointHoverRadius: 7,
        segment: {
          // Years without a figure lie between points more than a year apart.
          borderDash: ({ p0, p1 }: { p0: Parsed; p1: Parsed }) =>
            (p1.parsed.x ?? 0) - (p0.parsed.x ?? 0) > 1.01 ? [2, 5] : undefined,
        },
      },
    ],
  };
  return { type: 'line' as const, marks: points, data };
}

/** The axis of the values, with the round numbers of the drawing. */
export function valueAxis(spec: ChartSpec, marks: readonly ChartMark[], colours: Colours, language: Language) {
  const { ticks } = makeScale(listNumbers(marks), spec);
  return {
    min: ticks[0] ?? 0,
    max: ticks.at(-1) ?? 1,
    grid: { color: colours.rule },
    ticks: {
      color: colours.muted,
      font: { family: colours.font, size: 13 },
      stepSize: (ticks[1] ?? 1) - (ticks[0] ?? 0),
      callback: (value: string | number) => formatNumber(Number(value), language) + spec.sign,
    },
  };
}
