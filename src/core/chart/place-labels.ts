import { NARROWEST, textWidth } from './text-width.ts';

/** A text to place beside a point: one line, or a word above the number. */
export interface PointLabel {
  readonly lines: readonly string[];
  /** The place of the point: per cent from the left, pixels from above. */
  readonly x: number;
  readonly y: number;
  /** Whether it may lie over a line rather than be left out. */
  readonly isNeeded: boolean;
}

/** Where a label stands against its point, in pixels; `y` is the baseline of its last line. */
export interface LabelSpot {
  readonly anchor: 'start' | 'middle' | 'end';
  readonly x: number;
  readonly y: number;
}

/** What labels have to keep clear of. */
export interface LabelGround {
  readonly points: readonly LabelledPlace[];
  readonly lines: readonly (readonly [LabelledPlace, LabelledPlace])[];
  /** Upright rules, in per cent from the left. */
  readonly rules: readonly number[];
  /** Texts at the left edge: how wide they are, and their baselines. */
  readonly numbers: { readonly width: number; readonly at: readonly number[] };
  readonly top: number;
  readonly bottom: number;
}

type LabelledPlace = Pick<PointLabel, 'x' | 'y'>;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A line of a label, and how far a label keeps from its point and from other labels, in pixels. */
export const LABEL_LINE = 16;
const ASIDE = 9;
const APART = 3;
/** Half a point, with its edge. */
const RADIUS = 6;

/** Layouts are tried at the narrowest width and at wider ones: what keeps apart in all of them does in between. */
const WIDTHS = [NARROWEST, 420, 720];

/**
 * Finds a spot for each label, in the order given, so that none touches another, a point, a rule or an edge, nor, where
 * there is room elsewhere, a line. One without room is left out: undefined.
 */
export function placeLabels(labels: readonly PointLabel[], ground: LabelGround): (LabelSpot | undefined)[] {
  const taken: Box[][] = WIDTHS.map(() => []);
  return labels.map((label) => {
    const spots = spotsOf(label);
    const isFree = (spot: LabelSpot, mindsLines: boolean) =>
      WIDTHS.every((width, index) => fits(boxOf(label, spot, width), width, taken[index] ?? [], ground, mindsLines));
    const spot =
      spots.find((one) => isFree(one, true)) ?? (label.isNeeded ? spots.find((one) => isFree(one, false)) : undefined);
    if (spot !== undefined)
      for (const [index, width] of WIDTHS.entries()) taken[index]?.push(boxOf(label, spot, width));
    return spot;
  });
}

/** Above, below, and aside, the best first. */
function spotsOf({ lines }: PointLabel): LabelSpot[] {
  const high = (lines.length - 1) * LABEL_LINE;
  const [above, below, level] = [-ASIDE - 2, ASIDE + 12 + high, 5 + high / 2];
  return [
    { anchor: 'middle', x: 0, y: above },
    { anchor: 'middle', x: 0, y: below },
    { anchor: 'start', x: 4, y: above },
    { anchor: 'start', x: 4, y: below },
    { anchor: 'end', x: -4, y: above },
    { anchor: 'end', x: -4, y: below },
    { anchor: 'start', x: ASIDE, y: level },
    { anchor: 'end', x: -ASIDE, y: level },
    { anchor: 'middle', x: 0, y: above - LABEL_LINE },
    { anchor: 'middle', x: 0, y: below + LABEL_LINE },
  ];
}

function boxOf({ lines, x, y }: PointLabel, spot: LabelSpot, width: number): Box {
  const wide = Math.max(...lines.map((line) => textWidth(line, true)));
  const at = (x / 100) * width + spot.x;
  const left = spot.anchor === 'start' ? at : spot.anchor === 'end' ? at - wide : at - wide / 2;
  const base = y + spot.y;
  return { left, right: left + wide, top: base - 11 - (lines.length - 1) * LABEL_LINE, bottom: base + 3 };
}

function fits(box: Box, width: number, taken: readonly Box[], ground: LabelGround, mindsLines: boolean): boolean {
  const across = (x: number) => (x / 100) * width;
  const { points, lines, rules, numbers, top, bottom } = ground;
  if (box.left < 0 || box.right > width || box.top < top || box.bottom > bottom) return false;
  if (taken.some((other) => doMeet(box, grow(other, APART)))) return false;
  if (points.some(({ x, y }) => doMeet(box, grow({ left: across(x), right: across(x), top: y, bottom: y }, RADIUS))))
    return false;
  if (rules.some((x) => box.left - 2 < across(x) && across(x) < box.right + 2)) return false;
  if (numbers.at.some((y) => doMeet(box, { left: 0, right: numbers.width + APART, top: y - 11, bottom: y + 3 })))
    return false;
  return !mindsLines || !lines.some(([from, to]) => doesCross(box, [across(from.x), from.y], [across(to.x), to.y]));
}

function grow({ left, right, top, bottom }: Box, by: number): Box {
  return { left: left - by, right: right + by, top: top - by, bottom: bottom + by };
}

function doMeet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Whether a line from one place to another, the first the farther left, goes through a box. */
function doesCross(
  box: Box,
  [fromX, fromY]: readonly [number, number],
  [toX, toY]: readonly [number, number],
): boolean {
  const [left, right] = [Math.max(box.left, fromX), Math.min(box.right, toX)];
  if (left > right) return false;
  const at = (x: number) => (toX === fromX ? fromY : fromY + ((x - fromX) / (toX - fromX)) * (toY - fromY));
  const [first, second] = [at(left), at(right)];
  return Math.max(first, second) > box.top && Math.min(first, second) < box.bottom;
}
