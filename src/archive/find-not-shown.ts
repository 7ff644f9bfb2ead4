import { figureAt, FIGURE_SCHEME } from '../core/address/figure-link.ts';
import type { FootnoteDefinition, Nodes, Root } from 'mdast';
import { schemeOf } from '../core/address/scheme.ts';
import { findUnseen } from '../core/text/unseen-signs.ts';

/** Something that Markdown holds and the page would leave out, or show as something else. */
export interface NotShown {
  readonly node: Nodes;
  /** What is wrong, one sentence. */
  readonly message: string;
  /** What to do about it, one sentence. */
  readonly hint: string;
}

/**
 * Finds what the renderer of the pages drops in silence or reads in another way: a second front matter, links within
 * links, cells beyond the head of their table, footnotes that nothing refers to, whatever is defined twice, figure links
 * that are not written as such, and signs that nobody sees.
 */
export function findNotShown(root: Root, nodes: readonly Nodes[]): NotShown[] {
  return [
    ...findSecondFrontMatter(root),
    ...findLinksInLinks(nodes),
    ...findSurplusCells(nodes),
    ...findLostFootnotes(root, nodes),
    ...findSecond(nodes),
    ...findFalseLinks(nodes),
    ...findUnseenSigns(nodes),
  ];
}

/** A node and all below it, in the order of the text. */
export function* walk(node: Nodes): Generator<Nodes> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* walk(child);
}

/** Lines of hyphens or plus signs at the very beginning are front matter for the renderer, which leaves it out. */
function findSecondFrontMatter({ children: [first] }: Root): NotShown[] {
  if (first?.position?.start.offset !== 0) return [];
  const isPlus =
    first.type === 'paragraph' && first.children[0]?.type === 'text' && first.children[0].value.startsWith('+++');
  if (first.type !== 'thematicBreak' && !isPlus) return [];
  const message = 'The text begins with a line like that of front matter; the page might leave out what follows.';
  return [{ node: first, message, hint: 'Begin the text with words.' }];
}

/** A link ends where one within it begins: `[<https://example.org>](obs:id)`. */
function findLinksInLinks(nodes: readonly Nodes[]): NotShown[] {
  return nodes.filter(isMarkdownLink).flatMap((outer) =>
    [...walk(outer)]
      .filter((inner) => inner !== outer && isMarkdownLink(inner))
      .map((node) => ({
        node,
        message: 'A link stands within a link; the page would part the two.',
        hint: 'Write them one behind the other, or one of them as plain text.',
      })),
  );
}

function isMarkdownLink({ type }: Nodes): boolean {
  return type === 'link' || type === 'linkReference';
}

function findSurplusCells(nodes: readonly Nodes[]): NotShown[] {
  return nodes.flatMap((table) =>
    table.type === 'table'
      ? table.children.flatMap(({ children }) =>
          children.slice(table.children[0]?.children.length).map((node) => ({
            node,
            message: 'The row has more cells than the head of its table; the page would leave this one out.',
            hint: String.raw`Add a cell to the head, or write \| for a stroke within a cell, in code too.`,
          })),
        )
      : [],
  );
}

/** A footnote shows when the text refers to it, or a footnote that shows does. */
function findLostFootnotes(root: Root, nodes: readonly Nodes[]): NotShown[] {
  const notes = new Map<string, FootnoteDefinition>();
  for (const node of nodes) {
    if (node.type === 'footnoteDefinition' && !notes.has(node.identifier)) notes.set(node.identifier, node);
  }
  const shown = new Set<string>();
  const follow = (node: Nodes): void => {
    if (node.type === 'footnoteDefinition') return;
    if (node.type === 'footnoteReference' && !shown.has(node.identifier)) {
      shown.add(node.identifier);
      for (const child of notes.get(node.identifier)?.children ?? []) follow(child);
    }
    if ('children' in node) for (const child of node.children) follow(child);
  };
  follow(root);
  return [...notes.values()]
    .filter(({ identifier }) => !shown.has(identifier))
    .map((node) => ({
      node,
      message: `Nothing refers to the footnote "${node.identifier}"; the page would leave it out.`,
      hint: `Refer to it, [^${node.identifier}], or remove it.`,
    }));
}

/** Of two definitions of one name, footnotes or addresses, the first holds. */
function findSecond(nodes: readonly Nodes[]): NotShown[] {
  const seen = new Set<string>();
  return nodes.flatMap((node) => {
    if (node.type !== 'footnoteDefinition' && node.type !== 'definition') return [];
    const name = `${node.type} ${node.identifier}`;
    const isFirst = !seen.has(name);
    seen.add(name);
    if (isFirst) return [];
    return [
      {
        node,
        message: `"${node.identifier}" is defined twice; the page would leave this one out.`,
        hint: 'Give one of the two another name, or remove it.',
      },
    ];
  });
}

function findFalseLinks(nodes: readonly Nodes[]): NotShown[] {
  return nodes.flatMap((node) => {
    if (!('url' in node) || schemeOf(node.url) !== FIGURE_SCHEME) return [];
    if (node.type !== 'image' && figureAt(node.url) !== undefined) return [];
    const message =
      node.type === 'image'
        ? 'A picture cannot show an observation.'
        : `"${node.url}" is not how an observation is linked to; the page would lead nowhere.`;
    return [{ node, message, hint: 'Write a link, [text](obs:id), with obs in lower case.' }];
  });
}

/** Written as they are they are refused with the file; here are those that are written as references, `&#x202e;`. */
function findUnseenSigns(nodes: readonly Nodes[]): NotShown[] {
  return nodes.flatMap((node) => {
    const unseen = node.type === 'text' ? findUnseen(node.value) : undefined;
    if (unseen === undefined) return [];
    const message = `The text holds the sign ${unseen.name}, which nobody sees and which changes how the text reads.`;
    return [{ node, message, hint: 'Delete it.' }];
  });
}
