import type { Nodes, Root } from 'mdast';
import type { Position } from '../core/problem.ts';
import { DEEPEST } from './find-depth.ts';

/** Markdown that cannot be read in the time or the room there is. */
export interface Tangle {
  readonly code: 'article/too-deep' | 'article/tangled';
  /** Counted in the text that was looked at. */
  readonly position: Position;
}

/**
 * Signs that may open or close something, in one paragraph: each may be held against each before it, so that the time
 * grows with the square of their number. The fullest paragraph of a news report has some fifty.
 */
export const MOST_SIGNS = 4000;
const SIGNS = /[[\]*_~]/gu;

/** Signs at the beginning of a line that open a quotation or a list. */
const OPENERS = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)))+/u;
const OPENER = />|[-+*]|\d{1,9}[.)]/gu;
/** A line of ornaments: `* * * *`. */
const ORNAMENT = /^[ \t]*(?<sign>[-*_])(?:[ \t]*\k<sign>)+[ \t]*$/u;
/** Columns; a list this far to the right stands in fifty others. */
const FARTHEST = DEEPEST * 4;
const LIST_SIGN = /^[ \t>]*(?=(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$))/u;

/** Looks for it before Markdown is read, in time that grows with the length of the text. */
export function findTangle(text: string): Tangle | undefined {
  let signs = 0;
  for (const [index, line] of text.split('\n').entries()) {
    const position = { line: index + 1, column: 1 };
    const openers = ORNAMENT.test(line) ? '' : (OPENERS.exec(line)?.[0] ?? '');
    const indent = LIST_SIGN.exec(line)?.[0].length ?? 0;
    if ((openers.match(OPENER)?.length ?? 0) > DEEPEST || indent > FARTHEST)
      return { code: 'article/too-deep', position };
    signs = /^[ \t>]*$/u.test(line) ? 0 : signs + (line.match(SIGNS)?.length ?? 0);
    if (signs > MOST_SIGNS) return { code: 'article/tangled', position };
  }
  return undefined;
}

/** Looks for what stands deeper than `DEEPEST` in Markdown that has been read, such as emphasis within emphasis. */
export function findDeepNode(root: Root): Tangle | undefined {
  const waiting: { node: Nodes; depth: number }[] = [{ node: root, depth: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, depth } = next;
    if (depth > DEEPEST) {
      const { line = 1, column = 1 } = node.position?.start ?? {};
      return { code: 'article/too-deep', position: { line, column } };
    }
    // One by one: a list of arguments has an end where the stack has one.
    if ('children' in node) for (const child of node.children) waiting.push({ node: child, depth: depth + 1 });
  }
  return undefined;
}
