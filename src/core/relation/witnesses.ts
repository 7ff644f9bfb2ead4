import type { Reference } from '../model/reference.ts';
import type { ObservationSource } from '../model/source.ts';

/** Who stands behind a figure. */
export interface Witnesses {
  /** How many pages print it. */
  readonly pages: number;
  /** How many texts these are: pages that print one text say it once. */
  readonly origins: number;
}

/** Counts the pages among sources, each once, and the texts that they print. */
export function countWitnesses(sources: readonly ObservationSource[], references: NamedTexts): Witnesses {
  const articles = new Set(sources.flatMap(({ article }) => article ?? []));
  const pages = new Set(sources.flatMap(({ reference }) => reference ?? []));
  const origins = new Set([...pages].map((id) => originOf(id, references)));
  return { pages: articles.size + pages.size, origins: articles.size + origins.size };
}

/** The page that the text of another comes from, through as many as there are; itself where none is named. */
export function originOf(id: string, references: NamedTexts): string {
  const seen = new Set<string>();
  let origin = id;
  for (let next: string | undefined = id; next !== undefined && !seen.has(next);) {
    origin = next;
    seen.add(next);
    next = references.get(next)?.same_text_as;
  }
  return origin;
}

type NamedTexts = ReadonlyMap<string, Pick<Reference, 'same_text_as'>>;
