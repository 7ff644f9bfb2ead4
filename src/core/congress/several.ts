import type { CongressRound } from '../model/congress.ts';

/** The localities that sources tell at least two congresses of, in the order of the rounds: ids, each once. */
export function placesWithSeveral(rounds: Iterable<Pick<CongressRound, 'congresses'>>): string[] {
  const counts = new Map<string, number>();
  for (const { congresses } of rounds) {
    for (const id of new Set(congresses.flatMap(({ ref_area }) => ref_area ?? []))) {
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return [...counts].filter(([, count]) => count > 1).map(([id]) => id);
}
