import type { ChartBody, ChartKind, ChartSpec } from './chart-kind.ts';
import type { Language } from '../text/language.ts';
import { chooseKey, type KeyItem } from './chart-key.ts';
import type { ChartMark } from './mark.ts';
import { escapeText } from './markup.ts';

/** A chart of whatever kind. */
export interface Chart {
  readonly spec: ChartSpec;
  /** In the order they are read. */
  readonly marks: readonly ChartMark[];
  readonly key: readonly KeyItem[];
  /** Whether it gains from being drawn again in the browser. */
  readonly isInteractive: boolean;
  /** The chart as SVG, described under its own title or another. */
  readonly draw: (language: Language, title?: string) => string;
}

export function makeChart<Spec extends ChartSpec>(kind: ChartKind<Spec>, spec: Spec): Chart {
  const { leastToExplore = Infinity } = kind;
  const marks = kind.listMarks(spec);
  const figures = kind.tellFigures?.(spec) ?? marks.map(describeMark);
  // In words, for those who do not see it: every figure in full.
  const description = [`${spec.note}.`, `${figures.join('; ')}.`];
  return {
    spec,
    marks,
    key: chooseKey(kind.listKey?.(spec) ?? []),
    isInteractive: marks.length >= leastToExplore,
    draw: (language, title = spec.title) =>
      frameDrawing([`${title}.`, ...description].join(' '), kind.draw(spec, language)),
  };
}

/**
 * Per cent across and pixels down, so that text keeps its size at any width, with real text and a description.
 * It holds no styles, only classes, for pages that forbid styles in markup.
 */
function frameDrawing(description: string, { body, height }: ChartBody): string {
  return `<svg width="100%" height="${height}" role="img" aria-label="${escapeText(description)}">${body}</svg>`;
}

function describeMark({ label, detail, text }: ChartMark): string {
  return `${label}${detail === undefined ? '' : ` (${detail})`}: ${text}`;
}
