import type { Figure } from '../../archive/archive.ts';
import { basisWordsOf } from '../../archive/basis-words-of.ts';
import { nameBasis } from '../../core/figure/basis-words.ts';
import type { Context } from '../context.ts';

/** Which definition a figure was measured by, as pages say it; undefined where its indicator has one alone. */
export function sayBasis(
  { archive, language, words }: Context,
  { indicator, observation }: Figure,
): string | undefined {
  return nameBasis(observation, indicator, language, basisWordsOf(archive, words.figure));
}
