import { figureAt } from '../core/address/figure-link.ts';
import type { Nodes, Root } from 'mdast';
import type { TextBlock } from '../core/ledger/text-block.ts';
import type { Position } from '../core/problem.ts';

/** Between the cells of a row: no comparator and no date reaches across. */
const BETWEEN_CELLS = ' | ';

interface Growing {
  text: string;
  readonly runs: { start: number; position: Position }[];
  readonly figures: { start: number; end: number; obs_id: string }[];
}

/**
 * Reads the visible text of Markdown block by block, with the place of each piece and which stretches are figure links.
 * Alternative texts of pictures, titles and code are read as well: whoever reads the page reads them. So is the number
 * that a list begins with, unless it counts its points from 0 or 1: "595. tỷ đồng" at the beginning of a line is a list.
 */
export function readBlocks(
  root: Root,
  addressOf: (node: Nodes) => string,
  body: string,
  linesBefore: number,
): TextBlock[] {
  const lines = body.split('\n');
  const blocks: TextBlock[] = [];

  const addRun = (block: Growing, text: string, node: Nodes): void => {
    const { line = 1, column: from = 1 } = node.position?.start ?? {};
    const first = node.type === 'code' && /^[\s>]*(?:`{3}|~{3})/u.test(lines[line - 1] ?? '') ? line + 1 : line;
    let start = block.text.length;
    for (const [index, piece] of text.split('\n').entries()) {
      // Marks, brackets and indents before the text are no part of it: the piece is looked up in its line.
      const found = lines[first - 1 + index]?.indexOf(piece, index === 0 ? from - 1 : 0) ?? -1;
      const column = found === -1 ? (index === 0 ? from : 1) : found + 1;
      block.runs.push({ start, position: { line: first + index + linesBefore, column } });
      start += piece.length + 1;
    }
    block.text += text;
  };
  const grow = (block: Growing, node: Nodes): void => {
    const start = block.text.length;
    if (node.type === 'html') return; // refused elsewhere
    if ('value' in node) addRun(block, node.value, node);
    else if ('alt' in node) addRun(block, node.alt ?? '', node);
    else if (node.type === 'break') block.text += ' ';
    else if ('children' in node) {
      for (const [index, child] of node.children.entries()) {
        if (node.type === 'tableRow' && index > 0) block.text += BETWEEN_CELLS;
        grow(block, child);
      }
    }
    const obs_id = figureAt(addressOf(node));
    if (obs_id !== undefined) block.figures.push({ start, end: block.text.length, obs_id });
  };
  const addBlock = (text: string, node: Nodes): void => {
    const block: Growing = { text: '', runs: [], figures: [] };
    addRun(block, text, node);
    blocks.push(block);
  };
  const addTitles = (node: Nodes): void => {
    if ('title' in node && node.title) addBlock(node.title, node);
    if ('children' in node) for (const child of node.children) addTitles(child);
  };
  const visit = (node: Nodes): void => {
    if (node.type === 'definition') addTitles(node);
    if (node.type === 'list' && node.ordered === true && (node.start ?? 1) > 1) addBlock(String(node.start), node);
    if (['paragraph', 'heading', 'tableRow', 'code'].includes(node.type)) {
      const block: Growing = { text: '', runs: [], figures: [] };
      grow(block, node);
      blocks.push(block);
      addTitles(node);
    } else if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(root);
  return blocks;
}
