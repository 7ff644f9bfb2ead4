import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexCompounds, keepCompounds } from './keep-compounds.ts';

const INDEX = indexCompounds([
  'dân tộc thiểu số',
  'dân tộc',
  'thiểu số',
  'đại hội',
  'đại biểu',
  'hợp tác xã',
  'nông thôn mới',
]);

/** With the spaces at which no line breaks made visible. */
function keep(text: string, index = INDEX): string {
  return keepCompounds(text, index).replaceAll('\u00A0', '_');
}

test('the spaces of a compound are no place to break a line', () => {
  expect(keep('Đại hội đại biểu các dân tộc thiểu số')).toBe('Đại_hội đại_biểu các dân_tộc_thiểu_số');
  expect(keep('Hợp tác xã đạt chuẩn nông thôn mới')).toBe('Hợp_tác_xã đạt chuẩn nông_thôn_mới');
  expect(keep('Dân tộc, đại hội: dân tộc')).toBe('Dân_tộc, đại_hội: dân_tộc');
});

test('capitals and the form of letters make no difference, and the text stays as it is written', () => {
  expect(keep('DÂN TỘC Thiểu Số')).toBe('DÂN_TỘC_Thiểu_Số');
  expect(keep('dân tộc'.normalize('NFD'))).toBe('dân_tộc');
  expect(keep('dân tộc', indexCompounds(['Dân Tộc'.normalize('NFD')]))).toBe('dân_tộc');
});

test('only whole syllables with one space between them are a compound', () => {
  expect(keep('dân tộcs, xdân tộc, dân  tộc, dân-tộc, dân, tộc')).toBe(
    'dân tộcs, xdân tộc, dân  tộc, dân-tộc, dân, tộc',
  );
  expect(keep('dân\ntộc')).toBe('dân\ntộc');
  expect(keep('')).toBe('');
  expect(keep('dân')).toBe('dân');
  expect(keep('dân tộc', indexCompounds([]))).toBe('dân tộc');
});

test('the longest compound wins, and none begins within another', () => {
  const index = indexCompounds(['a b', 'b c', 'a b c', 'c d']);
  expect(keep('a b c d', index)).toBe('a_b_c d');
  expect(keep('x b c d', index)).toBe('x b_c d');
});

test('a compound of five syllables, or too wide a one, is broken between words, known or of two', () => {
  const long = indexCompounds([
    'chủ nghĩa xã hội',
    'ngân sách nhà nước',
    'đồng bào các dân tộc',
    'các dân tộc',
    'hợp tác xã nông nghiệp',
    'hợp tác xã',
  ]);
  expect(keep('chủ nghĩa xã hội', long)).toBe('chủ_nghĩa_xã_hội');
  expect(keep('ngân sách nhà nước', long)).toBe('ngân_sách nhà_nước');
  expect(keep('đồng bào các dân tộc', long)).toBe('đồng_bào các_dân_tộc');
  expect(keep('hợp tác xã nông nghiệp', long)).toBe('hợp_tác_xã nông_nghiệp');
});

test('three syllables that are too wide for a telephone are not kept together', () => {
  const wide = indexCompounds(['nghiêng nghiêng nghiêng']);
  expect(keep('nghiêng nghiêng nghiêng', wide)).toBe('nghiêng_nghiêng nghiêng');
});

test('whatever the text, nothing but spaces changes, and never more than four syllables are joined', () => {
  const syllable = fc.constantFrom(
    'dân',
    'tộc',
    'thiểu',
    'số',
    'đại',
    'hội',
    'hợp',
    'tác',
    'xã',
    'mới',
    '2024',
    '“',
    ',',
  );
  fc.assert(
    fc.property(fc.array(syllable, { maxLength: 30 }), (syllables) => {
      const text = syllables.join(' ');
      const kept = keepCompounds(text, INDEX);
      expect(kept.replaceAll('\u00A0', ' ')).toBe(text);
      expect(kept).not.toMatch(/(?:[^ ]+\u00A0){4}/u);
      expect(keepCompounds(kept.replaceAll('\u00A0', ' '), INDEX)).toBe(kept);
    }),
  );
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(keepCompounds(text, INDEX).replaceAll('\u00A0', ' ')).toBe(
        text.normalize('NFC').replaceAll('\u00A0', ' '),
      );
    }),
  );
});

test('a title of a hundred thousand syllables is gone through once', () => {
  const text = 'dân tộc thiểu số '.repeat(25_000);
  expect(keepCompounds(text, INDEX)).toContain('dân\u00A0tộc\u00A0thiểu\u00A0số dân');
});

test('names are kept as they are written, unless they have too many syllables', () => {
  const index = indexCompounds(['thái độ'], ['Thái Nguyên', 'Na Ri Ba Bể Nà', 'Tân Hòa Bình'.normalize('NFD')]);
  expect(keep('Thái Nguyên và Tân Hòa Bình, thái nguyên', index)).toBe('Thái_Nguyên và Tân_Hòa_Bình, thái nguyên');
  expect(keep('Na Ri Ba Bể Nà; Thái Độ', index)).toBe('Na Ri Ba Bể Nà; Thái_Độ');
});
