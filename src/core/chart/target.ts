import { AXIS_HEIGHT, drawAxis, drawGrid, type Band } from './axis.ts';
import { isResult } from '../figure/statement.ts';
import { drawBar } from './bar.ts';
import type { ChartBody, ChartKind, ChartSpec } from './chart-kind.ts';
import type { Language } from '../text/language.ts';
import { endOfMark, listNumbers, type ChartMark } from './mark.ts';
import { drawLine, percent } from './markup.ts';
import { drawRows } from './rows.ts';
import { makeScale } from './scale.ts';

/** Results, targets and plans of one indicator and place, a bar each. */
export interface TargetChart extends ChartSpec {
  readonly kind: 'target';
  readonly bars: readonly ChartMark[];
  /** The value of a target that the results may be held against; absent when they may not. */
  readonly guide?: number | undefined;
}

export const TARGET_KIND: ChartKind<TargetChart> = {
  draw: drawTarget,
  listMarks: ({ bars }) => bars,
  leastToExplore: 3,
};

/** In pixels; on a canvas a bar is as thick. */
export const BAR_HEIGHT = 22;

/** A bar for each figure below its label: results filled, targets outlined, plans dashed. */
function drawTarget({ bars, sign, limit, isDiscrete, guide }: TargetChart, language: Language): ChartBody {
  const slack = bars.some((bar) => endOfMark(bar) === 'open' || bar.comparator === 'approx') ? 7 : 0;
  const scale = makeScale(listNumbers(bars), { limit, isDiscrete, slack });
  const bands: Band[] = [];
  const { body, bottom } = drawRows(bars, { height: BAR_HEIGHT, gap: 16 }, (bar, y) => {
    bands.push([y - 3, y + BAR_HEIGHT + (bar === bars.at(-1) ? 8 : 3)]);
    const x = guide === undefined || !isResult(bar.type) ? undefined : percent(scale.at(guide));
    const level = x === undefined ? '' : drawLine(x, y - 4, x, y + BAR_HEIGHT + 4, 's-guide');
    return drawBar(bar, scale, y, BAR_HEIGHT) + level;
  });
  return {
    body: drawGrid(scale, bands) + body + drawAxis(scale, bands, sign, language),
    height: bottom + 8 + AXIS_HEIGHT,
  };
}
