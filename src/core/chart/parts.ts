import { itemAt, lastOf } from '../item-at.ts';
import { drawAround, drawLine, drawPath, drawRect, drawText, percent } from './markup.ts';
import type { ChartMark, Drawing, PartsChart } from './spec.ts';
import { drawLabel, labelLines } from './target.ts';
import { NARROWEST, textWidth } from './text-width.ts';

/** A part and the stretch it takes, in per cent. */
interface Segment {
  readonly part: ChartMark;
  readonly from: number;
  readonly to: number;
  readonly look: string;
}

const TOP = 22;
const BAR = 46;
const LINE = 20;
/** The first parts differ in tone; from there on tones take turns, and the edges between parts tell them apart. */
const LOOKS = ['f-result', 'f-plan', 'f-third'];

/** One bar, cut in proportion, with a name at each part; a bar for each part where the names have no room. */
export function drawParts(spec: PartsChart): Drawing {
  const segments = cut(spec);
  const inPlace = segments.filter((segment, index) => hasRoom(segment, segments[index + 1]));
  const below = segments.filter((segment) => !inPlace.includes(segment));
  return below.every(canHang) ? drawStacked(segments, inPlace, below) : drawCascade(segments);
}

/** Parts that fall short of the whole leave its end empty; parts that exceed it are not squeezed into it. */
function cut({ parts, total }: PartsChart): Segment[] {
  const whole = Math.max(
    total,
    parts.reduce((sum, { value }) => sum + value, 0),
  );
  let from = 0;
  return parts.map((part, index) => {
    const to = from + (part.value / whole) * 100;
    const segment = { part, from, to, look: itemAt(LOOKS, index % LOOKS.length) };
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

function drawStacked(segments: readonly Segment[], inPlace: readonly Segment[], below: readonly Segment[]): Drawing {
  const bars = segments.map(({ from, to, look }) => drawRect(percent(from), TOP, percent(to - from), BAR, look));
  const names = inPlace.map(
    ({ part, from, look }) =>
      drawText(percent(from), 14, part.label) +
      drawAround(percent(from), TOP, drawText(10, 28, part.short, { look: look === 'f-result' ? 'on' : 'on-plan' })),
  );
  // From left to right and top to bottom, so that no line crosses a name.
  const hung = below.map(({ part, from, to }, index) => {
    const [x, y] = [percent((from + to) / 2), TOP + BAR + 18 + index * LINE];
    return (
      drawLine(x, TOP + BAR, x, y - 2, 's-axis') +
      drawAround(x, y + 13, drawText(2, 0, `${part.label} `, { anchor: 'end', strong: part.short }))
    );
  });
  return {
    body: emptyBar(segments, TOP, BAR) + bars.join('') + names.join('') + edges(segments, TOP, BAR) + hung.join(''),
    height: TOP + BAR + (below.length === 0 ? 4 : 20 + below.length * LINE),
  };
}

/** A row for each part, which begins where the one above ends. */
function drawCascade(segments: readonly Segment[]): Drawing {
  let y = 0;
  let body = '';
  for (const { part, from, to } of segments) {
    const lines = labelLines(part);
    body += drawLabel(part, y, lines);
    y += lines * 18 + 4;
    body += drawRect(0, y, '100%', 14, 's-empty') + drawRect(percent(from), y, percent(to - from), 14, 'f-result');
    body += isSoft(part) ? drawAround(percent(to), y, drawPath('M-5 0V14M-2 0V14', 's-paper')) : '';
    y += 14 + 14;
  }
  return { body, height: y - 12 };
}

/** Between parts the edge is dashed where a number beside it is only about right. */
function edges(segments: readonly Segment[], y: number, height: number): string {
  return segments
    .slice(0, -1)
    .map(({ part, to }, index) => {
      const look = isSoft(part) || isSoft(segments[index + 1]?.part) ? 's-edge s-dashed' : 's-edge';
      return drawLine(percent(to), y, percent(to), y + height, look);
    })
    .join('');
}

function isSoft(part: ChartMark | undefined): boolean {
  return part !== undefined && part.comparator !== 'eq';
}

function emptyBar(segments: readonly Segment[], y: number, height: number): string {
  return lastOf(segments).to > 99.5 ? '' : drawRect(0, y, '100%', height, 's-empty');
}
