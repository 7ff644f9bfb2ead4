import { isResult } from '../figure/statement.ts';
import type { ValueType } from '../model/observation.ts';
import { drawAround, drawLine, drawPath, drawRect, percent } from './markup.ts';
import type { Scale } from './scale.ts';
import { endOfMark, type ChartMark } from './mark.ts';
import { NARROWEST } from './text-width.ts';

/** How the area of a bar is drawn: filled for what is there, outlined for what is to be. */
const AREA_LOOKS: Readonly<Record<ValueType, string>> = {
  actual: 'f-result',
  estimate: 'f-plan',
  target: 's-target',
  plan: 's-plan',
  forecast: 's-plan',
};

/** Pixels that an arrow or a fringe needs; a bar that is narrower on a telephone goes without those inside it. */
const END_LENGTH = 18;

/**
 * A bar from zero to a value. An end that the source leaves open stays open and gets an arrow, an upper bound an arrow
 * that points back, "gần" and "khoảng" a fringe: only a number printed without such a word is closed by an edge.
 */
export function drawBar(mark: ChartMark, scale: Scale, y: number, height: number): string {
  const [zero, to] = [scale.at(0), scale.at(mark.value)];
  const [left, width] = [percent(Math.min(zero, to)), percent(Math.abs(to - zero))];
  const look = AREA_LOOKS[mark.type];
  const end = endOfMark(mark);
  const isNarrow = (Math.abs(to - zero) / 100) * NARROWEST < END_LENGTH;
  const half = height / 2;
  const body =
    end === 'bounded' && isResult(mark.type)
      ? drawRect(left, y, width, height, 's-bound')
      : isResult(mark.type) || end === 'closed' || end === 'bounded'
        ? drawRect(left, y, width, height, look)
        : drawRect(left, y, width, height, 'f-soft') +
          [y, y + height].map((edge) => drawLine(percent(zero), edge, percent(to), edge, look)).join('');
  const inside = drawBarEnd(mark, half, isNarrow);
  const turned = mark.value < 0 && inside !== '' ? `<g transform="scale(-1 1)">${inside}</g>` : inside;
  return body + drawRange(mark, scale, y, height) + drawAround(percent(to), y + half, turned);
}

/** What stands at the end of a bar that grows to the right, in pixels around its middle. */
function drawBarEnd(mark: ChartMark, half: number, isNarrow: boolean): string {
  const look = AREA_LOOKS[mark.type];
  const filled = isResult(mark.type);
  switch (endOfMark(mark)) {
    case 'closed':
      return '';
    case 'open':
      // An outline goes on past the value, and the tick at the value lets the arrow through.
      return (
        (filled ? '' : drawPath(`M0 ${-half}H9M0 ${half}H9M0 ${-half}V-5M0 5V${half}`, look)) +
        drawPath('M3 0H16M11-5 16 0 11 5', 's-open')
      );
    case 'bounded':
      return isNarrow ? '' : drawPath('M-4 0H-16M-11-5-16 0-11 5', 's-open');
    case 'soft': {
      const before = isNarrow ? [] : [-11, -7, -3];
      const behind = mark.comparator === 'approx' ? [2, 6, 10] : [];
      if (!filled) return drawPath(stripes([...before, ...behind], half), `${look} s-fringe`);
      return (
        (before.length > 0 ? drawPath(stripes(before, half), 's-paper') : '') +
        (behind.length > 0 ? drawPath(stripes(behind, half), 's-open') : '')
      );
    }
  }
}

function stripes(places: readonly number[], half: number): string {
  return places.map((x) => `M${x} ${-half}V${half}`).join('');
}

/** The stretch between the two ends of a printed range. */
function drawRange({ value, upper }: ChartMark, scale: Scale, y: number, height: number): string {
  if (upper === undefined) return '';
  const [from, to] = [scale.at(value), scale.at(upper)];
  return drawRect(percent(Math.min(from, to)), y, percent(Math.abs(to - from)), height, 's-range');
}
