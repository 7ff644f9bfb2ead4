import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createArchive } from '../../../tests/kit/archive-fixture.ts';
import { createFile, replaceFile } from './write-file.ts';

test('a file is replaced whole, and nothing is left beside it', () => {
  const { root, read } = createArchive();
  const before = readdirSync(join(root, 'data'));
  replaceFile(join(root, 'data/topics.json'), '[]\n');
  expect(read('data/topics.json')).toBe('[]\n');
  expect(readdirSync(join(root, 'data'))).toEqual(before);
});

test('where a file cannot be replaced, nothing is left beside it', () => {
  const { root } = createArchive();
  const before = readdirSync(root);
  expect(() => replaceFile(join(root, 'data'), '[]\n')).toThrow();
  expect(readdirSync(root)).toEqual(before);
});

test('a new file has its folders made, and never takes the place of another', () => {
  const { root, read } = createArchive();
  createFile(join(root, 'content/articles/2030/a.md'), 'a');
  expect(read('content/articles/2030/a.md')).toBe('a');
  expect(() => createFile(join(root, 'content/articles/2030/a.md'), 'b')).toThrow(/EEXIST/u);
  mkdirSync(join(root, 'b'));
  expect(() => createFile(join(root, 'b'), 'b')).toThrow();
  expect(read('content/articles/2030/a.md')).toBe('a');
});
