import { expect, test } from 'vitest';
import { makeVocabulary, readVocabulary } from './vocabulary.ts';

test('the words of the index come back whole, though those of phrases are not written twice', () => {
  const vocabulary = makeVocabulary(
    ['Bắc Kạn', 'an toàn khu'],
    ['Bắc Kạn, hộ nghèo 2024', 'toàn tỉnh'],
    [['ATK', 'an toàn khu'] as const],
  );
  expect(vocabulary.words).toBe('-an -khu ho ngheo tinh');
  expect([...readVocabulary(vocabulary).words].sort()).toEqual(['bac', 'ho', 'kan', 'ngheo', 'tinh', 'toan']);
});
