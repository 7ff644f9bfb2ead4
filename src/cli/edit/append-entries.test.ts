import { expect, test } from 'vitest';
import { appendEntries, writeJson } from './append-entries.ts';

test('entries go behind the last one, and every other letter stays', () => {
  const text = '{ "b": 1.50,\n"list" : [ {"x":1e3} ], "a": "\\u0061" }';
  expect(appendEntries(text, ['list'], [{ y: 2 }, { z: 3 }])).toBe(
    '{ "b": 1.50,\n"list" : [ {"x":1e3},\n{ "y": 2 },\n{ "z": 3 } ], "a": "\\u0061" }',
  );
});

test('an empty list is filled, and no entry changes nothing', () => {
  expect(appendEntries('[\n]', [], [{ y: 2 }])).toBe('[{ "y": 2 }\n]');
  expect(appendEntries('[1, 2]', [], [])).toBe('[1, 2]');
});

test('what is no list is refused', () => {
  expect(() => appendEntries('{ "a": 1 }', ['a'], [{}])).toThrow('There is no list at a.');
  expect(() => appendEntries('{ "a": 1 }', [], [{}])).toThrow('There is no list at the top.');
});

test('objects of more than two fields stand on lines of their own, and what is absent is left out', () => {
  expect(writeJson({ a: 1, b: [{ c: 'x', d: undefined }], e: null })).toBe(
    '{\n"a": 1,\n"b": [{ "c": "x" }],\n"e": null\n}',
  );
});
