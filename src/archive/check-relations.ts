import { observationsOf } from '../core/model/relation.ts';
import type { Problem } from '../core/problem.ts';
import type { Figure } from './archive.ts';
import { checkReference } from './check-references.ts';
import type { Collection, Reading } from './reading.ts';

/** Holds relations against the observations they name. */
export function checkRelations({ relations }: Reading, figures: Collection<Figure>): Problem[] {
  return [...relations.entries.values()].flatMap(({ value, where }) =>
    observationsOf(value).flatMap(({ id, path }) => checkReference('observation', id, figures, where, path)),
  );
}
