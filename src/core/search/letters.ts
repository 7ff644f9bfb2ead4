import { composeLetters, foldSpaces } from '../text/normalise.ts';

/**
 * Pagefind strips accents from what it indexes and from what it is asked, but not the bar of đ, which Unicode does not
 * take for an accent. Written as d with the combining short stroke, which it does, "dai hoi" finds "đại hội".
 */
const STROKED_D = 'd\u0335';
const STROKED_CAPITAL_D = 'D\u0335';

/** Text as the index holds it: đ in two characters. */
export function splitStrokes(text: string): string {
  return text.replaceAll('đ', STROKED_D).replaceAll('Đ', STROKED_CAPITAL_D);
}

/** Text of the index as readers know it. */
export function joinStrokes(text: string): string {
  return text.replaceAll(STROKED_D, 'đ').replaceAll(STROKED_CAPITAL_D, 'Đ');
}

/** Composed letters; the Icelandic Ð that some keyboards give for Đ, and characters without width, are put right. */
export function cleanLetters(text: string): string {
  return composeLetters(text)
    .replaceAll('Ð', 'Đ')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, '');
}

/** Lower-case text without accents and with đ as d: "Đại hội" gives "dai hoi". Two texts of one fold are typed alike. */
export function foldAccents(text: string): string {
  return foldSpaces(cleanLetters(text).normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/gu, 'd').toLowerCase());
}

/** The words of a text, letters and digits only. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
