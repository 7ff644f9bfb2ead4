import { expect, test } from 'vitest';
import { composeLetters } from '../text/normalise.ts';
import { comparatorAfter, comparatorBefore, endsWithFrom, readValueText } from './value-text.ts';

interface Expected {
  is?: string;
  value: number;
  upper?: number;
  total?: number;
  mult?: number;
  core: string;
  bare?: string;
  words?: [before: string, after: string];
}

/** What is not told is `eq`, no range, no whole, no scale, no words, and a bare form like the core. */
const READINGS: readonly [printed: string, expected: Expected][] = [
  // plain numbers, shares and counts
  ['15', { value: 15, core: '15' }],
  ['27.600', { value: 27_600, core: '27.600' }],
  ['1,96%', { value: 1.96, core: '1,96%' }],
  ['1,96 %', { value: 1.96, core: '1,96 %' }],
  ['01 xã', { value: 1, core: '01', bare: '01 xã' }],
  ['12m2/người dân', { value: 12, core: '12', bare: '12m2/người dân' }],
  ['1.234,5 ha', { value: 1234.5, core: '1.234,5', bare: '1.234,5 ha' }],
  // groups of thousands behind spaces
  ['27 600 người', { value: 27_600, core: '27 600', bare: '27 600 người' }],
  ['27\u00a0600', { value: 27_600, core: '27 600' }],
  ['1\u202f234\u202f567,5 ha', { value: 1_234_567.5, core: '1 234 567,5', bare: '1 234 567,5 ha' }],
  ['2 100 tỷ đồng', { value: 2100, mult: 9, core: '2 100 tỷ', bare: '2 100 tỷ đồng' }],
  // words before
  ['hơn 27.600', { is: 'gt', value: 27_600, core: '27.600', words: ['hơn', ''] }],
  ['Hơn 27.600', { is: 'gt', value: 27_600, core: '27.600', words: ['hơn', ''] }],
  ['nhiều hơn 5 xã', { is: 'gt', value: 5, core: '5', bare: '5 xã', words: ['nhiều hơn', ''] }],
  ['gần 150 đại biểu', { is: 'nearly', value: 150, core: '150', bare: '150 đại biểu', words: ['gần', ''] }],
  ['dưới 1,2%', { is: 'lt', value: 1.2, core: '1,2%', words: ['dưới', ''] }],
  ['không quá 5%', { is: 'le', value: 5, core: '5%', words: ['không quá', ''] }],
  ['tối đa 5%', { is: 'le', value: 5, core: '5%', words: ['tối đa', ''] }],
  ['không hơn 5%', { is: 'le', value: 5, core: '5%', words: ['không hơn', ''] }],
  ['không dưới 5%', { is: 'ge', value: 5, core: '5%', words: ['không dưới', ''] }],
  ['ít nhất 1 tiêu chí', { is: 'ge', value: 1, core: '1', bare: '1 tiêu chí', words: ['ít nhất', ''] }],
  ['tối thiểu 80%', { is: 'ge', value: 80, core: '80%', words: ['tối thiểu', ''] }],
  ['ít hơn 10 hộ', { is: 'lt', value: 10, core: '10', bare: '10 hộ', words: ['ít hơn', ''] }],
  ['thấp hơn 3%', { is: 'lt', value: 3, core: '3%', words: ['thấp hơn', ''] }],
  ['từ 80%', { is: 'ge', value: 80, core: '80%', words: ['từ', ''] }],
  [
    'khoảng 15.000 tỷ đồng',
    { is: 'approx', value: 15_000, mult: 9, core: '15.000 tỷ', bare: '15.000 tỷ đồng', words: ['khoảng', ''] },
  ],
  ['ước 3 triệu đồng', { is: 'approx', value: 3, mult: 6, core: '3 triệu', bare: '3 triệu đồng', words: ['ước', ''] }],
  // words behind
  ['8%/năm trở lên', { is: 'ge', value: 8, core: '8%', bare: '8%/năm', words: ['', 'trở lên'] }],
  ['từ 12%/năm trở lên', { is: 'ge', value: 12, core: '12%', bare: '12%/năm', words: ['từ', 'trở lên'] }],
  ['2 con trở xuống', { is: 'le', value: 2, core: '2', bare: '2 con', words: ['', 'trở xuống'] }],
  ['Từ 2 con trở xuống', { is: 'le', value: 2, core: '2', bare: '2 con', words: ['từ', 'trở xuống'] }],
  // scale words
  [
    'trên 100 triệu đồng/người/năm',
    { is: 'gt', value: 100, mult: 6, core: '100 triệu', bare: '100 triệu đồng/người/năm', words: ['trên', ''] },
  ],
  ['hơn 3,6 tỷ đồng', { is: 'gt', value: 3.6, mult: 9, core: '3,6 tỷ', bare: '3,6 tỷ đồng', words: ['hơn', ''] }],
  ['3,6tỷ', { value: 3.6, mult: 9, core: '3,6tỷ' }],
  ['3,6 Tỷ đồng', { value: 3.6, mult: 9, core: '3,6 Tỷ', bare: '3,6 Tỷ đồng' }],
  ['2 tỉ', { value: 2, mult: 9, core: '2 tỉ' }],
  ['hơn 10,7 vạn', { is: 'gt', value: 10.7, mult: 4, core: '10,7 vạn', words: ['hơn', ''] }],
  // two scale words are one number
  ['1 tỷ 467 triệu đồng', { value: 1.467, mult: 9, core: '1 tỷ 467 triệu', bare: '1 tỷ 467 triệu đồng' }],
  [
    'gần 765 tỷ 50 triệu đồng',
    { is: 'nearly', value: 765.05, mult: 9, core: '765 tỷ 50 triệu', bare: '765 tỷ 50 triệu đồng', words: ['gần', ''] },
  ],
  [
    '1 triệu 200 nghìn đồng/người',
    { value: 1.2, mult: 6, core: '1 triệu 200 nghìn', bare: '1 triệu 200 nghìn đồng/người' },
  ],
  ['15 nghìn tỷ đồng', { value: 15, mult: 12, core: '15 nghìn tỷ', bare: '15 nghìn tỷ đồng' }],
  ['15 ngàn tỉ đồng', { value: 15, mult: 12, core: '15 ngàn tỉ', bare: '15 ngàn tỉ đồng' }],
  ['27 nghìn người', { value: 27, mult: 3, core: '27 nghìn', bare: '27 nghìn người' }],
  ['3 triệuphú', { value: 3, core: '3', bare: '3 triệuphú' }],
  // ranges and parts of a whole
  ['10 – 12%', { value: 10, upper: 12, core: '10 – 12%' }],
  ['10-12%/năm', { value: 10, upper: 12, core: '10-12%', bare: '10-12%/năm' }],
  [
    'khoảng 1.000 - 1.500 hộ',
    { is: 'approx', value: 1000, upper: 1500, core: '1.000 - 1.500', bare: '1.000 - 1.500 hộ', words: ['khoảng', ''] },
  ],
  ['10 đến 12%', { value: 10, upper: 12, core: '10 đến 12%' }],
  ['10% đến 12%', { value: 10, upper: 12, core: '10% đến 12%' }],
  ['10 tới 12 xã', { value: 10, upper: 12, core: '10 tới 12', bare: '10 tới 12 xã' }],
  ['từ 5 – 7%', { value: 5, upper: 7, core: '5 – 7%', words: ['từ', ''] }],
  ['từ 5 đến 7%', { value: 5, upper: 7, core: '5 đến 7%', words: ['từ', ''] }],
  [
    'từ 5 đến 7% trở lên',
    { is: 'ge', value: 5, upper: 7, core: '5 đến 7%', bare: '5 đến 7%', words: ['từ', 'trở lên'] },
  ],
  ['75%-80%', { value: 75, upper: 80, core: '75%-80%' }],
  ['3-4 tỷ đồng', { value: 3, upper: 4, mult: 9, core: '3-4 tỷ', bare: '3-4 tỷ đồng' }],
  ['16/20 trường', { value: 16, total: 20, core: '16/20', bare: '16/20 trường' }],
  ['8/8 huyện, thành phố', { value: 8, total: 8, core: '8/8', bare: '8/8 huyện, thành phố' }],
  ['950/1.200 hộ', { value: 950, total: 1200, core: '950/1.200', bare: '950/1.200 hộ' }],
  // white space
  [
    '  hơn\u00a03,6\n tỷ  đồng ',
    { is: 'gt', value: 3.6, mult: 9, core: '3,6 tỷ', bare: '3,6 tỷ đồng', words: ['hơn', ''] },
  ],
];

test.each(READINGS)(
  '"%s" is read whole',
  (printed, { is = 'eq', value, upper, total, mult = 0, core, bare = core, words = ['', ''] }) => {
    expect(readValueText(printed)).toEqual({
      comparator: is,
      wordBefore: words[0],
      wordAfter: words[1],
      value,
      upper,
      total,
      mult,
      scaleWord: expect.any(String) as string,
      decimals: expect.any(Number) as number,
      core,
      bare,
    });
  },
);

test.each([
  ['27.600', ''],
  ['gần 100 ngàn', 'ngàn'],
  ['15 ngàn tỉ đồng', 'ngàn tỉ'],
  ['1 tỷ 467 triệu', 'tỷ'],
])('"%s" is printed with the scale word "%s"', (printed, scaleWord) => {
  expect(readValueText(printed)?.scaleWord).toBe(scaleWord);
});

test.each([
  ['27.600', 0],
  ['2,70%', 2],
  ['13,5-14%', 1],
  ['3,6 tỷ', 1],
  ['1 tỷ 467 triệu', 3],
])('"%s" is printed with %i decimals', (printed, decimals) => {
  expect(readValueText(printed)?.decimals).toBe(decimals);
});

test.each([
  ['no numeral', 'nhiều hộ'],
  ['nothing at all', ''],
  ['a word alone', 'hơn'],
  ['an English decimal point', '1.29'],
  ['an English decimal point and a unit', '1.29%'],
  ['groups of the wrong length', '27.6000'],
  ['a group before which stand four digits', '1234.567'],
  ['a space before two digits', '27 60'],
  ['a space behind four digits', '1234 567'],
  ['a full stop and a space between groups', '1.234 567'],
  ['a word behind it that contradicts the one before', 'tối đa 12% trở lên'],
  ['the same the other way', 'ít nhất 12% trở xuống'],
  ['a malformed upper end', '10-1234.567'],
  ['a malformed whole', '16/20.5'],
  ['two numerals', '12 xã, 3 thôn'],
  ['two scaled numerals', '2 nghìn tỷ 500 triệu đồng'],
  ['a date', '23/7/2024'],
  ['a range of three', '10 đến 12 đến 14%'],
  ['a range with a percent sign only before', '10% đến 12'],
  ['words that are no comparator before it', 'tăng 12%'],
  ['two comparators before it', 'khoảng hơn 12%'],
  ['a comparator grown together with it', 'hơn12%'],
  ['a sign', '-5%'],
])('a text with %s is not one figure', (_, printed) => {
  expect(readValueText(printed)).toBeUndefined();
});

test('letters are to be composed before reading, as they are when a file is read', () => {
  const decomposed = 'hơn 3,6 tỷ đồng'.normalize('NFD');
  expect(readValueText(decomposed)).toBeUndefined();
  expect(readValueText(composeLetters(decomposed))).toMatchObject({ comparator: 'gt', mult: 9 });
});

test.each([
  ['Đại hội có gần ', 'nearly'],
  ['Gần', 'nearly'],
  ['tỷ lệ không\n quá ', 'le'],
  ['không dưới', 'ge'],
  ['số hộ ít hơn ', 'lt'],
  ['không ít hơn ', 'ge'],
  ['không nhiều hơn ', 'le'],
  ['số hộ nhiều hơn', 'gt'],
  ['đạt từ ', 'ge'],
  ['gần đây có ', 'eq'],
  ['ở trên, ', 'eq'],
  ['nước', 'eq'],
  ['', 'eq'],
])('before a number "%s" means %s', (text, comparator) => {
  expect(comparatorBefore(text)).toBe(comparator);
});

test.each([
  [' trở lên, và', 'ge'],
  ['Trở xuống.', 'le'],
  [', trở lên', 'eq'],
  [' hộ trở lên', 'eq'],
  ['', 'eq'],
])('behind a number "%s" means %s', (text, comparator) => {
  expect(comparatorAfter(text)).toBe(comparator);
});

test.each([
  ['giảm từ ', true],
  ['Từ', true],
  ['giảm từ 5% xuống ', false],
  ['vô tư', false],
  ['', false],
])('whether "%s" ends with "từ": %s', (text, expected) => {
  expect(endsWithFrom(text)).toBe(expected);
});
