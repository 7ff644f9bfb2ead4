import type { Figure } from './archive.ts';
import { onceEach } from '../core/once.ts';

/**
 * Something that is worked out for a figure, in an archive or in a context, kept for as long as that: one figure stands in
 * tables and charts of dozens of pages, and is the same in all of them.
 */
export function onceAFigure<Of extends object, T>(make: (of: Of, figure: Figure) => T): (of: Of, figure: Figure) => T {
  return onceEach(make, ({ observation }) => observation);
}
