import { itemAt, lastOf } from '../item-at.ts';
import { drawLine, drawText, percent } from './markup.ts';
import type { Scale } from './scale.ts';
import type { Language } from '../text/language.ts';
import { formatNumber } from '../text/number.ts';
import { anchorAt, NARROWEST, textWidth } from './text-width.ts';

/** The height of the numbers below a chart, in pixels. */
export const AXIS_HEIGHT = 24;

/** A stretch of a chart from top to bottom, in pixels. */
export type Band = readonly [top: number, bottom: number];

/** Upright lines at the round numbers, to lie behind the bars; they break off where labels stand between the bars. */
export function drawGrid(scale: Scale, bands: readonly Band[]): string {
  const lines = scale.ticks.filter((tick) => tick !== 0).map((tick) => drawUpright(percent(scale.at(tick)), bands));
  return `<g class="s-grid"${dashes(bands)}>${lines.join('')}</g>`;
}

/** The line at zero, to lie before the bars, and the round numbers below; `sign` stands behind the last. */
export function drawAxis(scale: Scale, bands: readonly Band[], sign: string, language: Language): string {
  const marks = scale.ticks.map((tick, index, { length }) => ({
    place: scale.at(tick),
    text: formatNumber(tick, language) + (index === length - 1 ? sign : ''),
  }));
  // Numbers too long to stand side by side on a telephone are thinned out; the last one stays, and may be pushed left.
  const last = lastOf(marks);
  const isPushed = anchorAt(last.place, last.text) === 'end';
  const needed = Math.max(...marks.map(({ text }) => textWidth(text))) * (isPushed ? 1.5 : 1) + 6;
  const apart = itemAt(marks, 1).place - itemAt(marks, 0).place;
  const every = Math.max(1, Math.ceil(needed / ((apart / 100) * NARROWEST)));
  const [, bottom] = lastOf(bands);
  const numbers = marks
    .filter((_, index) => (marks.length - 1 - index) % every === 0)
    .map(({ place, text }) =>
      drawText(percent(place), bottom + 15, text, { anchor: anchorAt(place, text), look: 'soft' }),
    );
  return `<g class="s-axis"${dashes(bands)}>${drawUpright(percent(scale.at(0)), bands)}</g>${numbers.join('')}`;
}

function drawUpright(x: string, bands: readonly Band[]): string {
  return drawLine(x, itemAt(bands, 0)[0], x, lastOf(bands)[1]);
}

/** The lengths of bands and of what lies between them, which one dashed line follows. */
function dashes(bands: readonly Band[]): string {
  if (bands.length < 2) return '';
  const lengths = bands.flatMap(([top, bottom], index) => [bottom - top, (bands[index + 1]?.[0] ?? bottom) - bottom]);
  return ` stroke-dasharray="${lengths.join(' ')}"`;
}
