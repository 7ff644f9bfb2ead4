import { expect, test } from 'vitest';
import { createArchive } from '../test-kit/archive-fixture.ts';
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

test.each([
  ['a missing comma', '{ "a": 1\n  "b": 2 }', ['2:3  [json/syntax] This is not valid JSON: comma expected.']],
  [
    'a trailing comma',
    '{ "a": 1, }',
    [
      '1:11  [json/syntax] This is not valid JSON: property name expected.',
      '1:11  [json/syntax] This is not valid JSON: value expected.',
    ],
  ],
  ['a comment', '{ "a": 1 // one\n}', ['1:10  [json/syntax] This is not valid JSON: invalid comment token.']],
  [
    'single quotes',
    '{ "a": \'x\' }',
    [
      '1:8  [json/syntax] This is not valid JSON: invalid symbol.',
      '1:12  [json/syntax] This is not valid JSON: value expected.',
    ],
  ],
  [
    'text that is not closed',
    '{ "a": "x }',
    [
      '1:8  [json/syntax] This is not valid JSON: unexpected end of string.',
      '1:12  [json/syntax] This is not valid JSON: close brace expected.',
    ],
  ],
  [
    'a decimal comma',
    '{ "a": 1,96 }',
    [
      '1:10  [json/syntax] This is not valid JSON: property name expected.',
      '1:13  [json/syntax] This is not valid JSON: value expected.',
    ],
  ],
  [
    'a leading zero',
    '{ "a": 06 }',
    [
      '1:9  [json/syntax] This is not valid JSON: comma expected.',
      '1:9  [json/syntax] This is not valid JSON: property name expected.',
      '1:11  [json/syntax] This is not valid JSON: value expected.',
    ],
  ],
  ['a second value', '{} {}', ['1:4  [json/syntax] This is not valid JSON: end of file expected.']],
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
      "3:3  [json/syntax] This is not valid JSON: comma expected.",
      "4:8  [json/syntax] This is not valid JSON: value expected.",
      "5:1  [json/syntax] This is not valid JSON: end of file expected.",
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
