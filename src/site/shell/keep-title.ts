import type { Archive } from '../../archive/archive.ts';
import { once } from '../../core/once.ts';
import { indexCompounds, keepCompounds } from '../../core/text/keep-compounds.ts';
import type { Context } from '../context.ts';

const compoundsOf = once(({ compounds }: Archive) => indexCompounds(compounds.keys()));

/** A title as a heading shows it, without a line break in the middle of a word; for nothing that is copied, indexed or counted. */
export function keepTitle({ archive }: Context, title: string): string {
  return keepCompounds(title, compoundsOf(archive));
}
