import type { Abbreviation } from '../model/abbreviation.ts';
import type { Language } from './language.ts';

/** An abbreviation and what it stands for, in one language. */
export interface SpeltOut {
  readonly short: string;
  readonly long: string;
}

/** The known abbreviations that texts use as words of their own, in the order of the known ones. */
export function findAbbreviations(
  texts: readonly (string | undefined)[],
  known: ReadonlyMap<string, Abbreviation>,
  language: Language,
): SpeltOut[] {
  const words = new Set(texts.flatMap((text) => text?.match(/[\p{L}\d]+(?:-[\p{L}\d]+)*/gu) ?? []));
  return [...known.values()]
    .filter(({ short }) => words.has(short))
    .map(({ short, long }) => ({ short, long: long[language] }));
}
