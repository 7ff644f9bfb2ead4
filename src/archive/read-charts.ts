import type { Nodes, Root } from 'mdast';
import { CHART_SCHEME } from '../core/address/chart-link.ts';
import { schemeOf } from '../core/address/scheme.ts';

/** A link that asks for a picture, with the text that is its title. */
export interface ChartNode {
  readonly node: Nodes;
  readonly address: string;
  readonly title: string;
  /** Whether it stands by itself, in a paragraph of its own that is in nothing else. */
  readonly isAlone: boolean;
}

/** Finds the links of a text that ask for pictures, in its order. */
export function findCharts(
  root: Root,
  nodes: readonly Nodes[],
  addressOf: (node: Nodes) => string,
  textOf: (node: Nodes) => string,
): ChartNode[] {
  const lone = new Set<Nodes>(
    root.children.flatMap((block) =>
      block.type === 'paragraph' && block.children.length === 1 && block.children[0]?.type === 'link'
        ? block.children
        : [],
    ),
  );
  return nodes
    .map((node) => ({ node, address: addressOf(node), title: textOf(node), isAlone: lone.has(node) }))
    .filter(({ address }) => schemeOf(address) === CHART_SCHEME);
}
