import { addressOf, isThingKind, thingAt } from '../core/address/thing.ts';
import { once } from '../core/once.ts';
import { problemAt, type Where } from '../core/parse.ts';
import type { PathStep, Problem } from '../core/problem.ts';
import { indexNames } from '../core/text/nearest-name.ts';
import { lacks, type Collection } from './collection.ts';

/** The kinds of things that a file can name, with the words and the place an editor knows them by. */
const KINDS = {
  article: ['article', 'content/articles'],
  congress: ['round of congresses', 'data/congresses'],
  'ethnic-group': ['ethnic group', 'data/ethnic-groups.json'],
  indicator: ['indicator', 'data/indicators'],
  locality: ['locality', 'data/localities'],
  observation: ['observation', 'data/indicators'],
  publisher: ['publisher', 'data/publishers.json'],
  reference: ['reference', 'data/references.json'],
  topic: ['topic', 'data/topics.json'],
  unit: ['unit of measure', 'data/units.json'],
} as const;

type NamedKind = keyof typeof KINDS;

/** A problem when `id` names a thing that the archive surely does not hold; the hint tells what took its place, or is near. */
export function checkReference(
  kind: NamedKind,
  id: string | undefined,
  collection: Collection<unknown>,
  where: Where,
  path: readonly PathStep[],
): Problem[] {
  if (id === undefined || !lacks(collection, id)) return [];
  const [words, place] = KINDS[kind];
  const gone = isThingKind(kind) ? collection.gone?.get(addressOf({ kind, id })) : undefined;
  if (gone?.kind === 'withdrawn') {
    const message = `The ${words} "${id}" was withdrawn on ${gone.date}.`;
    return [problemAt(where, path, `reference/${kind}`, message, 'Do without it, or name another.')];
  }
  if (gone !== undefined) {
    const target = thingAt(gone.to);
    const name = target?.kind === kind ? target.id : gone.to;
    const message = `The ${words} "${id}" has moved to "${name}".`;
    return [problemAt(where, path, `reference/${kind}`, message, `Name "${name}" instead.`)];
  }
  const near = nearestIn(collection)(id);
  const hint =
    near === undefined
      ? `Add it to ${place}, or correct the name.`
      : `Did you mean "${near}"? Else add it to ${place}.`;
  return [problemAt(where, path, `reference/${kind}`, `There is no ${words} "${id}".`, hint)];
}

/** One index a collection, made when the first name is not found: most archives need none. */
const nearestIn = once((collection: Collection<unknown>) => indexNames(collection.entries.keys()));
