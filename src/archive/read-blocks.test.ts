import { expect, test } from 'vitest';
import { positionIn } from '../core/ledger/text-block.ts';
import { readMarkdown } from './read-markdown.ts';

/** Every block as its text, with figure links in brackets. */
function tell(body: string): string[] {
  return readMarkdown(body, 0).blocks.map(({ text, figures }) =>
    figures.reduceRight(
      (told, { start, end }) => `${told.slice(0, start)}[${told.slice(start, end)}]${told.slice(end)}`,
      text,
    ),
  );
}

test.each([
  ['a paragraph', 'còn [1,96%](obs:a) hộ', ['còn [1,96%] hộ']],
  ['emphasis', 'còn *hơn **[3,6 tỷ](obs:a)** đồng*', ['còn hơn [3,6 tỷ] đồng']],
  ['a link by reference', 'gần [5][x] xã\n\n[x]: obs:a', ['gần [5] xã']],
  ['another link', 'gần [5](/tin/) xã', ['gần 5 xã']],
  ['a table', '| a | b |\n| - | - |\n| 1 | [2](obs:a) |', ['a | b', '1 | [2]']],
  ['a list', '- một\n  1. hai', ['một', 'hai']],
  ['a quotation and a heading', '# Một\n\n> hai', ['Một', 'hai']],
  ['code and a picture', '`5` ![6](a.png)\n\n```\n7\n```', ['5 6', '7']],
  ['a footnote', 'Chú[^1].\n\n[^1]: năm', ['Chú.', 'năm']],
  ['lines', 'một\\\nhai\nba', ['một hai\nba']],
  ['raw HTML, which is refused elsewhere', 'a <b c="1"> d', ['a  d']],
])('blocks are read from %s', (_, body, told) => {
  expect(tell(body)).toEqual(told);
});

test.each([
  ['the beginning', 'X', '1:1'],
  ['the middle of a line', 'một X', '1:5'],
  ['emphasis', 'một **X**', '1:7'],
  ['a link', '[X](obs:a)', '1:2'],
  ['behind a link', '[5](obs:a) X', '1:12'],
  ['code', 'một `X`', '1:6'],
  ['another line', 'một\nhai X', '2:5'],
  ['another line of a quotation', '> một\n> hai X', '2:7'],
  ['another line of a list', '- một\n  hai X', '2:7'],
  ['behind a hard break', 'một\\\nX', '2:1'],
  ['a cell', '| a | b |\n| - | - |\n| c | X |', '3:7'],
  ['a block of code', 'một\n\n```\nhai\nX\n```', '5:1'],
])('a letter is found in %s', (_, body, place) => {
  const block = readMarkdown(body, 0).blocks.find(({ text }) => text.includes('X'));
  const position = block && positionIn(block, block.text.indexOf('X'));
  expect(`${position?.line}:${position?.column}`).toBe(place);
});
