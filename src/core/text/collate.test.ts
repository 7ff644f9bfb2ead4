import { expect, test } from 'vitest';
import { compareVietnamese } from './collate.ts';

const sorted = (texts: string[]) => [...texts].sort(compareVietnamese);

test.each([
  ['đ comes after d and before e', ['da', 'dy', 'đa', 'e']],
  ['vowels with a hat or a horn are letters of their own', ['an', 'ăn', 'ân', 'o', 'ô', 'ơ']],
  ['tones decide only between words of the same letters', ['ma', 'mà', 'mả', 'mã', 'má', 'mạ', 'mac']],
  ['numbers go by their value', ['xã 2', 'xã 10']],
])('%s', (_, texts) => {
  expect(sorted([...texts].reverse())).toEqual(texts);
});
