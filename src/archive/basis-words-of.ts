import type { BasisWords } from '../core/figure/basis-words.ts';
import type { Archive } from './archive.ts';

/** What a language says of definitions, where it also says who assigned one that no source names. */
export interface BasisWordsOfArchive extends Pick<BasisWords, 'basisUnknown'> {
  readonly basisInferred: (basis: string, archive: string) => string;
}

/** These words as an archive says them, by its own name. */
export function basisWordsOf({ site }: Pick<Archive, 'site'>, words: BasisWordsOfArchive): BasisWords {
  return { ...words, basisInferred: (basis) => words.basisInferred(basis, site.name) };
}
