import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import type { Language } from '../text/language.ts';

/** What a language says of a definition that no source names. */
export interface BasisWords {
  readonly basisUnknown: string;
  readonly basisInferred: (basis: string) => string;
}

/** Which definition a figure was measured by, and whether only its year tells; undefined where its indicator has one alone. */
export function nameBasis(
  { basis, basis_source }: Pick<Observation, 'basis' | 'basis_source'>,
  { bases }: Pick<Indicator, 'bases'>,
  language: Language,
  words: BasisWords,
): string | undefined {
  if (bases.length === 0) return undefined;
  const label = bases.find(({ id }) => id === basis)?.label[language];
  if (label === undefined) return words.basisUnknown;
  return basis_source === 'inferred' ? words.basisInferred(label) : label;
}
