import { expect, test } from 'vitest';
import { readFrontMatter } from './read-front-matter.ts';

const FILE = 'content/articles/2024/x.md';

function tell(text: string): string[] {
  const result = readFrontMatter(FILE, text);
  if (result.ok) return [];
  return result.problems.map(
    ({ code, position, message }) =>
      `${position ? `${position.line}:${position.column}` : 'file'} [${code}] ${message}`,
  );
}

const TEXT = `---
title: Một bài
event: 2024-05-09
topics:
  - dai-hoi
  - { id: x }
2024: năm
---

Nội dung.
---
Còn nữa.
`;

test('a file is taken apart at the first line of ---', () => {
  const result = readFrontMatter(FILE, TEXT);
  expect(result.ok && result.value).toMatchObject({
    value: { title: 'Một bài', event: '2024-05-09', topics: ['dai-hoi', { id: 'x' }] },
    body: '\nNội dung.\n---\nCòn nữa.\n',
    linesBefore: 8,
  });
});

test.each([
  [[], 2, 1],
  [['title'], 2, 1],
  [['topics'], 4, 1],
  [['topics', 0], 5, 5],
  [['topics', 1], 6, 5],
  [['topics', 1, 'id'], 6, 7],
  [['2024'], 7, 1],
])('%j is found at its key, or where its entry begins', (path, line, column) => {
  const result = readFrontMatter(FILE, TEXT);
  expect(result.ok && result.value.locate(path)).toEqual({ line, column });
});

test('what is not in the front matter has no place', () => {
  const result = readFrontMatter(FILE, TEXT);
  expect(result.ok && [['x'], ['topics', 9], ['title', 'x']].map((path) => result.value.locate(path))).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test.each([
  ['a day', 'a: 2024-05-09', '2024-05-09'],
  ['a year, which is a number', 'a: 2024', 2024],
  ['a year in quotes', 'a: "2024"', '2024'],
  ['a year in doubt', 'a: 2021?', '2021?'],
  ['yes, which is a word', 'a: yes', 'yes'],
  ['true, which is none', 'a: true', true],
  ['nothing', 'a:', null],
])('YAML 1.2 reads %s', (_, yaml, value) => {
  const result = readFrontMatter(FILE, `---\n${yaml}\n---\n`);
  expect(result.ok && result.value.value).toEqual({ a: value });
});

test('front matter may end the file', () => {
  const result = readFrontMatter(FILE, '---\na: 1\n---');
  expect(result.ok && result.value).toMatchObject({ body: '', linesBefore: 2 });
});

const NONE = 'file [article/front-matter] The article has no front matter.';
const EMPTY = 'file [article/front-matter] The front matter of the article is empty.';
const INVALID = '[yaml/syntax] The front matter is not valid YAML:';

test.each([
  ['no front matter', 'Nội dung.\n', [NONE]],
  ['a line before it', '\n---\na: 1\n---\n', [NONE]],
  ['front matter that does not end', '---\na: 1\n', [NONE]],
  ['front matter that ends in another line', '---\na: 1\n----\n', [NONE]],
  ['front matter without a line', '---\n---\nNội dung.\n', [EMPTY]],
  ['front matter without a line, and a rule in the text', '---\n---\nNội dung.\n\n---\n', [EMPTY]],
  ['front matter of comments', '---\n# a\n---\n', [EMPTY]],
  [
    'a colon in plain text',
    '---\ntitle: Nửa năm: vốn\n---\n',
    [`2:8 ${INVALID} text that holds a colon must stand between quotes.`],
  ],
  ['a key that stands twice', '---\na: 1\nb: 2\na: 3\n---\n', [`4:1 ${INVALID} a field stands twice.`]],
  ['quotes that do not close', '---\na: "x\n---\n', [`3:1 ${INVALID} a closing quotation mark is missing.`]],
  ['a tab for indentation', '---\na:\n\tb: 1\n---\n', [`3:1 ${INVALID} this line is indented with a tab.`]],
  [
    'text that begins with @',
    '---\na: @x\n---\n',
    [`2:4 ${INVALID} text that begins with this sign must stand between quotes.`],
  ],
  [
    'text that begins with a star',
    '---\na: *x\nb: [*y]\n---\n',
    [
      `2:4 ${INVALID} "*x" begins with a star, which YAML reads as a sign.`,
      `3:5 ${INVALID} "*y" begins with a star, which YAML reads as a sign.`,
    ],
  ],
  [
    'an alias to itself',
    '---\na: &x [*x]\n---\n',
    [`2:8 ${INVALID} "*x" begins with a star, which YAML reads as a sign.`],
  ],
  ['a list that does not close', '---\na: [1, 2\n---\n', [`3:1 ${INVALID} a closing bracket or brace is missing.`]],
  [
    'a field that is indented too little',
    '---\na:\n  b: 1\n c: 2\n---\n',
    [`4:1 ${INVALID} this line begins too far to the left or to the right.`],
  ],
  [
    'text that goes on in the next line',
    '---\na: b\nmột dòng nữa\n---\n',
    [`3:1 ${INVALID} this line holds no field, or text goes on that should stand between quotes.`],
  ],
  [
    'a field within the text of another, which the parser tells twice',
    '---\na: b\n  c: d\n---\n',
    [`2:4 ${INVALID} text that holds a colon must stand between quotes.`],
  ],
  ['text behind a closing quote', '---\na: "x" y\n---\n', [`2:8 ${INVALID} this cannot stand here.`]],
  [
    'a backslash between double quotes',
    '---\na: "C:\\q"\n---\n',
    [`2:7 ${INVALID} a backslash between double quotes is written twice.`],
  ],
  [
    'text with two signs of YAML',
    '---\na: &x &y b\n---\n',
    [`2:7 ${INVALID} text that begins with & must stand between quotes.`],
  ],
])('%s is refused', (_, text, told) => {
  expect(tell(text)).toEqual(told);
});
