import type { Archive } from '../archive/archive.ts';
import { foldAccents } from '../core/search/letters.ts';

/** What a text says in other words: the long form of its short forms, and the English of the long ones. */
export function glossText(text: string, { abbreviations }: Archive): string[] {
  const has = finder(text);
  return [...abbreviations.values()].flatMap(({ short, long }) =>
    has(short) ? [long.vi, long.en] : has(long.vi) && !LEVELS.test(short) ? [long.en] : [],
  );
}

/** The terms that have a short form and stand in a text, in full: what a definition is about. */
export function termsOf(text: string, { abbreviations }: Archive): string[] {
  const has = finder(text);
  return [...abbreviations.values()].flatMap(({ short, long }) =>
    (has(short) || has(long.vi)) && !LEVELS.test(short) ? [long.vi] : [],
  );
}

/** Level words stand on every page. */
const LEVELS = /^T[PXT]$/u;

function finder(text: string): (form: string) => boolean {
  const words = ` ${foldAccents(text).replace(/[^\p{L}\p{N}-]+/gu, ' ')} `;
  return (form) => words.includes(` ${foldAccents(form)} `);
}
