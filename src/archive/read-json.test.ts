import { expect, test } from 'vitest';
import { createArchive } from '../../tests/kit/archive-fixture.ts';
import { positionsIn, readJson } from './read-json.ts';

const FILE = 'data/some.json';

function read(json: string) {
  const archive = createArchive();
  archive.write(FILE, json);
  return readJson(archive.root, FILE);
}

function tell(json: string): string[] {
  const result = read(json);
  if (result.ok) return [];
  return result.problems.map(
    ({ code, path, position, message }) =>
      `${position?.line ?? 0}:${position?.column ?? 0} ${path} [${code}] ${message}`,
  );
}

const JSON_TEXT = `{
  "id": "x",
  "list": [
    { "a": 1 },
    { "a": 2, "b": { "c": null } }
  ]
}`;

test('values are read as they stand', () => {
  const result = read(JSON_TEXT);
  expect(result.ok && JSON.parse(JSON.stringify(result.value.value))).toEqual({
    id: 'x',
    list: [{ a: 1 }, { a: 2, b: { c: null } }],
  });
});

test.each([
  [[], 1, 1],
  [['id'], 2, 3],
  [['list'], 3, 3],
  [['list', 0], 4, 5],
  [['list', 0, 'a'], 4, 7],
  [['list', 1, 'b', 'c'], 5, 22],
])('%j is found at its key, or where its entry begins', (path, line, column) => {
  const result = read(JSON_TEXT);
  expect(result.ok && result.value.locate(path)).toEqual({ line, column });
});

test('what is not in the file has no place', () => {
  const result = read(JSON_TEXT);
  expect(result.ok && result.value.locate(['list', 7, 'a'])).toBeUndefined();
});

const INVALID = '[json/syntax] This is not valid JSON:';

test.each([
  ['a missing comma', '{ "a": 1\n  "b": 2 }', [`2:3  ${INVALID} a comma is missing before this.`]],
  [
    'a trailing comma',
    '{ "a": 1, }',
    [`1:11  ${INVALID} the name of a field, between double quotes, is missing here.`],
  ],
  ['a comment', '{ "a": 1 // one\n}', [`1:10  ${INVALID} comments are not allowed.`]],
  [
    'single quotes',
    '{ "a": \'x\' }',
    [`1:8  ${INVALID} text stands between double quotes.`, `1:12  ${INVALID} a value is missing here.`],
  ],
  [
    'text that is not closed',
    '{ "a": "x }',
    [
      `1:8  ${INVALID} a text lacks its closing quote on the same line.`,
      `1:12  ${INVALID} a closing brace } is missing.`,
    ],
  ],
  ['a decimal comma', '{ "a": 1,96 }', [`1:10  ${INVALID} decimals take a full stop, not a comma.`]],
  [
    'a leading zero',
    '{ "a": 06 }',
    [`1:9  ${INVALID} a comma is missing before this.`, `1:11  ${INVALID} a value is missing here.`],
  ],
  ['a second value', '{} {}', [`1:4  ${INVALID} something stands behind the end.`]],
  ['a missing colon', '{ "a" 1 }', [`1:7  ${INVALID} a colon is missing behind the name of a field.`]],
  ['a list that does not close', '[1', [`1:3  ${INVALID} a closing bracket ] is missing.`]],
  ['a number that breaks off', '[1e]', [`1:2  ${INVALID} a number breaks off.`]],
  ['half a letter', '["\\u00"]', [`1:2  ${INVALID} four digits or letters from a to f must follow \\u.`]],
  ['a single backslash', '["C:\\data"]', [`1:2  ${INVALID} a backslash in a text is written twice.`]],
  [
    'a tab in text',
    '["a\tb"]',
    [`1:2  ${INVALID} a tab or another invisible character stands in a text; write \\t or a space.`],
  ],
  ['a line break in text', '{ "a": "x\ny" }', undefined],
  ['NaN', '{ "a": NaN }', undefined],
])('%s is refused', (_, json, told) => {
  const problems = tell(json);
  expect(() => JSON.parse(json) as unknown).toThrow();
  expect(problems).not.toEqual([]);
  if (told !== undefined) expect(problems).toEqual(told);
});

test('every syntax error of a file is told', () => {
  expect(tell('{\n  "a": 1\n  "b": 2,\n  "c": }\n}')).toMatchInlineSnapshot(`
    [
      "3:3  [json/syntax] This is not valid JSON: a comma is missing before this.",
      "4:8  [json/syntax] This is not valid JSON: a value is missing here.",
      "5:1  [json/syntax] This is not valid JSON: something stands behind the end.",
    ]
  `);
});

test('keys that stand twice are told at their second place, however deep', () => {
  expect(tell('{ "a": 1,\n  "a": 2,\n  "b": [{ "c": 1, "c": 2 }] }')).toEqual([
    '2:3 a [json/duplicate-key] The key "a" stands twice in one object.',
    '3:19 b[0].c [json/duplicate-key] The key "c" stands twice in one object.',
  ]);
});

test('a key written with an escape is the same key', () => {
  expect(tell(String.raw`{ "a": 1, "\u0061": 2 }`)).toEqual([
    '1:11 a [json/duplicate-key] The key "a" stands twice in one object.',
  ]);
});

test('one key in two objects is no duplicate', () => {
  expect(tell('[{ "a": 1 }, { "a": { "a": 2 } }]')).toEqual([]);
});

test.each([
  [0, 1, 1],
  [1, 1, 2],
  [2, 1, 3],
  [3, 2, 1],
  [4, 3, 1],
  [5, 3, 2],
])('offset %d of a text is line %d, column %d', (offset, line, column) => {
  expect(positionsIn('ab\n\nđx')(offset)).toEqual({ line, column });
});
