import { drawLine, drawMark, drawPath, drawRect } from './markup.ts';

/** What a reader must be told to read a chart: the looks of its dots and bars, and its rules. */
export const KEY_ITEMS = ['exact', 'soft', 'earlier', 'target', 'bar', 'bar-soft', 'edge', 'break'] as const;
export type KeyItem = (typeof KEY_ITEMS)[number];

/** A sample of each, on a ground of 24 by 14 pixels. */
export const KEY_SAMPLES: Readonly<Record<KeyItem, string>> = {
  exact: drawMark(12, 7, 'exact'),
  soft: drawMark(12, 7, 'soft'),
  earlier: drawMark(12, 7, 'earlier'),
  target: drawMark(12, 7, 'target'),
  bar: drawRect(2, 2, 20, 10, 'f-result'),
  'bar-soft': drawRect(2, 2, 20, 10, 's-soft'),
  edge: drawRect(0, 1, 24, 12, 'f-plan') + drawPath('M12 1V13', 's-edge s-dashed'),
  break: drawLine(12, 0, 12, 14, 's-break'),
};

/** The key of a chart in a fixed order, or none where everything drawn is a number as printed. */
export function chooseKey(items: Iterable<KeyItem>): KeyItem[] {
  const drawn = new Set(items);
  const isPlain = [...drawn].every((item) => item === 'exact' || item === 'bar');
  return isPlain ? [] : KEY_ITEMS.filter((item) => drawn.has(item));
}
