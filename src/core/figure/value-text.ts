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
  /** Decimals of the value in its scale, as printed: 3 of "1 tỷ 467 triệu". */
  readonly decimals: number;
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
  String.raw`^(?<core>(?<value>${NUMBER})(?:(?:\s?%)?\s?[-–]\s?(?<upper>${NUMBER})|/(?<total>${NUMBER}))?` +
    // "1 tỷ 467 triệu" is one number.
    String.raw`(?:\s?(?<scale>${SCALES})(?![\p{L}])(?:(?<=t[ỷỉ])\s(?<minor>\d{1,3})\striệu(?![\p{L}]))?)?` +
    String.raw`(?<percent>\s?%)?)(?<rest>.*)$`,
  'iu',
);

/**
 * Reads a figure as printed. White space is folded first; undefined when the text does not hold exactly one figure
 * with at most one comparator word before and one behind it.
 */
export function readValueText(printed: string): ValueReading | undefined {
  const text = foldSpaces(printed);
  const before = WORDS_BEFORE.find(([word]) => text.toLowerCase().startsWith(`${word} `));
  const afterStart = before ? text.slice(before[0].length + 1) : text;
  const after = WORDS_AFTER.find(([word]) => afterStart.toLowerCase().endsWith(` ${word}`));
  const bare = after ? afterStart.slice(0, -after[0].length - 1) : afterStart;

  const groups = FIGURE.exec(bare)?.groups;
  if (groups === undefined || hasNumeral(groups['rest'] ?? '')) return undefined;
  const numerals = [groups['value'], groups['upper'], groups['total']];
  const [value, upper, total] = numerals.map((numeral) => readNumber(numeral ?? ''));
  if (value === undefined || numerals.some(isMalformed)) return undefined;
  const mult = powerOf(groups['scale']);
  const finer = groups['minor'] === undefined ? 0 : 3;
  const minor = Number(groups['minor'] ?? 0) / 1000;
  return {
    comparator: after?.[1] ?? before?.[1] ?? 'eq',
    wordBefore: before?.[0] ?? '',
    wordAfter: after?.[0] ?? '',
    value: Number((value + minor).toPrecision(12)),
    upper,
    total,
    mult,
    decimals: Math.max(finer, /,(\d+)$/u.exec(groups['value'] ?? '')?.[1]?.length ?? 0),
    core: groups['core'] ?? '',
    bare,
  };
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
  const folded = foldSpaces(text).toLowerCase();
  return WORDS_BEFORE.find(([word]) => folded === word || folded.endsWith(` ${word}`))?.[1] ?? 'eq';
}

/** True when a text ends with "từ", which bounds a number ("từ 80%") or begins a change ("từ 5% xuống 3%"). */
export function endsWithFrom(text: string): boolean {
  return /(?:^|\s)từ\s*$/iu.test(text);
}

/** The comparator word at the beginning of a text, as in "trở lên, và …"; `eq` when there is none. */
export function comparatorAfter(text: string): Comparator {
  const folded = foldSpaces(text).toLowerCase();
  return WORDS_AFTER.find(([word]) => folded.startsWith(word))?.[1] ?? 'eq';
}
