import type { Level, Locality } from '../model/locality.ts';
import type { Gazetteer } from './gazetteer.ts';
import { LEVEL_WORDS } from './names.ts';
import { byTime } from './versions.ts';

/**
 * A stretch of time with one name, as an index holds it: number of the level in `levels` of the index, bare name, first day and first
 * day after ('' when unknown or open), number of the unit above among the units (-1 for none), and the name with its level
 * word where that is not the word of the level and the name.
 */
export type IndexedVersion = readonly [
  level: number,
  name: string,
  from: string,
  to: string,
  parent: number,
  fullName?: string,
];

/** A unit: its id, versions from the earliest, other names, and for the largest units the numbers of those that followed. */
export type IndexedUnit = readonly [
  id: string,
  versions: readonly IndexedVersion[],
  otherNames: readonly string[],
  heirs: readonly number[],
];

/** All that is needed to look up places by name: plain JSON, for a file that the browser fetches. */
export interface PlaceIndex {
  readonly levels: readonly Level[];
  readonly units: readonly IndexedUnit[];
}

const LEVELS = Object.keys(LEVEL_WORDS) as Level[];

/** Makes the index of a gazetteer, the units in the order of their ids, which packs best. */
export function indexPlaces(gazetteer: Gazetteer): PlaceIndex {
  const ids = [...gazetteer.keys()].sort();
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const numberOf = (id: string) => numbers.get(id) ?? -1;
  return {
    levels: LEVELS,
    units: [...gazetteer.values()]
      .sort((a, b) => numberOf(a.id) - numberOf(b.id))
      .map((locality) => [
        locality.id,
        mergeVersions(locality, numberOf),
        locality.other_names,
        locality.versions.some(({ parent }) => parent !== undefined) ? [] : heirsOf(locality).map(numberOf),
      ]),
  };
}

/** Versions that differ only in their borders are one to a reader who looks for a name. */
function mergeVersions(locality: Locality, numberOf: (id: string) => number): IndexedVersion[] {
  const merged: IndexedVersion[] = [];
  for (const { level, name, full_name, parent, valid_from = '', valid_to = '' } of byTime(locality)) {
    const above = parent === undefined ? -1 : numberOf(parent);
    const version = [LEVELS.indexOf(level), name, valid_from, valid_to, above] as const;
    const isPlain = full_name === `${LEVEL_WORDS[level]} ${name}`;
    const last = merged.at(-1);
    const goesOn = last !== undefined && last[3] === valid_from && isAlike(last, version);
    const from = goesOn ? last[2] : valid_from;
    if (goesOn) merged.pop();
    merged.push(
      isPlain ? [version[0], name, from, valid_to, above] : [version[0], name, from, valid_to, above, full_name],
    );
  }
  return merged;
}

/** A name with another word before it comes with another level. */
function isAlike(a: IndexedVersion, b: IndexedVersion): boolean {
  return a[0] === b[0] && a[1] === b[1] && a[4] === b[4];
}

function heirsOf({ events }: Locality): string[] {
  return [...new Set(events.flatMap(({ successors }) => successors.map(({ id }) => id)))];
}
