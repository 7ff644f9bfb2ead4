import { expect, test } from 'vitest';
import { findNumberWords } from './number-words.ts';

test.each([
  ['đã có hai xã đạt chuẩn', ['hai xã']],
  ['Ba dự án và mười hai mô hình', ['Ba dự án', 'mười hai mô hình']],
  ['hai chương trình', ['hai chương trình']],
  ['hai mươi lăm hộ', ['hai mươi lăm hộ']],
  ['ở hai xã Nông Thượng, Dương Quang', []],
  ['mười tám năm sau', []],
  ['sáu tháng đầu năm', []],
  ['trong năm xã đã họp', []],
  ['một xã', []],
  ['thứ ba tổ chức', []],
  ['hai cấp', []],
  ['hai trăm hộ, ba nghìn lượt người', ['hai trăm hộ', 'ba nghìn lượt']],
  ['mười nghìn hộ và một trăm linh năm xã', ['mười nghìn hộ', 'một trăm linh năm xã']],
  ['hai trăm năm mươi đại biểu', ['hai trăm năm mươi đại biểu']],
  ['năm trăm hộ', ['năm trăm hộ']],
  ['hàng trăm hộ', []],
  ['trong năm trăm năm', []],
  ['huyện Ba Bể', []],
])('in "%s" numbers in words are %j', (text, found) => {
  expect(findNumberWords(text).map((word) => word.text)).toEqual(found);
});
