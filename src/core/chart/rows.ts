import type { ChartMark } from './mark.ts';
import { drawText } from './markup.ts';
import { fitOnLine, wrapText } from './text-width.ts';

/** Pixels from one line of a label to the next. */
const LINE_HEIGHT = 18;

/** In pixels: how high that is which stands below the label of a row, and the room behind it. */
interface RowShape {
  readonly height: number;
  readonly gap: number;
}

/** Rows below each other, each with its label above what `draw` draws from `y` on; `bottom` is where the last one ends. */
export function drawRows<Row extends ChartMark>(
  rows: readonly Row[],
  { height, gap }: RowShape,
  draw: (row: Row, y: number) => string,
): { body: string; bottom: number } {
  let body = '';
  let bottom = -gap;
  for (const row of rows) {
    const label = drawLabel(row, bottom + gap);
    body += label.markup + draw(row, label.bottom);
    bottom = label.bottom + height;
  }
  return { body, bottom };
}

/** The label at the left and the figure at the right where a telephone has room for both, or below it; then the detail. */
function drawLabel({ label, short, detail }: ChartMark, top: number): { markup: string; bottom: number } {
  const isOneLine = fitOnLine(label, short);
  const above = isOneLine ? [label] : wrapText(label);
  const below = detail === undefined ? [] : wrapText(detail);
  const lineAt = (index: number) => top + 14 + index * LINE_HEIGHT;
  const texts = [...above, ...below].map((text, index) =>
    drawText(0, lineAt(index), text, { look: index < above.length ? undefined : 'soft' }),
  );
  const count = texts.length + (isOneLine ? 0 : 1);
  const figure = isOneLine
    ? drawText('100%', lineAt(0), short, { anchor: 'end', look: 'strong' })
    : drawText(0, lineAt(count - 1), short, { look: 'strong' });
  return { markup: texts.join('') + figure, bottom: top + count * LINE_HEIGHT + 4 };
}
