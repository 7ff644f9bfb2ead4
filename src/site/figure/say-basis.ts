import type { Figure } from '../../archive/archive.ts';
import type { Context } from '../context.ts';

/** Which definition a figure was measured by, and whether only its year tells; undefined where its indicator has one alone. */
export function sayBasis(
  { archive, language, words }: Context,
  { indicator, observation }: Figure,
): string | undefined {
  if (indicator.bases.length === 0) return undefined;
  const basis = indicator.bases.find(({ id }) => id === observation.basis)?.label[language];
  if (basis === undefined) return words.figure.basisUnknown;
  return observation.basis_source === 'inferred' ? words.figure.basisInferred(basis, archive.site.name) : basis;
}
