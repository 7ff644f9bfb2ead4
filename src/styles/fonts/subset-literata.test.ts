import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LETTERS, VIETNAMESE_LETTERS } from './letters.ts';
import { subsetLiterata } from './subset-literata.ts';

test('the font is the one that its letters make: else run npm run fonts', async () => {
  const committed = readFileSync(new URL('./literata.woff2', import.meta.url));
  expect((await subsetLiterata()).equals(committed)).toBe(true);
});

test('Vietnamese has 134 letters beyond those of ASCII, and all are in the font', () => {
  expect(new Set(VIETNAMESE_LETTERS).size).toBe(134);
  expect(VIETNAMESE_LETTERS.filter((letter) => /^[ -~]$/u.test(letter))).toEqual([]);
  expect([...'ằẵặẩẫậềểễệỉịồổỗộờởỡợừửữựỳỷỹỵĐƠƯ'].filter((letter) => !LETTERS.includes(letter))).toEqual([]);
});
