import { itemAt, lastOf } from '../item-at.ts';
import type { ChartBody, ChartKind, ChartSpec } from './chart-kind.ts';
import type { Language } from '../text/language.ts';
import { formatNumber } from '../text/number.ts';
import { endOfMark, type ChartMark } from './mark.ts';
import { drawAround, drawLine, drawPath, drawText, percent } from './markup.ts';
import { makeScale } from './scale.ts';
import { anchorAt, NARROWEST, textWidth } from './text-width.ts';

/** One indicator and place over time, measured alike. */
export interface SeriesChart extends ChartSpec {
  readonly kind: 'series';
  readonly points: readonly SeriesPoint[];
}

interface SeriesPoint extends ChartMark {
  /** When, in years: 2023, or 2023.25 for April. */
  readonly at: number;
}

export const SERIES_KIND: ChartKind<SeriesChart> = {
  draw: drawSeries,
  listMarks: ({ points }) => points,
  // From two on there is a course to follow.
  leastToExplore: 2,
};

const PLOT_TOP = 26;
const PLOT_HEIGHT = 140;
/** With more points only the first, the last, the highest and the lowest number are written. */
const MOST_NUMBERS = 6;

interface PlacedPoint {
  readonly point: SeriesPoint;
  /** In per cent from the left. */
  readonly x: number;
  /** In pixels from above. */
  readonly y: number;
}

/** Points over time. A line joins neighbouring years; across years without a figure it is dotted, and never at zero. */
function drawSeries({ points, sign, limit, isDiscrete }: SeriesChart, language: Language): ChartBody {
  const scale = makeScale(
    points.map(({ value }) => value),
    { limit, isDiscrete },
  );
  const [first, last] = [Math.min(...points.map(({ at }) => at)), Math.max(...points.map(({ at }) => at))];
  const texts = scale.ticks.map(
    (tick, index, { length }) => formatNumber(tick, language) + (index === length - 1 ? sign : ''),
  );
  const [left, right] = sidesOf(points, texts);
  const across = (at: number) => left + ((at - first) / (last - first || 1)) * (100 - left - right);
  const up = (value: number) => Math.round((PLOT_TOP + PLOT_HEIGHT - (scale.at(value) / 100) * PLOT_HEIGHT) * 10) / 10;
  const placed = points.map((point) => ({ point, x: across(point.at), y: up(point.value) }));
  const grid = scale.ticks.map(
    (tick, index) =>
      drawLine(0, up(tick), '100%', up(tick), tick === 0 ? 's-axis' : 's-grid') +
      drawText(0, up(tick) - 5, itemAt(texts, index), { look: 'soft' }),
  );
  return {
    body: grid.join('') + drawYears(points, across) + drawJoints(placed) + drawPoints(placed),
    height: PLOT_TOP + PLOT_HEIGHT + 26,
  };
}

/** Per cent to leave free at both sides, so that the numbers of the scale and those of the points stay apart. */
function sidesOf(points: readonly SeriesPoint[], texts: readonly string[]): [left: number, right: number] {
  const half = ({ short }: SeriesPoint) => textWidth(short, true) / 2;
  const numbers = Math.max(...texts.map((text) => textWidth(text)));
  const [left, right] = [numbers + half(itemAt(points, 0)) + 6, half(lastOf(points)) + 2];
  return [Math.min(35, (left / NARROWEST) * 100), Math.max(4, (right / NARROWEST) * 100)];
}

function drawJoints(placed: readonly PlacedPoint[]): string {
  const joints = placed
    .slice(1)
    .map((after, index) => ({ before: itemAt(placed, index), after }))
    .map(({ before, after }) => ({ before, after, years: after.point.at - before.point.at }))
    // Points of one day lie upon each other: no course leads from one to the other.
    .filter(({ years }) => years > 0);
  const step = Math.min(...joints.map(({ years }) => years), 1);
  return joints
    .map(({ before, after, years }) => {
      const look = years > step * 1.5 ? 's-line s-gap' : 's-line';
      return drawLine(percent(before.x), before.y, percent(after.x), after.y, look);
    })
    .join('');
}

/** Every point, and its number above or below where it touches no other; the table has those left out. */
function drawPoints(placed: readonly PlacedPoint[]): string {
  const taken: { left: number; right: number; y: number }[] = [];
  const place = ({ point, x, y }: PlacedPoint): string => {
    const half = textWidth(point.short, true) / 2;
    const middle = (x / 100) * NARROWEST;
    const end = endOfMark(point);
    const lifts = [end === 'open' && point.value >= 0 ? -22 : -12, end === 'bounded' ? 30 : 22];
    const lift = lifts.find((one) => {
      const box = { left: middle - half, right: middle + half, y: y + one };
      const isFree = taken.every(
        ({ left, right, y: at }) => box.left > right + 4 || box.right < left - 4 || Math.abs(at - box.y) > 15,
      );
      if (isFree && box.y < PLOT_TOP + PLOT_HEIGHT - 2) taken.push(box);
      return taken.includes(box);
    });
    return lift === undefined ? '' : drawText(0, lift, point.short, { anchor: anchorAt(x, point.short), look: 'mark' });
  };
  // The first and the last number come first, for they are what is looked up.
  const order = placed.toSorted((a, b) => Number(isEnd(b, placed)) - Number(isEnd(a, placed)));
  const told = order.filter((one) => placed.length <= MOST_NUMBERS || isEnd(one, placed) || isExtreme(one, placed));
  const numbers = new Map(told.map((one) => [one, place(one)]));
  return placed
    .map((one) => drawAround(percent(one.x), one.y, drawPoint(one.point) + (numbers.get(one) ?? '')))
    .join('');
}

function isEnd(one: PlacedPoint, placed: readonly PlacedPoint[]): boolean {
  return one === placed[0] || one === placed.at(-1);
}

function isExtreme({ y }: PlacedPoint, placed: readonly PlacedPoint[]): boolean {
  const all = placed.map((one) => one.y);
  return y === Math.min(...all) || y === Math.max(...all);
}

/** A filled point for a number as it stands; a hollow one with an arrow, or a dashed one, for what is only bounded. */
function drawPoint(point: SeriesPoint): string {
  const circle = (look: string) => `<circle r="5" class="${look}"/>`;
  const { comparator } = point;
  if (comparator === 'eq') return circle('f-result');
  if (comparator === 'nearly' || comparator === 'approx') return circle('s-point s-dashed');
  const isUp = comparator === 'gt' || comparator === 'ge';
  return circle('s-point') + drawPath(isUp ? 'M0-5V-17M-4-13 0-17 4-13' : 'M0 5V17M-4 13 0 17 4 13', 's-open');
}

/** The years below, as many as fit; points within a year are named by their labels where these fit. */
function drawYears(points: readonly SeriesPoint[], across: (at: number) => number): string {
  const years = points.every(({ at }) => Number.isInteger(at));
  const [first, last] = [itemAt(points, 0).at, lastOf(points).at];
  const ticks = years
    ? Array.from({ length: last - first + 1 }, (_, index) => ({ at: first + index, text: String(first + index) }))
    : points.map(({ at, label }) => ({ at, text: label }));
  const widest = Math.max(...ticks.map(({ text }) => textWidth(text))) + 8;
  const room = ((across(last) - across(first)) / 100 / Math.max(1, ticks.length - 1)) * NARROWEST;
  const every = Math.max(1, Math.ceil(widest / room));
  return ticks
    .filter((_, index) => index % every === 0)
    .map(({ at, text }) =>
      drawText(percent(across(at)), PLOT_TOP + PLOT_HEIGHT + 19, text, {
        anchor: anchorAt(across(at), text),
        look: 'soft',
      }),
    )
    .join('');
}
