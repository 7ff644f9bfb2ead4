import type { ChartMark } from './spec.ts';
import { drawText } from './markup.ts';
import { fitOnLine, wrapText } from './text-width.ts';

/** Pixels from one line of a label to the next. */
const LINE_HEIGHT = 18;

/** A label as markup, and where what it names begins, in pixels from above. */
export interface RowLabel {
  readonly markup: string;
  readonly bottom: number;
}

/** The label of a row at the left and its figure at the right, or below it; a detail has lines of its own. */
export function drawRowLabel({ label, short, detail }: ChartMark, top: number): RowLabel {
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
