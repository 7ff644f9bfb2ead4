import { isResult } from '../figure/statement.ts';
import { drawBar } from './bar.ts';
import { drawRect, percent } from './markup.ts';
import type { ChartBody, ChartKind, ChartSpec } from './chart-kind.ts';
import type { ChartMark } from './mark.ts';
import { drawRows } from './rows.ts';

/** Things done, or to be done, out of a total. */
export interface DoneChart extends ChartSpec {
  readonly kind: 'done';
  readonly rows: readonly DoneRow[];
}

interface DoneRow extends ChartMark {
  readonly total: number;
}

export const DONE_KIND: ChartKind<DoneChart> = { draw: drawDone, listMarks: ({ rows }) => rows };

/** As many things as can be told apart one by one in a row on a telephone. */
const MOST_IN_ROW = 30;
/** As many cells as a chart may weigh. */
const MOST_CELLS = 72;
const CELL = 24;

/** A cell for each thing, filled or outlined as far as it is done or to be done; a bar when there are too many. */
function drawDone({ rows }: DoneChart): ChartBody {
  const areCounted = rows.every(canCount) && rows.reduce((sum, { total }) => sum + total, 0) <= MOST_CELLS;
  const { body, bottom } = drawRows(rows, { height: CELL, gap: 18 }, areCounted ? drawCells : drawShare);
  return { body, height: bottom + 2 };
}

function canCount({ value, total, comparator }: DoneRow): boolean {
  const isWhole = [value, total].every(Number.isInteger);
  return comparator === 'eq' && isWhole && value >= 0 && value <= total && total <= MOST_IN_ROW;
}

function drawCells({ value, total, type }: DoneRow, y: number): string {
  const [pitch, width] = [100 / total, 100 / total - Math.min(1, 20 / total)];
  const look = isResult(type) ? 'f-result' : 's-plan';
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
