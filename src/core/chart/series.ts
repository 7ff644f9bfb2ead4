import { itemAt, lastOf } from '../item-at.ts';
import type { ChartBody, ChartKind, ChartSpec } from './chart-kind.ts';
import type { Language } from '../text/language.ts';
import { formatNumber } from '../text/number.ts';
import { listNumbers, lookOfMark, type ChartMark } from './mark.ts';
import { drawLine, drawMark, drawText, percent } from './markup.ts';
import { LABEL_LINE, placeLabels, type LabelSpot } from './place-labels.ts';
import { makeScale } from './scale.ts';
import { drawHeader } from './series-header.ts';
import { NARROWEST, textWidth } from './text-width.ts';
import { drawYears } from './year-axis.ts';

/** One indicator and place over time, with a rule wherever it is not measured alike on both sides. */
export interface SeriesChart extends ChartSpec {
  readonly kind: 'series';
  /** From left to right; those of one stretch follow one another. */
  readonly points: readonly SeriesPoint[];
  /** Which of the points are joined, by their place in the list. */
  readonly lines: readonly (readonly number[])[];
  /** What lies between the rules. */
  readonly stretches: readonly SeriesStretch[];
}

export interface SeriesPoint extends ChartMark {
  /** When, in years, as timeOf reckons: 2023.5 is the year 2023. */
  readonly at: number;
  /** When, in words: "2023". */
  readonly when: string;
  /** The number beside the point; a word that leaves it open stands above it. */
  readonly number: string;
  readonly word?: string | undefined;
  /** In which stretch it lies, by its place in the list. */
  readonly stretch: number;
}

interface SeriesStretch {
  /** What its values rest on; nothing where that is the same all over. */
  readonly label?: string | undefined;
}

export const SERIES_KIND: ChartKind<SeriesChart> = {
  draw: drawSeries,
  listMarks: ({ points }) => points,
  tellFigures,
  listKey: ({ points, stretches }) => [
    ...points.map(lookOfMark),
    ...(stretches.length > 1 ? (['break'] as const) : []),
  ],
  leastToExplore: 5,
};

const PLOT_HEIGHT = 120;
/** With more points only the first, the last, the highest and the lowest number are sure to be written. */
const MOST_NUMBERS = 8;

/** Where a point lies: per cent from the left, pixels from above. */
interface PlacedPoint {
  readonly point: SeriesPoint;
  readonly x: number;
  readonly y: number;
}

/** Points over time. A line joins neighbouring years; across years without a figure it is dotted, and never at zero. */
function drawSeries({ points, lines, stretches, sign, limit, isDiscrete }: SeriesChart, language: Language): ChartBody {
  const scale = makeScale(listNumbers(points), { limit, isDiscrete });
  const numbers = scale.ticks.map(
    (tick, index, { length }) => formatNumber(tick, language) + (index === length - 1 ? sign : ''),
  );
  const across = layTime(points, numbers);
  const rules = rulesOf(points, stretches.length).map(across);
  const edges = [0, ...rules, 100];
  const header = drawHeader(
    stretches.map(({ label }, index) => ({ from: itemAt(edges, index), to: itemAt(edges, index + 1), label })),
  );
  const top = header.height + (points.some(({ word }) => word !== undefined) ? 18 + LABEL_LINE : 18);
  const bottom = top + PLOT_HEIGHT;
  const up = (value: number) => Math.round(bottom - (scale.at(value) / 100) * PLOT_HEIGHT);
  const placed = points.map((point) => ({ point, x: across(point.at), y: up(point.value) }));
  const joints = jointsOf(lines, placed);
  const spots = placeNumbers(placed, {
    points: placed,
    lines: joints.map(({ before, after }) => [before, after] as const),
    rules,
    numbers: {
      width: Math.max(...numbers.map((text) => textWidth(text))),
      at: scale.ticks.map((tick) => up(tick) - 4),
    },
    top: header.height,
    bottom: bottom - 1,
  });
  return {
    body:
      header.body +
      scale.ticks.map((tick, index) => drawLevel(up(tick), itemAt(numbers, index), tick === 0)).join('') +
      rules.map((x) => drawLine(percent(x), header.height + 3, percent(x), bottom, 's-break')).join('') +
      joints.map(drawJoint).join('') +
      placed.map((one, index) => drawPoint(one, spots[index])).join('') +
      drawYears(points, across, bottom + 18),
    height: bottom + 24,
  };
}

function drawLevel(y: number, number: string, isZero: boolean): string {
  return drawLine(0, y, '100%', y, isZero ? 's-axis' : 's-grid') + drawText(0, y - 4, number, { look: 'soft' });
}

/** Leaves room at both sides, so that the numbers of the scale and those of the points stay apart. */
function layTime(points: readonly SeriesPoint[], numbers: readonly string[]): (at: number) => number {
  const [first, last] = [itemAt(points, 0), lastOf(points)];
  const half = (point: SeriesPoint) => Math.max(...linesOfLabel(point).map((line) => textWidth(line, true))) / 2;
  const widest = Math.max(...numbers.map((text) => textWidth(text)));
  // A rule right behind the first point leaves room for its number on the other side alone.
  const isAlone = points.length > 1 && points[1]?.stretch !== first.stretch;
  const left = Math.min(35, ((widest + half(first) * (isAlone ? 2 : 1) + 10) / NARROWEST) * 100);
  const right = Math.min(20, Math.max(6, ((half(last) + 2) / NARROWEST) * 100));
  const from = first.at;
  const years = Math.max(...points.map(({ at }) => at)) - from;
  return (at) => (years === 0 ? 50 : left + ((at - from) / years) * (100 - left - right));
}

/** Where rules stand: between two stretches, or at the moment that both have. */
function rulesOf(points: readonly SeriesPoint[], count: number): number[] {
  return Array.from({ length: count - 1 }, (_, index) => {
    const before = points.filter(({ stretch }) => stretch === index).map(({ at }) => at);
    const after = points.filter(({ stretch }) => stretch === index + 1).map(({ at }) => at);
    return (Math.max(...before) + Math.min(...after)) / 2;
  });
}

interface Joint {
  readonly before: PlacedPoint;
  readonly after: PlacedPoint;
  /** Whether years without a figure lie between. */
  readonly isGap: boolean;
}

function jointsOf(lines: SeriesChart['lines'], placed: readonly PlacedPoint[]): Joint[] {
  const joints = lines.flatMap((line) =>
    line.slice(1).map((at, index) => ({ before: itemAt(placed, itemAt(line, index)), after: itemAt(placed, at) })),
  );
  const yearsOf = ({ before, after }: Pick<Joint, 'before' | 'after'>) => after.point.at - before.point.at;
  const step = Math.min(...joints.map(yearsOf), 1);
  return joints.map((joint) => ({ ...joint, isGap: yearsOf(joint) > step * 1.5 }));
}

function drawJoint({ before, after, isGap }: Joint): string {
  return drawLine(percent(before.x), before.y, percent(after.x), after.y, isGap ? 's-gap' : 's-line');
}

/** The first and the last number come first, then the highest and the lowest, for they are what is looked up. */
function placeNumbers(
  placed: readonly PlacedPoint[],
  ground: Parameters<typeof placeLabels>[1],
): (LabelSpot | undefined)[] {
  const heights = placed.map(({ y }) => y);
  const isExtreme = ({ y }: PlacedPoint) => y === Math.min(...heights) || y === Math.max(...heights);
  const rank = (one: PlacedPoint) => (one === placed[0] || one === placed.at(-1) ? 0 : isExtreme(one) ? 1 : 2);
  const order = placed.toSorted((a, b) => rank(a) - rank(b));
  const spots = placeLabels(
    order.map((one) => ({
      lines: linesOfLabel(one.point),
      x: one.x,
      y: one.y,
      isNeeded: placed.length <= MOST_NUMBERS || rank(one) < 2,
    })),
    ground,
  );
  return placed.map((one) => spots[order.indexOf(one)]);
}

function linesOfLabel({ word, number }: SeriesPoint): string[] {
  return word === undefined ? [number] : [word, number];
}

function drawPoint({ point, x, y }: PlacedPoint, spot: LabelSpot | undefined): string {
  const place = percent(x);
  const mark = drawMark(place, y, lookOfMark(point));
  if (spot === undefined) return mark;
  const text = (line: string, above: number, look: 'mark' | 'soft') =>
    drawText(place, y + spot.y - above, line, { anchor: spot.anchor, dx: spot.x, look });
  return mark + (point.word === undefined ? '' : text(point.word, LABEL_LINE, 'soft')) + text(point.number, 0, 'mark');
}

/** Stretch by stretch: "chuẩn 2016–2020: 2019: 19,93%; 2020: 18,5%". */
function tellFigures({ points, stretches }: SeriesChart): string[] {
  return stretches.map(({ label }, index) => {
    const told = points
      .filter(({ stretch }) => stretch === index)
      .map(({ when, word, text, label: own, type, detail }) => {
        const more = [type === 'target' ? own : word, detail].filter(
          (part) => part !== undefined && !text.startsWith(part),
        );
        return `${when}: ${text}${more.length === 0 ? '' : ` (${more.join(', ')})`}`;
      });
    return `${label === undefined ? '' : `${label}: `}${told.join('; ')}`;
  });
}
