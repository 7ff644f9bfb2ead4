import { readNumber, SCALE_WORDS } from '../text/number.ts';
import { timesTen } from '../number/exact.ts';

/**
 * Pagefind drops the marks within numbers, so that 1,96 % is 196 to it and 3,6 tỷ is 36 tỷ. Beside its text each page
 * therefore carries its numbers as words of their own: `n1c96`, `n3600000000`.
 */
const NUMBER = /(?<![\p{L}\d.,/])\d[\d.,]*(?:\/\d[\d.,]*)*/gu;

const SCALE = new RegExp(String.raw`^\s+(${SCALE_WORDS.map(([word]) => word).join('|')})(?!\p{L})`, 'u');

/** A number in a text, and where it stands with its scale word and percent sign. */
export interface FoundNumber {
  readonly start: number;
  readonly end: number;
  /** The words it is searched by, the most telling first. */
  readonly tokens: readonly string[];
}

/** The numbers of a lower-case text that are quantities; dates and years stay words. */
export function findNumbers(text: string): FoundNumber[] {
  return [...text.matchAll(NUMBER)].flatMap((match) => {
    const printed = match[0].replace(/[.,/]+$/u, '');
    const after = match.index + printed.length;
    const [scaleText = '', scaleWord] = SCALE.exec(text.slice(after)) ?? [];
    const [percent = ''] = /^\s?%/u.exec(text.slice(after)) ?? [];
    const power = SCALE_WORDS.find(([word]) => word === scaleWord)?.[1] ?? 0;
    const tokens = tokensOf(printed, power, percent !== '');
    const end = after + scaleText.length + percent.length;
    return tokens.length === 0 ? [] : [{ start: match.index, end, tokens }];
  });
}

/** The numbers of a text as words of the index, each once. */
export function numberTokens(text: string): string[] {
  return [...new Set(findNumbers(text.toLowerCase()).flatMap(({ tokens }) => tokens))];
}

function tokensOf(printed: string, power: number, isShare: boolean): string[] {
  const parts = printed.split('/').map(readNumber);
  const [number, whole] = parts;
  const isDate = parts.length > 2;
  if (number === undefined || isDate || parts.includes(undefined)) return [];
  if (whole !== undefined) return whole > 1900 ? [] : [`${writeToken(number)}t${String(whole)}`, writeToken(number)];
  const isYear = power === 0 && !isShare && /^(?:19|20)\d\d$/u.test(printed);
  if (isYear) return [];
  return power === 0 ? [writeToken(number)] : [writeToken(timesTen(number, power)), writeToken(number)];
}

function writeToken(value: number): string {
  return `n${String(value).replace('.', 'c')}`;
}
