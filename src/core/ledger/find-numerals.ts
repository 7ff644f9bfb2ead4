import { DATE_RULES } from './date-rules.ts';
import { DOCUMENT_RULES } from './document-rules.ts';
import { NAME_RULES } from './name-rules.ts';
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
const RULES = [...DOCUMENT_RULES, ...DATE_RULES, ...NAME_RULES];

/** Stands for a letter that is spoken for. It is no letter, no digit and no space, so that no rule reaches across. */
const TAKEN = '\uFFFC';

/** A word may be grown together with its number; looked for from its beginning only, or a long one costs the square of its length. */
/** Spaces group thousands in some sources. */
const GROUPED = String.raw`(?:\p{N}{1,3}(?:[ \u00a0\u202f]\p{N}{3}(?!\p{N}))+(?:,\p{N}+)?|${NUMBER})`;
const QUANTITY = new RegExp(
  String.raw`(?<core>(?:(?<!\p{L})\p{L}+-?)?${GROUPED}(?:(?:%?\s?[-–]\s?|/|%?\s+(?:đến|tới)\s+)${GROUPED})?(?:(?=${UNIT})|\p{L}*)(?:\s?(?:${SCALE}))?(?:\s?[%‰])?)` +
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
  for (const { as, pattern, accepts } of RULES) {
    const matches = [...rest.matchAll(pattern)].filter((match) => accepts?.(match, text) !== false);
    const numerals = matches.map(({ index, 0: whole }) => ({
      start: index,
      end: index + whole.length,
      text: whole,
      core: whole,
      as,
    }));
    found.push(...numerals);
    rest = mask(rest, numerals);
  }
  for (const match of rest.matchAll(QUANTITY)) {
    const { index } = match;
    const core = match.groups?.['core'] ?? match[0];
    found.push({ start: index, end: index + match[0].length, text: match[0], core });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** All stretches at once: one by one, a text with many would be copied as many times. */
function mask(text: string, stretches: readonly { readonly start: number; readonly end: number }[]): string {
  const sorted = [...stretches].sort((a, b) => a.start - b.start);
  const pieces = sorted.map(
    ({ start, end }, index) => text.slice(sorted[index - 1]?.end ?? 0, start) + TAKEN.repeat(end - start),
  );
  return pieces.join('') + text.slice(sorted.at(-1)?.end ?? 0);
}
