import { expect, test } from 'vitest';
import { capitalise, findCommonWords, tellApart, startSmall } from './common-words.ts';

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

test('parts of one thing are told apart by what narrows them, never by a piece of it', () => {
  const funds = (facet?: string) => ({ whole: 'Vốn bố trí', title: `Vốn bố trí${facet ? ` (${facet})` : ''}`, facet });
  expect(tellApart([funds('vốn đầu tư'), funds('vốn sự nghiệp')])).toEqual({
    shared: 'Vốn bố trí',
    rest: ['vốn đầu tư', 'vốn sự nghiệp'],
    before: '',
  });
  // Where one is not narrowed, or another thing, the words tell.
  expect(tellApart([funds(), funds('vốn đầu tư')]).before).toBe('Vốn bố');
  const other = { whole: 'Vốn vay', title: 'Vốn vay (vốn đầu tư)', facet: 'khác' };
  expect(tellApart([funds('vốn đầu tư'), other]).rest).toEqual(['bố trí', 'vay']);
});

test('what introduces parts before a colon is what they share', () => {
  const one = (title: string) => ({ whole: title, title });
  expect(tellApart([one('Cơ cấu: khu vực dịch vụ'), one('Cơ cấu: khu vực nông nghiệp')])).toMatchObject({
    shared: 'Cơ cấu',
    rest: ['dịch vụ', 'nông nghiệp'],
  });
});

test.each([
  ['Tỷ lệ hộ nghèo', 'tỷ lệ hộ nghèo'],
  ['Ủy ban', 'ủy ban'],
  ['GRDP bình quân', 'GRDP bình quân'],
  ['A2', 'A2'],
  ['', ''],
])('"%s" goes on as "%s"', (text, small) => {
  expect(startSmall(text)).toBe(small);
});
