import { expect, test } from 'vitest';
import { formatNumber, formatRoman, readNumber } from './number.ts';

test.each([
  ['0', 0],
  ['06', 6],
  ['150', 150],
  ['27600', 27_600],
  ['27.600', 27_600],
  ['3.600', 3600],
  ['1.234.567', 1_234_567],
  ['3,6', 3.6],
  ['1,96', 1.96],
  ['0,05', 0.05],
  ['1.234,5', 1234.5],
  ['27 600', 27_600],
  ['27\u00a0600', 27_600],
  ['1 234 567,5', 1_234_567.5],
  ['1.234.567.890.123', 1_234_567_890_123],
  ['0,0000005', 5e-7],
])('"%s" reads as %d', (text, value) => {
  expect(readNumber(text)).toBe(value);
});

test.each([
  ['a full stop before fewer than three digits', '1.29'],
  ['a full stop before four digits', '1.2345'],
  ['more than three digits before the first full stop', '1234.567'],
  ['groups of unlike length', '1.23.456'],
  ['two commas', '1,2,3'],
  ['a comma before a full stop', '1,234.5'],
  ['a comma without decimals', '1,'],
  ['a comma without a whole', ',5'],
  ['a full stop at the end', '12.'],
  ['a space and a full stop between groups', '1 234.567'],
  ['a space before two digits', '27 60'],
  ['a sign', '-5'],
  ['white space around it', ' 5 '],
  ['a percent sign', '5%'],
  ['an exponent', '1e3'],
  ['more digits than a number keeps', '1.234.567.890.123.456'],
  ['digits of another script', '１２'],
  ['nothing', ''],
])('no numeral has %s', (_, text) => {
  expect(readNumber(text)).toBeUndefined();
});

test.each([
  [0, '0', '0'],
  [1000, '1.000', '1,000'],
  [27_600, '27.600', '27,600'],
  [1.96, '1,96', '1.96'],
  [1234.5, '1.234,5', '1,234.5'],
  [0.000001, '0,000001', '0.000001'],
  [1.123456789, '1,123456789', '1.123456789'],
  [-0.5, '-0,5', '-0.5'],
])('%d is written "%s" in Vietnamese and "%s" in English', (value, vi, en) => {
  expect(formatNumber(value, 'vi')).toBe(vi);
  expect(formatNumber(value, 'en')).toBe(en);
});

test('what is written in Vietnamese reads back as the same number', () => {
  for (const value of [0, 7, 999, 1000, 3.6, 0.1, 1.2, 12_345.678, 9_999_999, 123_456_789.25]) {
    expect(readNumber(formatNumber(value, 'vi'))).toBe(value);
  }
});

test.each([
  [0, ''],
  [1, 'I'],
  [3, 'III'],
  [4, 'IV'],
  [9, 'IX'],
  [14, 'XIV'],
  [28, 'XXVIII'],
])('the ordinal %d is written "%s"', (number, roman) => {
  expect(formatRoman(number)).toBe(roman);
});
