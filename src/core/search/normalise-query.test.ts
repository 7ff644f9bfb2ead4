import { expect, it } from 'vitest';
import { normaliseQuery } from './normalise-query.ts';

it.each([
  ['  Đại  HỘI ', 'đại hội'],
  ['đại hội'.normalize('NFD'), 'đại hội'],
  ['TP. Bắc Kạn', 'thành phố bắc kạn'],
  ['tp.bac kan', 'thành phố bac kan'],
  ['T.P. Bắc Kạn', 'thành phố bắc kạn'],
  ['t.t Chợ Rã', 'thị trấn chợ rã'],
  ['tx bac kan', 'thị xã bac kan'],
  ['h. Ngân Sơn', 'huyện ngân sơn'],
  ['x nong thuong', 'xã nong thuong'],
  ['hộ nghèo p. sông cầu', 'hộ nghèo phường sông cầu'],
  ['t. bắc kạn', 'tỉnh bắc kạn'],
  ['tt', 'tt'],
  ['27 600', '27.600'],
  ['năm 2024 150', 'năm 2024 150'],
  ['1.96 %', '1,96%'],
  ['27.600', '27.600'],
  ['3,6 ty dong', '3,6 tỷ dong'],
  ['3,6tỉ', '3,6 tỷ'],
  ['tỉ lệ hộ nghèo', 'tỷ lệ hộ nghèo'],
  ['2019–2024', '2019 2024'],
])('%j is searched as %j', (typed, text) => {
  expect(normaliseQuery(typed)).toEqual({ text, isPhrase: false });
});

it('quotes of any kind around it make a phrase', () => {
  expect(normaliseQuery('“Thu ngân sách”')).toEqual({ text: 'thu ngân sách', isPhrase: true });
});
