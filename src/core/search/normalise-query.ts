import { foldSpaces } from '../text/normalise.ts';
import { cleanLetters } from './letters.ts';

/** Level words as people shorten them; a single letter counts before a name only, `t` and `q` with a full stop only. */
const LEVELS: readonly (readonly [short: RegExp, long: string])[] = [
  [/(?<![\p{L}\d])t\.?p(?:\.\s*|\s+)(?=\p{L})/gu, 'thành phố '],
  [/(?<![\p{L}\d])t\.?x(?:\.\s*|\s+)(?=\p{L})/gu, 'thị xã '],
  [/(?<![\p{L}\d])t\.?t(?:\.\s*|\s+)(?=\p{L})/gu, 'thị trấn '],
  [/(?<![\p{L}\d])h(?:\.\s*|\s+)(?=\p{L})/gu, 'huyện '],
  [/(?<![\p{L}\d])x(?:\.\s*|\s+)(?=\p{L})/gu, 'xã '],
  [/(?<![\p{L}\d])p(?:\.\s*|\s+)(?=\p{L})/gu, 'phường '],
  [/(?<![\p{L}\d])t\.\s*(?=\p{L})/gu, 'tỉnh '],
  [/(?<![\p{L}\d])q\.\s*(?=\p{L})/gu, 'quận '],
];

/** Numbers as Vietnamese print has them, and tỷ for tỉ, which is as common by hand as it is rare in print. */
const NUMBERS: readonly (readonly [written: RegExp, printed: string])[] = [
  [/(?<!\d)(\d{1,3}) (?=\d{3}(?!\d))/gu, '$1.'],
  [/(?<![\d.])(\d+)\.(\d{1,2})(?![\d.])/gu, '$1,$2'],
  [/(\d)\s+%/gu, '$1%'],
  [/(\d)\s*(?:phần trăm|phan tram)/gu, '$1%'],
  [/(\d)\s*(?:tỉ|ty|ti)(?![\p{L}])/gu, '$1 tỷ'],
  [/(\d)\s*(?:tỷ)(?![\p{L}])/gu, '$1 tỷ'],
  [/(\d)\s*trieu(?!\p{L})/gu, '$1 triệu'],
  [/(\d)\s*(?:nghin|ngan)(?!\p{L})/gu, '$1 nghìn'],
  [/(?<!\p{L})(?:tỉ|ti) (lệ|le|đồng|dong|trọng|trong)(?!\p{L})/gu, 'tỷ $1'],
];

/** A query as it is searched for. */
export interface Query {
  readonly text: string;
  /** The reader put it in quotes: the words as they stand, one after the other. */
  readonly isPhrase: boolean;
}

/** Puts what a reader typed into the form of the index: composed lower-case letters, level words and numbers in full. */
export function normaliseQuery(typed: string): Query {
  const plain = foldSpaces(cleanLetters(typed).toLowerCase()).replace(/[“”„«»″]/gu, '"');
  const isPhrase = /^".+"$/u.test(plain);
  const unquoted = foldSpaces(plain.replace(/["'‘’]/gu, ' ').replace(/[–—−_]/gu, ' '));
  const steps = [...LEVELS, ...NUMBERS];
  return { text: foldSpaces(steps.reduce((text, [from, to]) => text.replace(from, to), unquoted)), isPhrase };
}
