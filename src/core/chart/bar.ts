import { isResult } from '../figure/statement.ts';
import { drawRect, percent } from './markup.ts';
import { lookOfMark, type ChartMark } from './mark.ts';
import type { Scale } from './scale.ts';

/**
 * A bar from zero to a value: filled where the number is printed as it stands, hollow where words leave it open, and
 * dashed for what is to be. A printed range goes on in dashes to its upper end.
 */
export function drawBar(mark: ChartMark, scale: Scale, y: number, height: number): string {
  const look = !isResult(mark.type) ? 's-plan' : lookOfMark(mark) === 'exact' ? 'f-result' : 's-soft';
  return (
    drawStretch(scale.at(0), scale.at(mark.value), y, height, look) +
    (mark.upper === undefined ? '' : drawStretch(scale.at(mark.value), scale.at(mark.upper), y, height, 's-range'))
  );
}

function drawStretch(from: number, to: number, y: number, height: number, look: string): string {
  return drawRect(percent(Math.min(from, to)), y, percent(Math.abs(to - from)), height, look);
}
