import { describe, expect, it } from 'vitest';
import { readQuery, restoreAccents } from './alternatives.ts';
import { isKnown, repairQuery } from './repair.ts';
import { makeVocabulary, nameToken, readVocabulary } from './vocabulary.ts';

const lexicon = readVocabulary(
  makeVocabulary(
    ['Ngân Sơn', 'huyện Ngân Sơn', 'Đại hội', 'nông thôn mới', 'tỷ lệ hộ nghèo', 'Bắc Kạn', 'Bắc Cạn'],
    ['Huyện Ngân Sơn họp đại hội', 'hộ nghèo nông thôn mới', 'tỷ lệ', 'Bắc Kạn', 'Bắc Cạn', 'dân tộc thiểu số', 'hoà'],
    [['DTTS', 'dân tộc thiểu số']],
  ),
);

const readings = (text: string) => readQuery(text, lexicon).alternatives.map((reading) => reading.text);

describe('readings of a query', () => {
  it.each([
    ['ngan son', ['ngan son', 'ngân sơn']],
    ['đại hội', ['đại hội']],
    ['dtts bac kan', ['dtts bac kan', 'dân tộc thiểu số bac kan', 'dân tộc thiểu số bắc kạn']],
    ['hòa', ['hòa', 'hoà']],
    ['nông thôn m', ['nông thôn m', 'nông thôn mới']],
    ['ngan som', ['ngan', 'ngân sơn']],
  ])('%j is read as %j', (text, expected) => {
    expect(readings(text)).toEqual(expected);
  });

  it('numbers go apart from words', () => {
    expect(readQuery('hộ nghèo 1,96%', lexicon).alternatives[0]).toMatchObject({
      text: 'hộ nghèo',
      numbers: ['n1c96'],
    });
  });

  it('words that no page has are named and not asked for', () => {
    expect(readQuery('đại hội xyzzyq', lexicon)).toMatchObject({
      unknown: ['xyzzyq'],
      alternatives: [{ text: 'đại hội' }],
    });
  });

  it('a repaired reading is marked, for the reader did not type it', () => {
    expect(readQuery('ngan som', lexicon).alternatives.map(({ isRepaired }) => isRepaired)).toEqual([false, true]);
  });
});

it.each([
  ['dai hoi bac kan', 'đại hội bắc kạn'],
  ['ty le ho ngheo', 'tỷ lệ hộ nghèo'],
  ['Kinh tế', undefined],
])('accents of %j are restored to %j', (text, restored) => {
  expect(restoreAccents(text, lexicon)).toBe(restored);
});

it.each([
  ['ngan som', 'ngân sơn'],
  ['nong thon moii', 'nông thôn mới'],
  ['ddaij hooij', 'dai hoi'],
  ['ngna son', 'ngân sơn'],
  ['bac kan', undefined],
  ['xyzzyq', undefined],
])('%j is repaired to %j', (typed, repaired) => {
  expect(repairQuery(typed, lexicon)).toBe(repaired);
});

it.each([
  ['of several near phrases the nearest', 'hoang vam thuy', 'hoàng văn thủy'],
  ['of equally near ones the shorter', 'chi langx', 'chi lăng'],
  ['nothing where two letters of a short phrase are wrong', 'cho nam', undefined],
])('a query is repaired to %s', (_, typed, repaired) => {
  const names = ['Hoàng Văn Thụ', 'Hoàng Văn Thủy', 'Chi Langa', 'Chi Lăng', 'Chợ Mới'];
  expect(repairQuery(typed, readVocabulary(makeVocabulary(names, [], [])))).toBe(repaired);
});

it('a word is known when it begins one of the index', () => {
  expect(['ngan', 'nga', '2024', 'som'].map((word) => isKnown(word, lexicon))).toEqual([true, true, true, false]);
});

it('a name is one word, and a long one none', () => {
  expect(nameToken('huyện Ngân Sơn')).toBe('0huyennganson0');
  expect(nameToken('Đại hội đại biểu các dân tộc thiểu số')).toBeUndefined();
});
