import { describeChart } from './alt-text.ts';
import { drawDone } from './done.ts';
import { escapeText } from './markup.ts';
import { drawParts } from './parts.ts';
import { drawPlan } from './plan.ts';
import { drawSeries } from './series.ts';
import type { ChartSpec, ChartBody, FormatTick } from './spec.ts';
import { drawTarget } from './target.ts';

/**
 * Draws a chart as SVG: per cent across and pixels down, so that text keeps its size at any width, with real text, a
 * title and a description. It holds no styles, only classes, for pages that forbid styles in markup.
 */
export function drawChart(spec: ChartSpec, format: FormatTick): string {
  const { body, height } = draw(spec, format);
  const [title, description] = [`${spec.id}-t`, `${spec.id}-d`];
  return (
    `<svg width="100%" height="${height}" role="img" aria-labelledby="${title} ${description}">` +
    `<title id="${title}">${escapeText(spec.title)}</title>` +
    `<desc id="${description}">${escapeText(describeChart(spec))}</desc>${body}</svg>`
  );
}

function draw(spec: ChartSpec, format: FormatTick): ChartBody {
  switch (spec.kind) {
    case 'target':
      return drawTarget(spec, format);
    case 'parts':
      return drawParts(spec);
    case 'plan':
      return drawPlan(spec, format);
    case 'done':
      return drawDone(spec);
    case 'series':
      return drawSeries(spec, format);
  }
}
