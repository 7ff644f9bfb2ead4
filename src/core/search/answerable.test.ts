import { expect, test } from 'vitest';
import { makeAnswerable } from './answerable.ts';
import { splitStrokes } from './letters.ts';
import { extendLexicon, makeVocabulary, nameToken, readVocabulary } from './vocabulary.ts';

/** Too long for a name of one word: it is asked for by its words. */
const LONG = 'Số xã đạt chuẩn nông thôn mới nâng cao';
const texts = readVocabulary(makeVocabulary(['Đại hội', LONG], ['đại hội tỉnh Bắc Kạn n27600 n1c96', LONG], []));
const isAnswerable = makeAnswerable(texts);

test('texts are asked for words, beginnings, names and numbers that they have', () => {
  for (const term of ['đại hội', LONG, '"tỉnh bắc"', 'đại h', 'n27600', 'n1c96', nameToken('Đại hội') ?? '']) {
    expect(isAnswerable(splitStrokes(term)), term).toBe(true);
  }
});

test('and for no others, of which Pagefind would take the beginning', () => {
  for (const term of ['đại hộix', 'n2760', 'n157', nameToken('Bắc Kạn') ?? '']) {
    expect(isAnswerable(splitStrokes(term)), term).toBe(false);
  }
});

test('names and words of the catalogue are known besides those of the texts, which come first', () => {
  const { phrases, words } = extendLexicon(texts, ['ĐẠI HỘI', 'Cốc Đán'], [' coc dan ']);
  expect(phrases.get('dai hoi')).toBe('Đại hội');
  expect(phrases.get('coc dan')).toBe('Cốc Đán');
  expect(words.has('coc') && words.has('kan')).toBe(true);
  expect(texts.words.has('coc')).toBe(false);
});
