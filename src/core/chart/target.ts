import { AXIS_HEIGHT, drawAxis, drawGrid, type Band } from './axis.ts';
import { drawBar, isFilled } from './bar.ts';
import { drawLine, drawText, percent } from './markup.ts';
import { makeScale } from './scale.ts';
import { endOf, type ChartMark, type Drawing, type FormatTick, type TargetChart } from './spec.ts';
import { fitOnLine, wrapText } from './text-width.ts';

const LINE = 18;
const BAR = 22;
const GAP = 16;

/** A bar for each figure below its label: results filled, targets outlined, plans dashed. */
export function drawTarget(spec: TargetChart, format: FormatTick): Drawing {
  const { bars, sign, limit, isDiscrete, guide } = spec;
  const slack = bars.some((bar) => endOf(bar) === 'open' || bar.comparator === 'approx') ? 7 : 0;
  const scale = makeScale(
    bars.flatMap(({ value, upper }) => [value, upper ?? value]),
    { limit, isDiscrete, slack },
  );
  const bands: Band[] = [];
  let y = 0;
  let body = '';
  for (const bar of bars) {
    const lines = labelLines(bar);
    body += drawLabel(bar, y, lines);
    y += lines * LINE + 4;
    body += drawBar(bar, scale, y, BAR);
    if (guide !== undefined && isFilled(bar.type)) {
      const x = percent(scale.at(guide));
      body += drawLine(x, y - 4, x, y + BAR + 4, 's-guide');
    }
    bands.push([y - 3, y + BAR + (bar === bars.at(-1) ? 8 : 3)]);
    y += BAR + GAP;
  }
  const bottom = y - GAP + 8;
  return {
    body: drawGrid(scale, bands) + body + drawAxis(scale, bands, sign, format),
    height: bottom + AXIS_HEIGHT,
  };
}

/** Lines above a bar: label and figure side by side where a telephone has room for both, and the detail. */
export function labelLines({ label, short, detail }: ChartMark): number {
  const lines = fitOnLine(label, short) ? 1 : wrapText(label).length + 1;
  return lines + (detail === undefined ? 0 : wrapText(detail).length);
}

/** The label at the left and the figure at the right, or below it. */
export function drawLabel({ label, short, detail }: ChartMark, y: number, lines: number): string {
  const isOneLine = fitOnLine(label, short);
  const above = (isOneLine ? [label] : wrapText(label)).map((text) => ({ text, look: undefined }));
  const below = (detail === undefined ? [] : wrapText(detail)).map((text) => ({ text, look: 'soft' as const }));
  const [x, at, anchor] = isOneLine ? (['100%', 0, 'end'] as const) : ([0, lines - 1, 'start'] as const);
  return (
    [...above, ...below].map(({ text, look }, index) => drawText(0, y + 14 + index * LINE, text, { look })).join('') +
    drawText(x, y + 14 + at * LINE, short, { anchor, look: 'strong' })
  );
}
