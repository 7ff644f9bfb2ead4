import { lastOf } from '../item-at.ts';
import { escapeText } from './markup.ts';
import { makeScale } from './scale.ts';

/** A value of a course, and when it was: years, as timeOf reckons. */
export interface SparkPoint {
  readonly at: number;
  readonly value: number;
}

const WIDTH = 72;
const HEIGHT = 20;
/** Room for the dot at the end, and for the stroke. */
const EDGE = 3;

/**
 * A course as small as a word: a line from the earliest point to the latest, which has a dot. The scale begins at zero,
 * as that of every chart does, and years without a value take their room. It bears its colours itself, for it has those
 * of the text around it in the dark, on paper and in forced colours.
 */
export function drawSpark(points: readonly SparkPoint[], label: string): string {
  const placed = placePoints(points);
  const [x, y] = lastOf(placed);
  const line = placed.map((place) => place.join(' ')).join(' ');
  return `<svg width="${WIDTH}" height="${HEIGHT}" role="img" aria-label="${escapeText(label)}"><polyline points="${line}" fill="none" stroke="currentcolor" stroke-width="1.5"/><circle cx="${x}" cy="${y}" r="2.5" fill="currentcolor"/></svg>`;
}

/** Pixels from the left and from above, in tenths. */
function placePoints(points: readonly SparkPoint[]): [x: number, y: number][] {
  const scale = makeScale(points.map(({ value }) => value));
  const [from, to] = [Math.min(...points.map(({ at }) => at)), Math.max(...points.map(({ at }) => at))];
  const along = (share: number, size: number) => Math.round((EDGE + share * (size - 2 * EDGE)) * 10) / 10;
  return points.map(({ at, value }) => [
    along(to === from ? 0.5 : (at - from) / (to - from), WIDTH),
    along(1 - scale.at(value) / 100, HEIGHT),
  ]);
}
