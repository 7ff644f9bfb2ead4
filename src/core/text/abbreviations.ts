import type { Abbreviation } from '../model/abbreviation.ts';

/** The known abbreviations that texts use as words of their own, in the order of the known ones. */
export function findAbbreviations(
  texts: readonly (string | undefined)[],
  known: ReadonlyMap<string, Abbreviation>,
): Abbreviation[] {
  const words = new Set(texts.flatMap((text) => text?.match(/[\p{L}\d]+(?:-[\p{L}\d]+)*/gu) ?? []));
  return [...known.values()].filter(({ short }) => words.has(short));
}
