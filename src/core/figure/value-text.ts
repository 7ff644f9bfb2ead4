import type { Comparator } from '../model/observation.ts';
import { foldSpaces } from '../text/normalise.ts';
import { readNumber, SCALE_WORDS } from '../text/number.ts';
import { plus, timesTen } from '../number/exact.ts';

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
  /** The scale word as printed, "ngàn" or "nghìn"; empty when there is none. */
  readonly scaleWord: string;
  /** Decimals of the value in its scale, as printed: 3 of "1 tỷ 467 triệu". */
  readonly decimals: number;
  /** Number, scale word and percent sign as printed: "3,6 tỷ", "1,96%". */
  readonly core: string;
  /** The figure without its comparator words: "3,6 tỷ đồng". */
  readonly bare: string;
}

type Words = readonly (readonly [word: string, comparator: Comparator])[];

/** Words before a number that bound it, the longer first, so that "không dưới" wins over "dưới", "ít hơn" over "hơn". */
const WORDS_BEFORE: Words = byLength({
  gt: ['hơn', 'trên', 'nhiều hơn', 'lớn hơn', 'cao hơn'],
  ge: ['từ', 'ít nhất', 'tối thiểu', 'không dưới', 'không ít hơn', 'không thấp hơn', 'không nhỏ hơn', 'không kém'],
  lt: [
    'dưới',
    'ít hơn',
    'thấp hơn',
    'nhỏ hơn',
    'kém hơn',
    'chưa đến',
    'chưa tới',
    'chưa đầy',
    'không đến',
    'không đầy',
  ],
  le: [
    'tối đa',
    'không quá',
    'không vượt quá',
    'không hơn',
    'không nhiều hơn',
    'không lớn hơn',
    'không cao hơn',
    'không trên',
  ],
  nearly: ['gần', 'ngót', 'suýt soát'],
  approx: ['khoảng', 'chừng', 'khoảng chừng', 'ước', 'ước khoảng', 'ước chừng', 'xấp xỉ'],
});

const WORDS_AFTER: Words = byLength({ ge: ['trở lên'], le: ['trở xuống'] });

/** Groups of thousands behind a full stop or, in some sources, behind a space. */
const NUMBER = String.raw`(?:\d{1,3}(?: \d{3})+(?!\d)|\d+(?:\.\d{3})*)(?:,\d+)?`;
const SCALES = SCALE_WORDS.map(([word]) => word).join('|');
/** It bounds a number ("từ 80%"), begins a range ("từ 5 đến 7%") or a change ("từ 5% xuống 3%"). */
const FROM = 'từ';
const FIGURE = new RegExp(
  String.raw`^(?<core>(?<value>${NUMBER})(?:(?:(?:\s?%(?=[^%]*%))?\s?[-–]\s?|(?:\s?%(?=[^%]*%))? (?:đến|tới) )(?<upper>${NUMBER})|/(?<total>${NUMBER}))?` +
    // "1 tỷ 467 triệu" is one number, and so is "1 triệu 200 nghìn".
    String.raw`(?:\s?(?<scale>${SCALES})(?![\p{L}])(?:(?:(?<=(?<!\p{L}\s)t[ỷỉ])\s(?=\d{1,3}\striệu)|(?<=triệu)\s(?=\d{1,3}\sng[hàì]))(?<minor>\d{1,3})\s(?:triệu|nghìn|ngàn)(?![\p{L}]))?)?` +
    String.raw`(?<percent>\s?%)?)(?<rest>.*)$`,
  'iu',
);

/**
 * Reads a figure as printed. White space is folded first; undefined when the text does not hold exactly one figure
 * with at most one comparator word before and one behind it. The "từ" of a range bounds nothing: "từ 5 đến 7%".
 */
export function readValueText(printed: string): ValueReading | undefined {
  const text = foldSpaces(printed);
  const lowerCase = text.toLowerCase();
  const before = WORDS_BEFORE.find(([word]) => lowerCase.startsWith(`${word} `));
  const afterStart = before ? text.slice(before[0].length + 1) : text;
  const after = WORDS_AFTER.find(([word]) => lowerCase.endsWith(` ${word}`));
  const bare = after ? afterStart.slice(0, -after[0].length - 1) : afterStart;

  const groups = FIGURE.exec(bare)?.groups;
  if (groups === undefined) return undefined;
  const { value: first = '', core = '', rest = '', scale, minor } = groups;
  if (hasNumeral(rest)) return undefined;
  const numerals = [first, groups['upper'], groups['total']];
  const [value, upper, total] = numerals.map((numeral) => readNumber(numeral ?? ''));
  if (value === undefined || numerals.some(isMalformed)) return undefined;
  const bounded = upper !== undefined && before?.[0] === FROM ? 'eq' : (before?.[1] ?? 'eq');
  const comparator = combineComparators(bounded, after?.[1] ?? 'eq', before?.[0] === FROM);
  if (comparator === undefined) return undefined;
  const finer = minor === undefined ? 0 : 3;
  return {
    comparator,
    wordBefore: before?.[0] ?? '',
    wordAfter: after?.[0] ?? '',
    value: plus(value, timesTen(Number(minor ?? 0), -3)),
    upper,
    total,
    mult: powerOf(scale),
    scaleWord: scale ?? '',
    decimals: Math.max(finer, /,(\d+)$/u.exec(first)?.[1]?.length ?? 0),
    core,
    bare,
  };
}

/**
 * What a word before a number and one behind it say together: the one behind, where they do not contradict each other as
 * in "tối đa 12% trở lên"; then undefined. "Từ" goes with either: "từ 2 con trở xuống".
 */
export function combineComparators(before: Comparator, after: Comparator, isFrom: boolean): Comparator | undefined {
  if (after === 'eq') return before;
  const contrary = after === 'ge' ? ['lt', 'le'] : ['gt', 'ge'];
  return contrary.includes(before) && !isFrom ? undefined : after;
}

function byLength(words: Partial<Record<Comparator, readonly string[]>>): Words {
  return Object.entries(words)
    .flatMap(([comparator, ofIt]) => ofIt.map((word) => [word, comparator as Comparator] as const))
    .sort(([a], [b]) => b.length - a.length);
}

function powerOf(scale: string | undefined): number {
  return SCALE_WORDS.find(([word]) => word === scale?.toLowerCase())?.[1] ?? 0;
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
  return findBefore(text)?.[1] ?? 'eq';
}

/** The comparator words at the end of a text, lower case; empty when there are none. */
export function wordsBefore(text: string): string {
  return findBefore(text)?.[0] ?? '';
}

function findBefore(text: string) {
  const folded = lastWords(text, 4).toLowerCase();
  return WORDS_BEFORE.find(([word]) => folded === word || folded.endsWith(` ${word}`));
}

/** True when a text ends with "từ", which bounds a number ("từ 80%") or begins a change ("từ 5% xuống 3%"). */
export function endsWithFrom(text: string): boolean {
  return lastWords(text, 1).toLowerCase() === 'từ';
}

/** The comparator word at the beginning of a text, as in "trở lên, và …"; `eq` when there is none. */
export function comparatorAfter(text: string): Comparator {
  return findAfter(text)?.[1] ?? 'eq';
}

/** The comparator words at the beginning of a text, lower case; empty when there are none. */
export function wordsAfter(text: string): string {
  return findAfter(text)?.[0] ?? '';
}

function findAfter(text: string) {
  const folded = firstWords(text, 3).toLowerCase();
  return WORDS_AFTER.find(([word]) => folded.startsWith(word));
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
