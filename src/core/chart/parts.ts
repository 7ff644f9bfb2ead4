import { itemAt, lastOf } from '../item-at.ts';
import { drawAround, drawLine, drawPath, drawRect, drawText, percent } from './markup.ts';
import type { ChartMark, ChartBody, PartsChart } from './spec.ts';
import { drawRowLabel } from './row-label.ts';
import { NARROWEST, textWidth } from './text-width.ts';

/** A part and the stretch it takes, in per cent. */
interface Segment {
  readonly part: ChartMark;
  readonly from: number;
  readonly to: number;
  readonly look: string;
}

const STACK_TOP = 22;
const STACK_HEIGHT = 46;
const STACK_BOTTOM = STACK_TOP + STACK_HEIGHT;
const HUNG_LINE = 20;
/** The first parts differ in tone; from there on tones take turns, and the edges between parts tell them apart. */
const TONES = ['f-result', 'f-plan', 'f-third'];

/** One bar, cut in proportion, with a name at each part; a bar for each part where the names have no room. */
export function drawParts(spec: PartsChart): ChartBody {
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
    const segment = { part, from, to, look: itemAt(TONES, index % TONES.length) };
    from = to;
    return segment;
  });
}

/** A name may run on above the next part when that is too small for one of its own. */
function hasRoom({ part, from, to }: Segment, next: Segment | undefined): boolean {
  const inBar = ((to - from) / 100) * NARROWEST;
  const nextIsSmall = next !== undefined && ((next.to - next.from) / 100) * NARROWEST < 60;
  const above = nextIsSmall ? ((next.to - from) / 100) * NARROWEST : inBar;
  return textWidth(part.short, true) + 14 <= inBar && textWidth(part.label) + 2 <= above;
}

/** A name below the bar hangs on a line from its part and runs to the left. */
function canHang({ part, from, to }: Segment): boolean {
  return textWidth(`${part.label} ${part.short}`, true) <= ((from + to) / 200) * NARROWEST;
}

function drawStacked(segments: readonly Segment[], inPlace: readonly Segment[], below: readonly Segment[]): ChartBody {
  const bars = segments.map(({ from, to, look }) =>
    drawRect(percent(from), STACK_TOP, percent(to - from), STACK_HEIGHT, look),
  );
  const names = inPlace.map(
    ({ part, from, look }) =>
      drawText(percent(from), 14, part.label) +
      drawAround(
        percent(from),
        STACK_TOP,
        drawText(10, 28, part.short, { look: look === 'f-result' ? 'on' : 'on-plan' }),
      ),
  );
  // From left to right and top to bottom, so that no line crosses a name.
  const hung = below.map(({ part, from, to }, index) => {
    const [x, y] = [percent((from + to) / 2), STACK_BOTTOM + 18 + index * HUNG_LINE];
    return (
      drawLine(x, STACK_BOTTOM, x, y - 2, 's-axis') +
      drawAround(x, y + 13, drawText(2, 0, `${part.label} `, { anchor: 'end', strong: part.short }))
    );
  });
  return {
    body: drawEmptyEnd(segments) + bars.join('') + names.join('') + drawEdges(segments) + hung.join(''),
    height: STACK_BOTTOM + (below.length === 0 ? 4 : 20 + below.length * HUNG_LINE),
  };
}

/** A row for each part, which begins where the one above ends. */
function drawCascade(segments: readonly Segment[]): ChartBody {
  let y = 0;
  let body = '';
  for (const { part, from, to } of segments) {
    const { markup, bottom } = drawRowLabel(part, y);
    y = bottom;
    body +=
      markup + drawRect(0, y, '100%', 14, 's-empty') + drawRect(percent(from), y, percent(to - from), 14, 'f-result');
    body += isSoft(part) ? drawAround(percent(to), y, drawPath('M-5 0V14M-2 0V14', 's-paper')) : '';
    y += 14 + 14;
  }
  return { body, height: y - 12 };
}

/** Between parts the edge is dashed where a number beside it is only about right. */
function drawEdges(segments: readonly Segment[]): string {
  return segments
    .slice(0, -1)
    .map(({ part, to }, index) => {
      const look = isSoft(part) || isSoft(segments[index + 1]?.part) ? 's-edge s-dashed' : 's-edge';
      return drawLine(percent(to), STACK_TOP, percent(to), STACK_BOTTOM, look);
    })
    .join('');
}

function isSoft(part: ChartMark | undefined): boolean {
  return part !== undefined && part.comparator !== 'eq';
}

function drawEmptyEnd(segments: readonly Segment[]): string {
  return lastOf(segments).to > 99.5 ? '' : drawRect(0, STACK_TOP, '100%', STACK_HEIGHT, 's-empty');
}
