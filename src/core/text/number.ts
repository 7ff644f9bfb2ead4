import type { Language } from './language.ts';
import { hasTooManyDigits } from '../number/exact.ts';

/**
 * Numbers in Vietnamese print: a full stop groups thousands, a comma opens the decimals. English print has it the
 * other way round, so `3.600` is three thousand six hundred and `3,6` is three and six tenths. Some sources group by
 * a space instead, as the standard of units has it: `27 600`.
 */

const PLAIN = /^\d+(?:,\d+)?$/u;
const GROUPED = /^\d{1,3}(?:(?:\.\d{3})+|(?:[ \u00a0\u202f]\d{3})+)(?:,\d+)?$/u;

/** Words that scale a number, with their power of ten. The longest come first, so that they win. */
export const SCALE_WORDS: readonly (readonly [word: string, power: number])[] = [
  ['nghìn tỷ', 12],
  ['nghìn tỉ', 12],
  ['ngàn tỷ', 12],
  ['ngàn tỉ', 12],
  ['vạn', 4],
  ['nghìn', 3],
  ['ngàn', 3],
  ['triệu', 6],
  ['tỷ', 9],
  ['tỉ', 9],
];

/**
 * Reads `27.600` and `27 600` as 27600 and `1,96` as 1.96; undefined when the text is no Vietnamese numeral, or one that no
 * number keeps to the digit.
 */
export function readNumber(text: string): number | undefined {
  if ((!PLAIN.test(text) && !GROUPED.test(text)) || hasTooManyDigits(text)) return undefined;
  return Number(text.replace(/[. \u00a0\u202f]/gu, '').replace(',', '.'));
}

/**
 * Writes a number for a language: `vi` gives 27.600 and 1,96, `en` gives 27,600 and 1.96. Digits are never
 * rounded away: an archived figure keeps what its source printed.
 */
export function formatNumber(value: number, language: Language): string {
  return FORMATS[language].format(value);
}

/** Made once: to make one takes a thousand times as long as to use it. */
const FORMATS = {
  vi: new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 20 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 20 }),
};

const ROMAN: readonly (readonly [value: number, numeral: string])[] = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** Writes a small ordinal as congresses print theirs: 4 gives IV. */
export function formatRoman(number: number): string {
  const [value, numeral] = ROMAN.find(([least]) => least <= number) ?? [number, ''];
  return number < 1 ? '' : numeral + formatRoman(number - value);
}
