import { AXIS_HEIGHT, drawAxis, drawGrid, type Band } from './axis.ts';
import { drawBar, isFilled } from './bar.ts';
import { drawLine, percent } from './markup.ts';
import { drawRowLabel } from './row-label.ts';
import { makeScale } from './scale.ts';
import { endOfMark, type ChartBody, type FormatTick, type TargetChart } from './spec.ts';

/** In pixels; on a canvas a bar is as thick. */
export const BAR_HEIGHT = 22;
const BAR_GAP = 16;

/** A bar for each figure below its label: results filled, targets outlined, plans dashed. */
export function drawTarget(spec: TargetChart, format: FormatTick): ChartBody {
  const { bars, sign, limit, isDiscrete, guide } = spec;
  const slack = bars.some((bar) => endOfMark(bar) === 'open' || bar.comparator === 'approx') ? 7 : 0;
  const scale = makeScale(
    bars.flatMap(({ value, upper }) => [value, upper ?? value]),
    { limit, isDiscrete, slack },
  );
  const bands: Band[] = [];
  let y = 0;
  let body = '';
  for (const bar of bars) {
    const { markup, bottom } = drawRowLabel(bar, y);
    y = bottom;
    body += markup + drawBar(bar, scale, y, BAR_HEIGHT);
    if (guide !== undefined && isFilled(bar.type)) {
      const x = percent(scale.at(guide));
      body += drawLine(x, y - 4, x, y + BAR_HEIGHT + 4, 's-guide');
    }
    bands.push([y - 3, y + BAR_HEIGHT + (bar === bars.at(-1) ? 8 : 3)]);
    y += BAR_HEIGHT + BAR_GAP;
  }
  return {
    body: drawGrid(scale, bands) + body + drawAxis(scale, bands, sign, format),
    height: y - BAR_GAP + 8 + AXIS_HEIGHT,
  };
}
