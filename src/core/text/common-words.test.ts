import { expect, test } from 'vitest';
import { capitalise, findCommonWords } from './common-words.ts';

test.each([
  ['one title', ['Vốn đầu tư'], { before: '', after: '', rest: ['Vốn đầu tư'] }],
  ['nothing shared', ['Phường', 'Xã'], { before: '', after: '', rest: ['Phường', 'Xã'] }],
  [
    'a beginning',
    ['Cơ cấu: khu vực dịch vụ', 'Cơ cấu: khu vực nông nghiệp'],
    { before: 'Cơ cấu: khu vực', after: '', rest: ['dịch vụ', 'nông nghiệp'] },
  ],
  [
    'beginning and end',
    ['Vốn đầu tư của tỉnh', 'Vốn sự nghiệp của tỉnh'],
    { before: 'Vốn', after: 'của tỉnh', rest: ['đầu tư', 'sự nghiệp'] },
  ],
  ['all of the shorter', ['Xã mới', 'Xã mới nhất'], { before: 'Xã', after: '', rest: ['mới', 'mới nhất'] }],
  ['the same twice', ['Xã mới', 'Xã mới'], { before: 'Xã', after: '', rest: ['mới', 'mới'] }],
])('titles that share %s', (_, titles, told) => {
  expect(findCommonWords(titles)).toEqual(told);
});

test('a letter with its marks is made a capital', () => {
  expect(['đầu tư', 'ổn định', ''].map(capitalise)).toEqual(['Đầu tư', 'Ổn định', '']);
});
