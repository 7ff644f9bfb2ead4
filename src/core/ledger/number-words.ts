import { findMatches } from './matches.ts';
import { NOUN } from './pieces.ts';

/** A number written in words before what it counts: "hai xã". */
export interface NumberWord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const TENS = '(?:hai|ba|bốn|năm|sáu|bảy|tám|chín)';
const UNITS = '(?:một|mốt|hai|ba|bốn|tư|năm|lăm|sáu|bảy|tám|chín)';
/** "năm" alone is a year far more often than a five; "một" is an article. A noun in capitals, "Ba Bể", or a name behind it names. */
const TO_NINETY_NINE = `(?:${TENS}\\s+mươi(?:\\s+${UNITS})?|mười(?:\\s+${UNITS})?|hai|ba|bốn|sáu|bảy|tám|chín)`;
/** "hai trăm năm mươi"; before a scale, "một" and "năm" are numbers too. */
const SCALED = `(?:${TENS}\\s+mươi(?:\\s+${UNITS})?|mười(?:\\s+${UNITS})?|${UNITS})(?:\\s+(?:trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ)(?:\\s+(?:linh|lẻ|mươi|mười|${UNITS}))*)+`;
const WORDS = `(?:${SCALED}|${TO_NINETY_NINE})`;
const PATTERN = new RegExp(String.raw`(?<![\p{L}\p{N}])(?<!thứ\s+)(?i:${WORDS})\s+${NOUN}(?!\s+\p{Lu})`, 'gu');

/** Finds numbers from two on that are written in words before a noun of statistics, in order. */
export function findNumberWords(text: string): NumberWord[] {
  return findMatches(PATTERN, text).map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
    text: found,
  }));
}
