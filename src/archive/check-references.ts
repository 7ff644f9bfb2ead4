import { problemAt, type Where } from '../core/parse.ts';
import type { PathStep, Problem } from '../core/problem.ts';
import { lacks, type Collection } from './reading.ts';

/** The kinds of things that a file can name, with the words and the place an editor knows them by. */
const KINDS = {
  article: ['article', 'content/articles'],
  congress: ['round of congresses', 'data/congresses'],
  locality: ['locality', 'data/localities'],
  observation: ['observation', 'data/indicators'],
  publisher: ['publisher', 'data/publishers.json'],
  topic: ['topic', 'data/topics.json'],
  unit: ['unit of measure', 'data/units.json'],
} as const;

type Kind = keyof typeof KINDS;

/** A problem when `id` names a thing that the archive surely does not hold; with the nearest name as a hint. */
export function checkReference(
  kind: Kind,
  id: string | undefined,
  collection: Collection<unknown>,
  where: Where,
  path: readonly PathStep[],
): Problem[] {
  if (id === undefined || !lacks(collection, id)) return [];
  const [words, place] = KINDS[kind];
  const near = suggestName(id, collection);
  const hint =
    near === undefined
      ? `Add it to ${place}, or correct the name.`
      : `Did you mean "${near}"? Else add it to ${place}.`;
  return [problemAt(where, path, `reference/${kind}`, `There is no ${words} "${id}".`, hint)];
}

/** A file made by a machine may hold thousands of unknown names, and each is held against thousands of others. */
const MOST_SUGGESTIONS = 50;

const suggestions = new WeakMap<Collection<unknown>, Map<string, string | undefined>>();

/** The nearest name of a collection, looked for once a name, and no more where so many are unknown. */
function suggestName(id: string, collection: Collection<unknown>): string | undefined {
  const known = suggestions.get(collection) ?? new Map<string, string | undefined>();
  suggestions.set(collection, known);
  if (known.has(id) || known.size >= MOST_SUGGESTIONS) return known.get(id);
  const near = nearestName(id, collection.entries.keys());
  known.set(id, near);
  return near;
}

/** The name that differs in the fewest letters, if it is near enough to be a slip. */
export function nearestName(name: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.ceil(name.length / 4) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - name.length) >= least) continue;
    const distance = editDistance(name, candidate);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** Levenshtein's distance: insertions, deletions and substitutions that turn one text into the other. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    let diagonal = i;
    row = row.reduce<number[]>((next, above, j) => {
      const left = next[j - 1];
      const cost = left === undefined ? i + 1 : Math.min(above + 1, left + 1, diagonal + (b[j - 1] === letter ? 0 : 1));
      diagonal = above;
      return [...next, cost];
    }, []);
  }
  return row.at(-1) ?? 0;
}
