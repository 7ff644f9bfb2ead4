import type { Archive, Figure } from '../../archive/archive.ts';
import type { Observation } from '../../core/model/observation.ts';
import type { Language } from '../../i18n/index.ts';

/**
 * Something that is worked out for a figure, in a language or for all, kept for as long as the archive: one figure stands
 * in tables and charts of dozens of pages, and is the same in all of them. What comes back must not be changed.
 */
export function onceAFigure<In extends readonly [] | readonly [Language], T>(
  make: (archive: Archive, figure: Figure, ...language: In) => T,
): (archive: Archive, figure: Figure, ...language: In) => T {
  const kept = new WeakMap<Archive, Map<Language | undefined, Map<Observation, T>>>();
  return (archive, figure, ...language) => {
    const ofArchive = entryOf(kept, archive, () => new Map<Language | undefined, Map<Observation, T>>());
    const ofLanguage = entryOf(ofArchive, language[0], () => new Map<Observation, T>());
    return entryOf(ofLanguage, figure.observation, () => make(archive, figure, ...language));
  };
}

/** What a map holds under a key; made and put there when it holds nothing. */
export function entryOf<K, V>(
  map: { get: (key: K) => V | undefined; set: (key: K, value: V) => unknown },
  key: K,
  make: () => V,
): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
