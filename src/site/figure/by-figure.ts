import type { Archive } from '../../archive/archive.ts';
import { once } from '../../core/once.ts';

/**
 * Makes a list of an archive searchable by the figures that its entries name. The index is made once an archive, not for
 * each of its many thousand pages; entries come in the order of the list, each once.
 */
export function indexByFigure<T>(
  listOf: (archive: Archive) => readonly T[],
  idsOf: (entry: T) => readonly string[],
): (archive: Archive, ids: ReadonlySet<string>) => T[] {
  const indexOf = once((archive: Archive) => {
    const list = listOf(archive);
    const places = new Map<string, number[]>();
    for (const [place, entry] of list.entries()) {
      for (const id of idsOf(entry)) {
        const ofId = places.get(id);
        if (ofId === undefined) places.set(id, [place]);
        else ofId.push(place);
      }
    }
    return { list, places };
  });
  return (archive, ids) => {
    const { list, places } = indexOf(archive);
    const found = new Set([...ids].flatMap((id) => places.get(id) ?? []));
    return [...found].sort((a, b) => a - b).flatMap((place) => list[place] ?? []);
  };
}
