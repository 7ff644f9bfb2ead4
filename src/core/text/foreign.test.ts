import { expect, test } from 'vitest';
import { markPrinted } from './foreign.ts';

const text = 'digest of “Đại hội ở Bắc Kạn” by An, Báo Bắc Kạn.';

test('what sources print within an English text is marked as Vietnamese, the longer before what it holds', () => {
  expect(markPrinted(text, ['Bắc Kạn', 'Đại hội ở Bắc Kạn', ''], 'en')).toEqual([
    { text: 'digest of “', lang: undefined },
    { text: 'Đại hội ở Bắc Kạn', lang: 'vi' },
    { text: '” by An, Báo ', lang: undefined },
    { text: 'Bắc Kạn', lang: 'vi' },
    { text: '.', lang: undefined },
  ]);
});

test('nothing is lost, doubled or cut where nothing is printed, or all is', () => {
  expect(markPrinted(text, [], 'en')).toEqual([{ text, lang: undefined }]);
  expect(markPrinted(text, [text], 'en')).toEqual([{ text, lang: 'vi' }]);
  expect(markPrinted('aa', ['a', 'a'], 'en')).toEqual([
    { text: 'a', lang: 'vi' },
    { text: 'a', lang: 'vi' },
  ]);
});

test('on a Vietnamese page no part stands out', () => {
  expect(markPrinted(text, ['Bắc Kạn'], 'vi')).toEqual([{ text, lang: undefined }]);
});
