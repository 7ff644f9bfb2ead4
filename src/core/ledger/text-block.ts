import { countLeading } from '../count-leading.ts';
import type { Position } from '../problem.ts';

/** A stretch of text that belongs together: a paragraph, a heading, a row of a table, a lead. */
export interface TextBlock {
  readonly text: string;
  /** Where in the file pieces of the text begin, in order; a piece lies on one line. */
  readonly runs: readonly { readonly start: number; readonly position: Position }[];
  /** The stretches that are figure links, `end` exclusive. */
  readonly figures: readonly { readonly start: number; readonly end: number; readonly obs_id: string }[];
}

/** The place in the file of a letter of the text; undefined when nothing of the block has a place. */
export function positionIn({ runs }: TextBlock, offset: number): Position | undefined {
  const run = runs[countLeading(runs, ({ start }) => start <= offset) - 1];
  return run && { line: run.position.line, column: run.position.column + offset - run.start };
}
