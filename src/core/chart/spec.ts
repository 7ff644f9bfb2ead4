import type { Comparator, ValueType } from '../model/observation.ts';

/** One figure in a chart, with its words in the language of the page. */
export interface ChartMark {
  /** The observation it draws. */
  readonly id: string;
  /** What tells it from the other marks: "Kết quả, 2023", "Dịch vụ". */
  readonly label: string;
  /** A second line below the label, such as the definition it was measured by. */
  readonly detail?: string | undefined;
  /** The figure in full, comparator and unit included, for listeners and tooltips: "trên 94 tỷ đồng". */
  readonly text: string;
  /** The figure beside its mark, where the unit is said once for all: "trên 94". */
  readonly short: string;
  /** The number drawn, in the unit of the chart. */
  readonly value: number;
  /** The upper end of a printed range. */
  readonly upper?: number | undefined;
  readonly comparator: Comparator;
  readonly type: ValueType;
}

/** What all charts have. */
interface ChartFrame {
  /** Names its parts within the page; ASCII. */
  readonly id: string;
  /** What is shown, and where. */
  readonly title: string;
  /** What it consists of, when, and in which unit. */
  readonly note: string;
  /** What may be concluded, or why nothing may. */
  readonly remark?: string | undefined;
  /** Stands behind the last number of the scale: "%", or nothing. */
  readonly sign: string;
  /** No value lies above: 100 for shares. */
  readonly limit?: number | undefined;
  /** Whether it counts whole things, so that the scale has no halves. */
  readonly isDiscrete: boolean;
}

/** Results, targets and plans of one indicator and place, a bar each. */
export interface TargetChart extends ChartFrame {
  readonly kind: 'target';
  readonly bars: readonly ChartMark[];
  /** The value of a target that the results may be held against; absent when they may not. */
  readonly guide?: number | undefined;
}

/** The parts of a whole in one bar, the largest first. */
export interface PartsChart extends ChartFrame {
  readonly kind: 'parts';
  readonly parts: readonly ChartMark[];
  readonly total: number;
}

/** What was allotted and what came of it, a pair for each row. */
export interface PlanChart extends ChartFrame {
  readonly kind: 'plan';
  readonly rows: readonly PlanRow[];
}

export interface PlanRow {
  readonly label: string;
  readonly plan: ChartMark;
  readonly done: ChartMark;
  /** The share as published: "gần 20%". */
  readonly share?: string | undefined;
}

/** Things done, or to be done, out of a total. */
export interface DoneChart extends ChartFrame {
  readonly kind: 'done';
  readonly rows: readonly DoneRow[];
}

export interface DoneRow extends ChartMark {
  readonly total: number;
}

/** One indicator and place over time, measured alike. */
export interface SeriesChart extends ChartFrame {
  readonly kind: 'series';
  readonly points: readonly SeriesPoint[];
}

export interface SeriesPoint extends ChartMark {
  /** When, in years: 2023, or 2023.25 for April. */
  readonly at: number;
}

/** A chart as plain data, which the build draws as SVG and the browser may draw again. */
export type ChartSpec = TargetChart | PartsChart | PlanChart | DoneChart | SeriesChart;

/** Writes a number of a scale in the language of the page. */
export type FormatTick = (value: number) => string;

/** The body of a chart and its height in pixels. */
export interface ChartBody {
  readonly body: string;
  readonly height: number;
}

/** The marks of a chart in the order they are read. */
export function marksOf(spec: ChartSpec): readonly ChartMark[] {
  switch (spec.kind) {
    case 'target':
      return spec.bars;
    case 'parts':
      return spec.parts;
    case 'plan':
      return spec.rows.flatMap(({ plan, done }) => [plan, done]);
    case 'done':
      return spec.rows;
    case 'series':
      return spec.points;
  }
}

/** Which way the end of a mark points: closed, open to more, bounded from above, or soft. */
export type MarkEnd = 'closed' | 'open' | 'bounded' | 'soft';

/** How the end of a bar is drawn. Below zero a bar grows the other way, and so do "more" and "less". */
export function endOfMark({ comparator, value }: Pick<ChartMark, 'comparator' | 'value'>): MarkEnd {
  if (comparator === 'eq') return 'closed';
  if (comparator === 'nearly' || comparator === 'approx') return 'soft';
  return (comparator === 'gt' || comparator === 'ge') === value >= 0 ? 'open' : 'bounded';
}
