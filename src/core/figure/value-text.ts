import type { Comparator } from '../model/observation.ts';
import { foldSpaces } from '../text/normalise.ts';
import { readNumber, SCALE_WORDS } from '../text/number.ts';

/** A printed figure taken apart: "từ 12%/năm trở lên" is `từ` + `12` + `%` + `/năm` + `trở lên`. */
export interface ValueReading {
  readonly comparator: Comparator;
  /** The comparator word before the number, lower case; empty when there is none. */
  readonly wordBefore: string;
  /** The comparator word behind it: "trở lên", "trở xuống"; empty when there is none. */
  readonly wordAfter: string;
  readonly value: number;
  /** The upper end of "10–12". */
  readonly upper: number | undefined;
  /** The whole of "16/20". */
  readonly total: number | undefined;
  /** Power of ten of the scale word. */
  readonly mult: number;
  /** Number, scale word and percent sign as printed: "3,6 tỷ", "1,96%". */
  readonly core: string;
  /** The figure without its comparator words: "3,6 tỷ đồng". */
  readonly bare: string;
}

/** Words before a number that bound it. Longer ones first, so that "không dưới" wins over "dưới", "ít hơn" over "hơn". */
const WORDS_BEFORE: readonly (readonly [word: string, comparator: Comparator])[] = [
  ['không thấp hơn', 'ge'],
  ['không nhiều hơn', 'le'],
  ['không ít hơn', 'ge'],
  ['không hơn', 'le'],
  ['nhiều hơn', 'gt'],
  ['thấp hơn', 'lt'],
  ['ít hơn', 'lt'],
  ['không quá', 'le'],
  ['không dưới', 'ge'],
  ['tối thiểu', 'ge'],
  ['ít nhất', 'ge'],
  ['tối đa', 'le'],
  ['khoảng', 'approx'],
  ['chừng', 'approx'],
  ['ước', 'approx'],
  ['trên', 'gt'],
  ['dưới', 'lt'],
  ['hơn', 'gt'],
  ['gần', 'nearly'],
  ['từ', 'ge'],
];

const WORDS_AFTER: readonly (readonly [word: string, comparator: Comparator])[] = [
  ['trở lên', 'ge'],
  ['trở xuống', 'le'],
];

const NUMBER = String.raw`\d+(?:\.\d{3})*(?:,\d+)?`;
const SCALES = SCALE_WORDS.map(([word]) => word).join('|');
const FIGURE = new RegExp(
  String.raw`^(?<core>(?<value>${NUMBER})(?:\s?[-–]\s?(?<upper>${NUMBER})|/(?<total>${NUMBER}))?` +
    String.raw`(?:\s?(?<scale>${SCALES})(?![\p{L}]))?(?<percent>\s?%)?)(?<rest>.*)$`,
  'iu',
);

/**
 * Reads a figure as printed. White space is folded first; undefined when the text does not hold exactly one figure
 * with at most one comparator word before and one behind it.
 */
export function readValueText(printed: string): ValueReading | undefined {
  const text = foldSpaces(printed);
  const lowerCase = text.toLowerCase();
  const before = WORDS_BEFORE.find(([word]) => lowerCase.startsWith(`${word} `));
  const afterStart = before ? text.slice(before[0].length + 1) : text;
  const after = WORDS_AFTER.find(([word]) => lowerCase.endsWith(` ${word}`));
  const bare = after ? afterStart.slice(0, -after[0].length - 1) : afterStart;

  const groups = FIGURE.exec(bare)?.groups;
  if (groups === undefined || hasNumeral(groups['rest'] ?? '')) return undefined;
  const numerals = [groups['value'], groups['upper'], groups['total']];
  const [value, upper, total] = numerals.map((numeral) => readNumber(numeral ?? ''));
  if (value === undefined || numerals.some(isMalformed)) return undefined;
  const scale = groups['scale']?.toLowerCase();
  return {
    comparator: after?.[1] ?? before?.[1] ?? 'eq',
    wordBefore: before?.[0] ?? '',
    wordAfter: after?.[0] ?? '',
    value,
    upper,
    total,
    mult: SCALE_WORDS.find(([word]) => word === scale)?.[1] ?? 0,
    core: groups['core'] ?? '',
    bare,
  };
}

/** True for a numeral that is there but is none, as the "20.5" of "16/20.5". */
function isMalformed(numeral: string | undefined): boolean {
  return numeral !== undefined && readNumber(numeral) === undefined;
}

/** True for a digit that begins a number; the 2 of "m2" is part of a unit. */
function hasNumeral(text: string): boolean {
  return /(?<![\p{L}\d])\d/u.test(text);
}

/** The comparator that the words at the end of a text put on the number that follows; `eq` when there is none. */
export function comparatorBefore(text: string): Comparator {
  const folded = lastWords(text, 4).toLowerCase();
  return WORDS_BEFORE.find(([word]) => folded === word || folded.endsWith(` ${word}`))?.[1] ?? 'eq';
}

/** True when a text ends with "từ", which bounds a number ("từ 80%") or begins a change ("từ 5% xuống 3%"). */
export function endsWithFrom(text: string): boolean {
  return lastWords(text, 1).toLowerCase() === 'từ';
}

/** The comparator word at the beginning of a text, as in "trở lên, và …"; `eq` when there is none. */
export function comparatorAfter(text: string): Comparator {
  const folded = firstWords(text, 3).toLowerCase();
  return WORDS_AFTER.find(([word]) => folded.startsWith(word))?.[1] ?? 'eq';
}

// The text around a link can be that of a long paragraph, and be looked at for each of its links: only its end is read.

/** The last words of a text, folded; one more than the longest comparator has, for it must not begin in mid-word. */
function lastWords(text: string, count: number): string {
  let start = text.length;
  for (let word = 0; word < count && start > 0; word += 1) {
    while (start > 0 && isSpace(text, start - 1)) start -= 1;
    while (start > 0 && !isSpace(text, start - 1)) start -= 1;
  }
  return foldSpaces(text.slice(start));
}

/** The first words of a text, folded. */
function firstWords(text: string, count: number): string {
  let end = 0;
  for (let word = 0; word < count && end < text.length; word += 1) {
    while (end < text.length && isSpace(text, end)) end += 1;
    while (end < text.length && !isSpace(text, end)) end += 1;
  }
  return foldSpaces(text.slice(0, end));
}

function isSpace(text: string, index: number): boolean {
  return /\s/u.test(text.charAt(index));
}
