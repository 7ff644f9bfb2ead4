import type { Language } from '../text/language.ts';
import type { KeyItem } from './chart-key.ts';
import type { ChartMark } from './mark.ts';

/** A chart as plain data, which the build draws as SVG and the browser may draw again; each kind adds its marks. */
export interface ChartSpec {
  readonly kind: string;
  /** What is shown, and where. */
  readonly title: string;
  /** What it consists of, when, and in which unit. */
  readonly note: string;
  /** Stands behind the last number of the scale: "%", or nothing. */
  readonly sign: string;
  /** No value lies above: 100 for shares. */
  readonly limit?: number | undefined;
  /** Whether it counts whole things, so that the scale has no halves. */
  readonly isDiscrete: boolean;
}

/** The body of a chart and its height in pixels. */
export interface ChartBody {
  readonly body: string;
  readonly height: number;
}

/** How charts of one kind are drawn and told. */
export interface ChartKind<Spec extends ChartSpec> {
  /** The numbers of its scale are written in the language of the page. */
  readonly draw: (spec: Spec, language: Language) => ChartBody;
  /** The marks of a chart in the order they are read. */
  readonly listMarks: (spec: Spec) => readonly ChartMark[];
  /** The figures in words, where they are not told mark by mark. */
  readonly tellFigures?: (spec: Spec) => readonly string[];
  /** What of it a reader must be told to read it. */
  readonly listKey?: (spec: Spec) => readonly KeyItem[];
  /** From so many marks on there is something to look up on a canvas; without it, src/client/ has none for the kind. */
  readonly leastToExplore?: number;
}
