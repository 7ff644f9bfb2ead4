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

const QUANTITY = new RegExp(
  String.raw`(?<core>(?:\p{L}+-?)?${NUMBER}(?:\s?[-–/]\s?${NUMBER})?(?:(?=${UNIT})|\p{L}*)(?:\s?(?:${SCALE}))?(?:\s?[%‰])?)` +
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
  let rest = taken.reduce((masked, { start, end }) => mask(masked, start, end), text);
  const found: Numeral[] = [];
  for (const { as, pattern, accepts } of RULES) {
    const seen = rest;
    for (const match of seen.matchAll(pattern)) {
      if (accepts?.(match, text) === false) continue;
      const [start, end] = [match.index, match.index + match[0].length];
      found.push({ start, end, text: match[0], core: match[0], as });
      rest = mask(rest, start, end);
    }
  }
  for (const match of rest.matchAll(QUANTITY)) {
    const { index } = match;
    const core = match.groups?.['core'] ?? match[0];
    found.push({ start: index, end: index + match[0].length, text: match[0], core });
  }
  return found.sort((a, b) => a.start - b.start);
}

function mask(text: string, start: number, end: number): string {
  return text.slice(0, start) + TAKEN.repeat(end - start) + text.slice(end);
}
