import type { Archive } from '../../archive/archive.ts';
import { once } from '../../core/once.ts';
import { indexCompounds, keepCompounds } from '../../core/text/keep-compounds.ts';
import type { Context } from '../context.ts';

const compoundsOf = once(({ compounds, localities }: Archive) =>
  indexCompounds(
    compounds.keys(),
    [...localities.values()].flatMap(({ versions }) => versions.map(({ name }) => name)),
  ),
);

/** A day in brackets, "(đến hết 30/6/2025)", short enough for the narrowest telephone. */
const DAY_IN_BRACKETS = /\([^()]{1,14}\d{4}\)/gu;

/**
 * A title as a heading shows it, without a line break in the middle of a word, of the name of a place or of a day in
 * brackets; for nothing that is copied, indexed or counted.
 */
export function keepTitle({ archive }: Context, title: string): string {
  return keepCompounds(title, compoundsOf(archive)).replace(DAY_IN_BRACKETS, (day) => day.replaceAll(' ', '\u00A0'));
}
