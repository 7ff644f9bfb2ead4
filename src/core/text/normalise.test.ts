import { expect, test } from 'vitest';
import { composeLetters, foldSpaces, slugify } from './normalise.ts';

test('letters are composed, and what is composed stays as it is', () => {
  const composed = 'Đại hội đại biểu các dân tộc thiểu số';
  expect(composed.normalize('NFD')).not.toBe(composed);
  expect(composeLetters(composed.normalize('NFD'))).toBe(composed);
  expect(composeLetters(composed)).toBe(composed);
});

test.each([
  ['  a  b ', 'a b'],
  ['3,6\u00a0tỷ\u202fđồng', '3,6 tỷ đồng'],
  ['một\n\thai\r\nba', 'một hai ba'],
  [' \n', ''],
])('%j folds to %j', (text, folded) => {
  expect(foldSpaces(text)).toBe(folded);
});

test.each([
  ['Đại hội', 'dai-hoi'],
  ['Đại hội'.normalize('NFD'), 'dai-hoi'],
  ['thành phố Bắc Kạn (2024)', 'thanh-pho-bac-kan-2024'],
  ['  Ước — Ưu tiên: số 1!  ', 'uoc-uu-tien-so-1'],
  ['12m²/người', '12m-nguoi'],
  ['…', ''],
])('%j makes the slug "%s"', (text, slug) => {
  expect(slugify(text)).toBe(slug);
});
