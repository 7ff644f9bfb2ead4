import { DATE_RULES } from './date-rules.ts';
import { DOCUMENT_RULES } from './document-rules.ts';
import { FEAST_RULES } from './feast-rules.ts';
import { NAME_RULES } from './name-rules.ts';
import { findMatches } from './matches.ts';
import { NOUN, NUMBER, SCALE, UNIT } from './pieces.ts';
import type { NumeralClass } from './rule.ts';

/** A numeral of a text: where it stands (`end` exclusive) and what it is, if a rule knows. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  /** With the words that make it what it is: "năm 2024", "595 tỷ đồng", "5 xã". */
  readonly text: string;
  /** Number, scale word and percent sign alone: "595 tỷ"; the whole text when a rule knows it. */
  readonly core: string;
  /** Absent when no rule knows it: then it is a statistic until somebody says what else. */
  readonly as?: NumeralClass;
}

/** The order counts: what an earlier rule takes, a later one does not see. */
const RULES = [...DOCUMENT_RULES, ...DATE_RULES, ...FEAST_RULES, ...NAME_RULES];

/** Stands for a letter that is spoken for. It is no letter, no digit and no space, so that no rule reaches across. */
const TAKEN = '\uFFFC';

/** A word may be grown together with its number; looked for from its beginning only, or a long one costs the square of its length. */
const DIGIT = /\p{N}/u;

/** Spaces group thousands in some sources. */
const GROUPED = String.raw`(?:\p{N}{1,3}(?:[ \u00a0\u202f]\p{N}{3}(?!\p{N}))+(?:,\p{N}+)?|${NUMBER})`;
/** "3 tỷ 500 triệu" is one number, and so is "1 triệu 200 nghìn". */
const SMALLER = String.raw`(?:(?<=(?<!\p{L}\s)t[ỷỉ])\s\p{N}{1,3}\striệu(?!\p{L})|(?<=triệu)\s\p{N}{1,3}\s(?:nghìn|ngàn)(?!\p{L}))?`;
const QUANTITY = new RegExp(
  String.raw`(?<core>(?:(?<!\p{L})\p{L}+-?)?${GROUPED}(?:(?:%?\s?[-–]\s?|/|%?\s+(?:đến|tới)\s+)${GROUPED})?(?:(?=${UNIT})|\p{L}*)(?:\s?(?:${SCALE})${SMALLER})?(?:\s?[%‰])?)` +
    String.raw`(?:\s?${UNIT}|\s+${NOUN})?(?:/\p{L}+(?:[23²³]|\s(?:${NOUN}))?)*`,
  'giu',
);

/**
 * Finds every numeral of a text, in order: each digit of the text lies in exactly one of them, but for those within the
 * `taken` stretches, which are figure links.
 */
export function findNumerals(
  text: string,
  taken: readonly { readonly start: number; readonly end: number }[] = [],
): Numeral[] {
  let rest = mask(text, taken);
  const found: Numeral[] = [];
  let hasDigit = DIGIT.test(rest);
  for (const { as, pattern, accepts, readsWords } of RULES) {
    if (!hasDigit && readsWords !== true) continue;
    const known = findMatches(pattern, rest)
      .filter((match) => accepts?.(match, text) !== false)
      .map(({ index, 0: words }): Numeral => ({
        start: index,
        end: index + words.length,
        text: words,
        core: words,
        as,
      }));
    if (known.length === 0) continue;
    for (const numeral of known) found.push(numeral);
    rest = mask(rest, known);
    hasDigit = DIGIT.test(rest);
  }
  if (!hasDigit) return found.sort((a, b) => a.start - b.start);
  for (const { index, groups, 0: words } of findMatches(QUANTITY, rest)) {
    found.push({ start: index, end: index + words.length, text: words, core: groups?.['core'] ?? words });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The text with the stretches, which are in order, made unreadable. Once for all of them: each time copies the text. */
function mask(text: string, stretches: readonly { readonly start: number; readonly end: number }[]): string {
  if (stretches.length === 0) return text;
  let masked = '';
  let from = 0;
  for (const { start, end } of stretches) {
    masked += text.slice(from, start) + TAKEN.repeat(end - start);
    from = end;
  }
  return masked + text.slice(from);
}
