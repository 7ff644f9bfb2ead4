import { expect, test } from 'vitest';
import { foldTitle, keysOfLikeness } from './like-titles.ts';

function areLike(a: string, b: string): boolean {
  const keys = new Set(keysOfLikeness(a));
  return keysOfLikeness(b).some((key) => keys.has(key));
}

test('a title is the same whatever its capitals, spaces and composition, but not without its accents', () => {
  expect(foldTitle('  Tỷ lệ  Hộ nghèo'.normalize('NFD'))).toBe('tỷ lệ hộ nghèo');
  expect(foldTitle('Tỷ lệ hộ nghèo')).not.toBe(foldTitle('Ty le ho ngheo'));
});

test.each([
  ['Tỷ lệ hộ nghèo', 'Ty le ho ngheo'],
  ['Tỷ lệ hộ nghèo', 'Tỉ lệ hộ nghèo'],
  ['Số lượng hộ nghèo', 'Hộ nghèo'],
  ['Đại biểu được đề cử', 'Đề cử đại biểu'],
  ['Tỷ lệ hộ nghèo', 'Tỷ lệ hộ nghè'],
  ['Tỷ lệ hộ nghèo', 'Tỷ lệ hộ nghẻon'],
  ['Đại biểu dân tộc Mông', 'Đại biểu dân tộc Mường'],
  ['Đại biểu dân tộc Mông', 'Đại biểu dân tộc Mang'],
])('"%s" looks like "%s"', (a, b) => {
  expect([areLike(a, b), areLike(b, a)]).toEqual([true, true]);
});

test.each([
  ['Tỷ lệ hộ nghèo', 'Tỷ lệ hộ cận nghèo'],
  ['Tỷ lệ hộ nghèo', 'Số lượng hộ nghèo'],
  ['Sản phẩm OCOP 3 sao', 'Sản phẩm OCOP 5 sao'],
  ['Xã đạt chuẩn', 'Thôn đạt chuẩn'],
  ['Diện tích rừng, nhóm A', 'Diện tích rừng, nhóm B'],
  ['Xã khu vực II', 'Xã khu vực III'],
  ['Đại biểu dân tộc Dao', 'Đại biểu dân tộc Tày'],
])('"%s" does not look like "%s"', (a, b) => {
  expect([areLike(a, b), areLike(b, a)]).toEqual([false, false]);
});
