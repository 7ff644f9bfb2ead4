import type { ChartBody, ChartKind, ChartSpec } from './chart-kind.ts';
import type { Language } from '../text/language.ts';
import type { ChartMark } from './mark.ts';
import { escapeText } from './markup.ts';

/** A chart of whatever kind. */
export interface Chart {
  readonly spec: ChartSpec;
  /** In the order they are read. */
  readonly marks: readonly ChartMark[];
  readonly hasEdges: boolean;
  /** Whether it gains from being drawn again in the browser. */
  readonly isInteractive: boolean;
  /** The chart as SVG; its `id` is unique on the page, and ASCII. */
  readonly draw: (id: string, language: Language) => string;
}

export function makeChart<Spec extends ChartSpec>(kind: ChartKind<Spec>, spec: Spec): Chart {
  const { hasEdges = false, leastToExplore = Infinity } = kind;
  const marks = kind.listMarks(spec);
  const figures = kind.tellFigures?.(spec) ?? marks.map(describeMark);
  // In words, for those who do not see it: every figure in full, and what may be concluded.
  const description = [`${spec.note}.`, `${figures.join('; ')}.`, spec.remark].filter((part) => part !== undefined);
  return {
    spec,
    marks,
    hasEdges,
    isInteractive: marks.length >= leastToExplore,
    draw: (id, language) => frameDrawing(id, spec.title, description.join(' '), kind.draw(spec, language)),
  };
}

/**
 * Per cent across and pixels down, so that text keeps its size at any width, with real text, a title and a description.
 * It holds no styles, only classes, for pages that forbid styles in markup.
 */
function frameDrawing(id: string, title: string, description: string, { body, height }: ChartBody): string {
  return (
    `<svg width="100%" height="${height}" role="img" aria-labelledby="${id}-t ${id}-d">` +
    `<title id="${id}-t">${escapeText(title)}</title>` +
    `<desc id="${id}-d">${escapeText(description)}</desc>${body}</svg>`
  );
}

function describeMark({ label, detail, text }: ChartMark): string {
  return `${label}${detail === undefined ? '' : ` (${detail})`}: ${text}`;
}
