import { itemAt, lastOf } from '../item-at.ts';
import type { ChartBody, ChartKind, ChartSpec } from './chart-kind.ts';
import type { ChartMark } from './mark.ts';
import { drawAround, drawLine, drawPath, drawRect, drawText, percent } from './markup.ts';
import { drawRows } from './rows.ts';
import { NARROWEST, textWidth } from './text-width.ts';

/** The parts of a whole in one bar, the largest first. */
export interface PartsChart extends ChartSpec {
  readonly kind: 'parts';
  readonly parts: readonly ChartMark[];
  readonly total: number;
}

export const PARTS_KIND: ChartKind<PartsChart> = {
  draw: drawParts,
  listMarks: ({ parts }) => parts,
  listKey: ({ parts }) => (parts.some(isSoft) ? ['edge'] : []),
};

/** A part and the stretch it takes, in per cent. */
interface Segment extends ChartMark {
  readonly from: number;
  readonly to: number;
  readonly look: string;
}

/** The one bar, and a bar of many, in pixels. */
const TOP = 22;
const DEPTH = 46;
const BOTTOM = TOP + DEPTH;
const CASCADE_BAR = 14;
const HUNG_LINE = 20;
/** The first parts differ in tone; from there on tones take turns, and the edges between parts tell them apart. */
const PART_LOOKS = ['f-result', 'f-plan', 'f-third'];

/** One bar, cut in proportion, with a name at each part; a bar for each part where the names have no room. */
function drawParts(spec: PartsChart): ChartBody {
  const segments = cutSegments(spec);
  const inPlace = segments.filter((segment, index) => hasRoom(segment, segments[index + 1]));
  const below = segments.filter((segment) => !inPlace.includes(segment));
  return below.every(canHang) ? drawStacked(segments, inPlace, below) : drawCascade(segments);
}

/** Parts that fall short of the whole leave its end empty; parts that exceed it are not squeezed into it. */
function cutSegments({ parts, total }: PartsChart): Segment[] {
  const whole = Math.max(
    total,
    parts.reduce((sum, { value }) => sum + value, 0),
  );
  let from = 0;
  return parts.map((part, index) => {
    const to = from + (part.value / whole) * 100;
    const segment = { ...part, from, to, look: itemAt(PART_LOOKS, index % PART_LOOKS.length) };
    from = to;
    return segment;
  });
}

/** A name may run on above the next part when that is too small for one of its own. */
function hasRoom({ label, short, from, to }: Segment, next: Segment | undefined): boolean {
  const inBar = ((to - from) / 100) * NARROWEST;
  const nextIsSmall = next !== undefined && ((next.to - next.from) / 100) * NARROWEST < 60;
  const above = nextIsSmall ? ((next.to - from) / 100) * NARROWEST : inBar;
  return textWidth(short, true) + 14 <= inBar && textWidth(label) + 2 <= above;
}

/** A name below the bar hangs on a line from its part and runs to the left. */
function canHang({ label, short, from, to }: Segment): boolean {
  return textWidth(`${label} ${short}`, true) <= ((from + to) / 200) * NARROWEST;
}

function drawStacked(segments: readonly Segment[], inPlace: readonly Segment[], below: readonly Segment[]): ChartBody {
  const bars = segments.map(({ from, to, look }) => drawRect(percent(from), TOP, percent(to - from), DEPTH, look));
  const names = inPlace.map(
    ({ label, short, from, look }) =>
      drawText(percent(from), 14, label) +
      drawAround(percent(from), TOP, drawText(10, 28, short, { look: look === 'f-result' ? 'on' : 'on-plan' })),
  );
  // From left to right and top to bottom, so that no line crosses a name.
  const hung = below.map(({ label, short, from, to }, index) => {
    const [x, y] = [percent((from + to) / 2), BOTTOM + 18 + index * HUNG_LINE];
    return (
      drawLine(x, BOTTOM, x, y - 2, 's-axis') +
      drawAround(x, y + 13, drawText(2, 0, `${label} `, { anchor: 'end', strong: short }))
    );
  });
  return {
    body: drawEmptyEnd(segments) + bars.join('') + names.join('') + drawEdges(segments) + hung.join(''),
    height: BOTTOM + (below.length === 0 ? 4 : 20 + below.length * HUNG_LINE),
  };
}

/** A row for each part, which begins where the one above ends. */
function drawCascade(segments: readonly Segment[]): ChartBody {
  const { body, bottom } = drawRows(segments, { height: CASCADE_BAR, gap: 14 }, (part, y) => {
    const { from, to } = part;
    return (
      drawRect(0, y, '100%', CASCADE_BAR, 's-empty') +
      drawRect(percent(from), y, percent(to - from), CASCADE_BAR, 'f-result') +
      (isSoft(part) ? drawAround(percent(to), y, drawPath('M-5 0V14M-2 0V14', 's-paper')) : '')
    );
  });
  return { body, height: bottom + 2 };
}

/** Between parts the edge is dashed where a number beside it is only about right. */
function drawEdges(segments: readonly Segment[]): string {
  return segments
    .slice(0, -1)
    .map((segment, index) => {
      const look = isSoft(segment) || isSoft(segments[index + 1]) ? 's-edge s-dashed' : 's-edge';
      return drawLine(percent(segment.to), TOP, percent(segment.to), BOTTOM, look);
    })
    .join('');
}

function isSoft(part: ChartMark | undefined): boolean {
  return part !== undefined && part.comparator !== 'eq';
}

function drawEmptyEnd(segments: readonly Segment[]): string {
  return lastOf(segments).to > 99.5 ? '' : drawRect(0, TOP, '100%', DEPTH, 's-empty');
}
