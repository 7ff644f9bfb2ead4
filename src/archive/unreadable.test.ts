import type { Stats } from 'node:fs';
import { expect, test } from 'vitest';
import { kindOfText, refuseClosed, refuseFile, refuseSpecial, wholeFile } from './unreadable.ts';

function stats(is: 'file' | 'folder' | 'pipe', size = 0): Stats {
  return {
    size,
    isSymbolicLink: () => false,
    isDirectory: () => is === 'folder',
    isFile: () => is === 'file',
  } as unknown as Stats;
}

test.each([
  ['a file', stats('file', 50_000_000), undefined],
  [
    'a file that is too large',
    stats('file', 50_060_000),
    'file/too-large: The file holds 50.1 MB. It may hold at most 50.0 MB; look whether it is what its name says.',
  ],
  [
    'a folder',
    stats('folder', 60_000_000),
    'file/special: This is a folder, though it bears the name of a file. Rename it, or put a file in its place.',
  ],
  [
    'a pipe',
    stats('pipe', 60_000_000),
    'file/special: This is neither a file nor a folder, but a pipe, a socket or a device. Remove it, or put a file in its place.',
  ],
])('%s is taken for what it is', (_, found, expected) => {
  const problem = refuseFile('.', 'data/a.json', found);
  expect(problem && `${problem.code}: ${problem.message} ${problem.hint}`).toBe(expected);
});

test('the file as a whole is meant, and why the system does not let it be read is told where it says so', () => {
  const refusal = Object.assign(new Error('no'), { code: 'EACCES' });
  expect(refuseClosed('data', refusal)).toEqual({
    code: 'file/missing',
    file: 'data',
    path: '',
    position: undefined,
    message: 'The system does not let this be read (EACCES).',
    hint: 'Give yourself the right to read it, and look whether its disk is sound.',
  });
  for (const error of [undefined, new Error('no'), 'EACCES'])
    expect(refuseClosed('data', error).message).toBe('The system does not let this be read.');
  expect(refuseSpecial('data/a').file).toBe('data/a');
  expect(wholeFile('data/a').locate(['a'])).toBeUndefined();
});

test('a text is a page or an article by where it lies', () => {
  expect(['content/pages/a.vi.mdx', 'content/articles/2024/a.md'].map(kindOfText)).toEqual(['page', 'article']);
});
