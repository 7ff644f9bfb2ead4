import { describe, expect, it } from 'vitest';
import { cleanLetters, foldAccents, joinStrokes, splitStrokes, wordsOf } from './letters.ts';

describe('letters', () => {
  it.each(['đại hội', 'Đắk Lắk', 'đường Đức', 'không có'])('the strokes of %s come back as they were', (text) => {
    expect(joinStrokes(splitStrokes(text))).toBe(text);
    expect(splitStrokes(text)).not.toMatch(/[đĐ]/u);
  });

  it('what stands for đ loses its stroke like any accent', () => {
    expect(splitStrokes('Đại').normalize('NFD').replace(/\p{M}/gu, '')).toBe('Dai');
  });

  it.each([
    ['Ðại hội', 'Đại hội'],
    ['xã\u200b Nông\u00ad Thượng', 'xã Nông Thượng'],
    ['hộ nghèo'.normalize('NFD'), 'hộ nghèo'],
  ])('%j is cleaned', (text, clean) => {
    expect(cleanLetters(text)).toBe(clean);
  });

  it.each([
    ['Đại  hội', 'dai hoi'],
    ['Thuỷ', 'thuy'],
    ['Ủy ban'.normalize('NFD'), 'uy ban'],
  ])('%j folds to %j', (text, fold) => {
    expect(foldAccents(text)).toBe(fold);
  });

  it('words are letters and digits', () => {
    expect(wordsOf('kinh tế - xã hội (2024)')).toEqual(['kinh', 'tế', 'xã', 'hội', '2024']);
  });
});
