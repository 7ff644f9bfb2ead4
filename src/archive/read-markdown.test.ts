import { expect, test } from 'vitest';
import { readMarkdown } from './read-markdown.ts';

/** Every link as `line:column obs_id  before[text]after`. */
function tell(body: string, linesBefore = 0): string[] {
  return readMarkdown(body, linesBefore).figureLinks.map(
    ({ obs_id, text, before, after, position }) =>
      `${position.line}:${position.column} ${obs_id} ${before}[${text}]${after}`,
  );
}

test.each([
  ['a paragraph', 'còn [1,96%](obs:a) hộ', ['1:5 a còn [1,96%] hộ']],
  ['a heading', '## Còn [1,96%](obs:a) hộ', ['1:8 a Còn [1,96%] hộ']],
  ['emphasis', 'còn *hơn **[3,6 tỷ](obs:a)** đồng*.', ['1:12 a còn hơn [3,6 tỷ] đồng.']],
  ['a list', '- một\n- còn [1,96%](obs:a) hộ\n', ['2:7 a còn [1,96%] hộ']],
  ['a list within a list', '- một\n  1. gần [5](obs:a) xã\n', ['2:10 a gần [5] xã']],
  ['a block quote', '> còn [5](obs:a)', ['1:7 a còn [5]']],
  [
    'a table cell, which knows nothing of its neighbours',
    '| hơn | xã |\n| --- | --- |\n| gần | trên [5](obs:a) xã |',
    ['3:14 a trên [5] xã'],
  ],
  ['a footnote', 'Chú[^1].\n\n[^1]: gần [5](obs:a) xã', ['3:11 a gần [5] xã']],
  ['text that is struck out', 'còn ~~gần [5](obs:a)~~', ['1:11 a còn gần [5]']],
  ['a line further down', 'một\n\nhai\ngần [5](obs:a)', ['4:5 a hai\ngần [5]']],
  ['a line after a hard break', 'gần\\\n[5](obs:a)', ['2:1 a gần [5]']],
  ['a link by reference', 'gần [5][x] xã\n\n[x]: obs:a', ['1:5 a gần [5] xã']],
  ['brackets that hold emphasis and code', 'gần [**3,6** `tỷ`](obs:a)', ['1:5 a gần [3,6 tỷ]']],
  ['angle brackets', 'gần <obs:a>', ['1:5 a gần [obs:a]']],
  ['a link with a title', 'gần [5](obs:a "năm")', ['1:5 a gần [5]']],
])('a figure is found in %s', (_, body, told) => {
  expect(tell(body)).toEqual(told);
});

test('each of several figures sees the others as text', () => {
  expect(tell('từ [5](obs:a) xuống [3](obs:b), [nay](https://example.org) hết')).toEqual([
    '1:4 a từ [5] xuống 3, nay hết',
    '1:21 b từ 5 xuống [3], nay hết',
  ]);
});

test('paragraphs do not see each other', () => {
  expect(tell('gần\n\n[5](obs:a)\n\ntrở lên')).toEqual(['3:1 a [5]']);
});

test('lines are counted in the whole file', () => {
  expect(tell('\n[5](obs:a)', 16)).toEqual(['18:1 a [5]']);
});

test.each([
  ['another address', '[5](https://example.org/obs:a)'],
  ['code', '`[5](obs:a)`'],
  ['a block of code', '```\n[5](obs:a)\n```'],
  ['a reference that is not defined', '[5][x]'],
  ['escaped brackets', String.raw`\[5\](obs:a)`],
])('%s is no figure', (_, body) => {
  expect(tell(body)).toEqual([]);
});

test.each([
  ['a tag in a line', 'một <b>hai</b>', ['1:5', '1:11']],
  ['a block', 'một\n\n<div>\nhai\n</div>', ['3:1']],
  ['a comment', '<!-- x -->', ['1:1']],
  ['a tag in a list', '- <br>', ['1:3']],
  ['a less-than sign', 'a < b, &lt;b>', []],
  ['a tag in code', '`<b>`', []],
  ['a handler of events', '<p onclick="a()">một</p>', ['1:1']],
  ['a picture with a handler of events', 'một <img src=x onerror=a()>', ['1:5']],
])('raw HTML is found as %s', (_, body, places) => {
  expect(readMarkdown(body, 0).rawHtml.map(({ line, column }) => `${line}:${column}`)).toEqual(places);
});

test.each([
  ['a link', 'một [hai](javascript:a)', ['1:5 javascript']],
  ['letters of either case', '[hai](JaVaScRiPt:a)', ['1:1 javascript']],
  ['a character reference', '[hai](java&#115;cript:a)', ['1:1 javascript']],
  ['a character reference for the colon', '[hai](javascript&colon;a)', ['1:1 javascript']],
  ['an escaped colon', String.raw`[hai](javascript\:a)`, ['1:1 javascript']],
  ['a tab within', '[hai](java&#9;script:a)', ['1:1 javascript']],
  ['a line end within', '[hai](<java&#10;script:a>)', ['1:1 javascript']],
  ['a control character before', '[hai](<\u0001javascript:a>)', ['1:1 javascript']],
  ['a reference to a control character before', '[hai](&#1;javascript:a)', ['1:1 javascript']],
  ['a space before', '[hai](<&#32;javascript:a>)', ['1:1 javascript']],
  ['an image', 'một\n\n![hai](data:image/svg+xml,a)', ['3:1 data']],
  ['an image in a link', '[![hai](data:a)](vbscript:b)', ['1:1 vbscript', '1:2 data']],
  ['a definition', '[hai][a]\n\n[a]: vbscript:b', ['3:1 vbscript']],
  ['angle brackets', '- <javascript:a>', ['1:3 javascript']],
  ['another program', '<tel:113> [a](file:///b)', ['1:1 tel', '1:11 file']],
  ['a link in a table', '| a |\n| - |\n| [b](blob:c) |', ['3:3 blob']],
  ['code', '`[hai](javascript:a)`', []],
  ['brackets alone', String.raw`\[hai\](javascript:a)`, []],
  ['allowed schemes', '[a](https://b.example) [a](HTTP://b.example) <a@b.example> [5](obs:a) www.b.example', []],
  ['addresses of the site', '[a](/tin/) [a](../b:c/) [a](#b) [a](?q=b:c) [a]() ![a](b.png)', []],
])('an unsafe link is found in %s', (_, body, told) => {
  const { unsafeLinks } = readMarkdown(body, 0);
  const schemes = unsafeLinks.map(({ message, position: { line, column } }) => {
    const scheme = /^A link or an image must not have the scheme "(.*)"\.$/u.exec(message)?.[1] ?? message;
    return `${line}:${column} ${scheme}`;
  });
  expect(schemes).toEqual(told);
});

test('a text without an @, in which no e-mail address is looked for, is read as one with it', () => {
  const body = [
    '## Còn [1,96%](obs:a) *hộ* www.example.org/5 và https://example.org/6, ~~7~~',
    '| Xã | Hộ |\n| --- | --- |\n| một | [**5** hộ](obs:b) |',
    '- [ ] việc\n- [x] xong[^1]',
    '[^1]: chú thích, xem [luật](javascript:x)',
    '',
  ].join('\n\n');
  const [without, withMail] = [readMarkdown(body, 3), readMarkdown(`${body}\nhop.thu@example.org`, 3)];
  expect(without.blocks.length).toBeGreaterThan(4);
  expect(without).toEqual({ ...withMail, blocks: withMail.blocks.slice(0, -1) });
  expect(readMarkdown('viết cho a@b.vn', 0).blocks[0]?.runs).toHaveLength(2);
});
