import { expect, test } from 'vitest';
import { readQuery } from './alternatives.ts';
import { repairQuery } from './repair.ts';
import { makeVocabulary, readVocabulary } from './vocabulary.ts';

const lexicon = readVocabulary(
  makeVocabulary(
    ['Ba Bể', 'Thái Nguyên', 'Đại hội', 'Bắc Kạn', 'Bắc Giang', 'Bắc Ninh', 'nước sạch'],
    ['đại hội họp', 'hợp hai dân', 'đường nước sạch', 'a', 'xã', 'ba bể thái nguyên bắc kạn giang ninh'],
    [],
  ),
);

test.each([
  // A phrase: one letter of five to nine, two of ten or more.
  ['another letter', 'ba bi', 'ba bể'],
  ['a letter too many', 'ba bex', 'ba bể'],
  ['two letters swapped', 'ba eb', 'ba bể'],
  ['the first two letters swapped', 'ab be', 'ba bể'],
  ['one of four', 'ba b', undefined],
  ['one that is a digit', 'ba b1', undefined],
  ['nothing', 'ba be', undefined],
  ['two of ten', 'tha nguyex', 'thái nguyên'],
  ['two of nine', 'tha nguye', undefined],
  ['three of fourteen, but not the word with two of them', 'thaix nguyexyn', 'thai nguyexyn'],

  // A word, by its neighbours.
  ['a word with a neighbour before it', 'xa dai hox', 'xa dai hoi'],
  ['a word with a neighbour behind it', 'xa dak hoi', 'xa dai hoi'],
  ['a word like one of a single letter', 'xa z', undefined],

  // Telex that no input method turned into letters.
  ['Telex with a tone', 'nuwowcs', 'nuoc'],
  ['Telex with a stroke', 'dduwowngf', 'duong'],
  ['Telex with doubled vowels', 'hooij daij', 'hoi dai'],
  ['a word that Telex does not explain', 'quwowngf', undefined],
])('%s: %j is repaired to %j', (_, typed, repaired) => {
  expect(repairQuery(typed, lexicon)).toBe(repaired);
});

const read = (text: string) =>
  readQuery(text, lexicon).alternatives.map(({ text: reading, weight }) => `${reading} ${weight}`);

test.each([
  [
    'what was typed counts most, and of many phrases that begin so the two shortest come',
    'bac',
    ['bac 1', 'bắc kạn 0.75', 'bắc ninh 0.75'],
  ],
  ['two letters begin too much', 'ba', ['ba 1']],
  ['a phrase is not completed, but gets its accents', 'bac kan', ['bac kan 1', 'bắc kạn 0.98']],
  ['of a word that no page has, the repair counts more', 'bac kam', ['bac 0.5', 'bắc kạn 0.95']],
])('%s', (_, typed, readings) => {
  expect(read(typed)).toEqual(readings);
});

test('a word that the repair explains is not told as unknown', () => {
  expect(readQuery('bac kam', lexicon).unknown).toEqual([]);
  expect(readQuery('bac kan xyzzyq', lexicon).unknown).toEqual(['xyzzyq']);
});
