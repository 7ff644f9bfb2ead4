import { expect, test } from 'vitest';
import { sayFileTrouble } from './file-trouble.ts';

const refusal = (code: string, more: object) => Object.assign(new Error(code), { code, ...more });

test('what the file system refuses is said in a sentence that names the file', () => {
  expect(sayFileTrouble(refusal('EROFS', { path: '/a/archive.lock.f26d4261-ea56-4018-a312-b2b390a0b75b.tmp' }))).toBe(
    '/a/archive.lock lies on a disk that can only be read. Run this where it can be written.',
  );
  expect(sayFileTrouble(refusal('EXDEV', { path: 'dist.new', dest: 'dist' }), (path) => `${path}/`)).toBe(
    'dist/ cannot be replaced, because it lies on another disk than what takes its place.',
  );
  expect(sayFileTrouble(refusal('ENOSPC', {}))).toBe(
    'The disk is full: a file could not be written. Make room, then run this again.',
  );
});

test.each([
  ['EDQUOT', 'Your share of the disk is used up: a could not be written. Make room, then run this again.'],
  ['EACCES', 'You may not read or write a. Ask for the right to, or correct the rights of the file.'],
  ['EPERM', 'The system does not let you change a. Correct the rights of the file or its folder.'],
  ['EBUSY', 'a is in use by another program. Close it there, then run this again.'],
  ['EMFILE', 'Too many files are open: a could not be opened. Allow more (ulimit -n), or run less at once.'],
  ['ENFILE', 'Too many files are open on this machine: a could not be opened. Run less at once.'],
  ['EISDIR', 'a is a folder, where a file should be.'],
  ['ENOTDIR', 'a leads through a file as if it were a folder.'],
  ['ENAMETOOLONG', 'a is too long for the name of a file. Choose a shorter one.'],
  ['EIO', 'The disk failed at a. Look after the disk before anything else.'],
])('%s: %s', (code, sentence) => {
  for (const path of ['a', 'a.4711.tmp']) expect(sayFileTrouble(refusal(code, { path }))).toBe(sentence);
});

test('a fault of the program is none of the file system', () => {
  expect(sayFileTrouble(refusal('ERR_INVALID_ARG_TYPE', {}))).toBeUndefined();
  expect(sayFileTrouble(new Error('a'))).toBeUndefined();
  expect(sayFileTrouble('ENOSPC')).toBeUndefined();
});
