import type { Nodes } from 'mdast';
import type { Position } from '../core/problem.ts';

/** An element or attribute of HTML that a page may not hold. */
export interface UnsafeElement {
  /** Where it begins: line and column in the text. */
  readonly position: Position;
  /** What is wrong, one sentence. */
  readonly message: string;
}

/**
 * What texts may use: words, lists, tables and pictures. All others are refused, not only those known to load or to do
 * something (style, meta, link, base, iframe, form): nobody knows what browsers will learn.
 */
const ELEMENTS = new Set(
  (
    'a abbr b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption figure ' +
    'h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p picture pre q rp rt ruby s samp section small source span strong ' +
    'sub summary sup table tbody td tfoot th thead time tr u ul var wbr'
  ).split(' '),
);

/** The beginning of a tag with its attributes. A component has a capital, or a dot, and is the business of the build. */
const TAG = /(?<!\\)<(?<name>[a-z][\w-]*)(?![\w.:-])(?<attributes>[^<>]*)/gu;
/** Whatever handles events, and styles, which the policy of the pages keeps from working. */
const ATTRIBUTE = /(?<=\s)(?:on[a-z]+|style)(?=\s*=)/iu;

/**
 * Finds the elements and attributes that may not stand in a page, in its HTML and in what Markdown takes for text and
 * MDX for elements (`<p style={{…}}>`). `body` is the text that the nodes were read from.
 */
export function findElements(nodes: readonly Nodes[], body: string): UnsafeElement[] {
  return nodes.flatMap((node) => {
    const { start, end } = node.position ?? {};
    if ((node.type !== 'html' && node.type !== 'text') || start?.offset === undefined) return [];
    const source = body.slice(start.offset, end?.offset);
    return [...source.matchAll(TAG)].flatMap((tag) => {
      const message = judgeElement(tag.groups?.name ?? '', tag.groups?.attributes ?? '');
      return message === undefined ? [] : [{ position: placeOfElement(source, tag.index, start), message }];
    });
  });
}

function judgeElement(name: string, attributes: string): string | undefined {
  if (!ELEMENTS.has(name)) return `The element <${name}> may not stand in a page.`;
  const attribute = ATTRIBUTE.exec(attributes)?.[0];
  return attribute === undefined ? undefined : `The attribute ${attribute} may not stand in a page.`;
}

function placeOfElement(source: string, index: number, start: Position): Position {
  const lines = source.slice(0, index).split('\n');
  const column = (lines.at(-1)?.length ?? 0) + (lines.length === 1 ? start.column : 1);
  return { line: start.line + lines.length - 1, column };
}
