import { drawRect, percent } from './markup.ts';
import type { DoneChart, DoneRow, ChartBody } from './spec.ts';
import { drawBar, isFilled } from './bar.ts';
import { drawRowLabel } from './row-label.ts';

/** As many things as can be told apart one by one in a row on a telephone. */
const MOST_IN_ROW = 30;
/** As many cells as a chart may weigh. */
const MOST_CELLS = 72;
const CELL = 24;
const CELL_GAP = 18;

/** A cell for each thing, filled or outlined as far as it is done or to be done; a bar when there are too many. */
export function drawDone({ rows }: DoneChart): ChartBody {
  const areCounted = rows.every(canCount) && rows.reduce((sum, { total }) => sum + total, 0) <= MOST_CELLS;
  let y = 0;
  let body = '';
  for (const row of rows) {
    const { markup, bottom } = drawRowLabel(row, y);
    y = bottom;
    body += markup + (areCounted ? drawCells(row, y) : drawShare(row, y));
    y += CELL + CELL_GAP;
  }
  return { body, height: y - CELL_GAP + 2 };
}

function canCount({ value, total, comparator }: DoneRow): boolean {
  const isWhole = [value, total].every(Number.isInteger);
  return comparator === 'eq' && isWhole && value >= 0 && value <= total && total <= MOST_IN_ROW;
}

function drawCells({ value, total, type }: DoneRow, y: number): string {
  const [pitch, width] = [100 / total, 100 / total - Math.min(1, 20 / total)];
  const look = isFilled(type) ? 'f-result' : 's-target';
  return Array.from({ length: total }, (_, index) =>
    drawRect(percent(index * pitch), y, percent(width), CELL, index < value ? look : 's-empty'),
  ).join('');
}

/** The share of the total as one bar; what exceeds its total is not squeezed into it. */
function drawShare(row: DoneRow, y: number): string {
  const whole = Math.max(row.total, row.value);
  const at = (value: number) => Math.round((value / whole) * 10000) / 100;
  return drawRect(0, y, percent(at(row.total)), CELL, 's-empty') + drawBar(row, { ticks: [0, whole], at }, y, CELL);
}
