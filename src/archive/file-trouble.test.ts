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

test('a fault of the program is none of the file system', () => {
  expect(sayFileTrouble(refusal('ERR_INVALID_ARG_TYPE', {}))).toBeUndefined();
  expect(sayFileTrouble(new Error('a'))).toBeUndefined();
  expect(sayFileTrouble('ENOSPC')).toBeUndefined();
});
