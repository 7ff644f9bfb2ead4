/** A length: pixels as a number, a share of the width as "25%". */
export type Length = number | string;

/** A place or a width in per cent of the chart. */
export function percent(value: number): string {
  return `${Math.round(value * 100) / 100}%`;
}

/** Text that may stand in markup. */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

interface TextOptions {
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Classes, which styles/charts.css styles. */
  readonly look?: 'strong' | 'soft' | 'between' | 'mark' | 'on' | 'on-plan' | undefined;
  /** Words in bold behind the others. */
  readonly strong?: string;
  /** Pixels to the right of its place. */
  readonly dx?: number;
}

/** A line of text on a baseline. */
export function drawText(
  x: Length,
  y: number,
  text: string,
  { anchor = 'start', look, strong, dx = 0 }: TextOptions = {},
): string {
  const anchored = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
  const moved = dx === 0 ? '' : ` dx="${dx}"`;
  const styled = look === undefined ? '' : ` class="t-${look}"`;
  const more = strong === undefined ? '' : `<tspan class="t-strong">${escapeText(strong)}</tspan>`;
  return `<text x="${x}" y="${y}"${moved}${anchored}${styled}>${escapeText(text)}${more}</text>`;
}

export function drawRect(x: Length, y: number, width: Length, height: number, look: string): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" class="${look}"/>`;
}

/** A line; without a look it has that of the group around it. */
export function drawLine(x1: Length, y1: number, x2: Length, y2: number, look?: string): string {
  return `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}"${look === undefined ? '' : ` class="${look}"`}/>`;
}

/** Pixels around a point whose place across is in per cent: what is drawn inside keeps its size at any width. */
export function drawAround(x: Length, y: number, inside: string): string {
  return inside === '' ? '' : `<svg x="${x}" y="${y}" overflow="visible">${inside}</svg>`;
}

export function drawPath(path: string, look: string): string {
  return `<path d="${path}" class="${look}"/>`;
}

/** The mark of a value: a dot, or the diamond of a target. */
export function drawMark(x: Length, y: number, look: 'exact' | 'soft' | 'target' | 'earlier'): string {
  if (look === 'target') return drawAround(x, y, drawPath('M0-7 7 0 0 7-7 0Z', 'm-soft'));
  return `<circle cx="${x}" cy="${y}" r="${look === 'earlier' ? 3.5 : 5}" class="m-${look}"/>`;
}
