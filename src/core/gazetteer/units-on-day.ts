import { compareKeys } from '../text/collate.ts';
import { itemAt, lastOf } from '../item-at.ts';
import type { Level, Locality } from '../model/locality.ts';
import { dayBefore } from '../text/date.ts';
import { LEVEL_RANKS, LEVEL_WORDS } from './names.ts';
import type { IndexedVersion, PlaceIndex } from './place-index.ts';
import { byTime } from './versions.ts';

/** A unit that stands on a day, as it is on that day, with the units below it. */
export interface StandingUnit {
  /** Its number among the units of the index. */
  readonly number: number;
  /** Its size: 0 below the state, 2 the smallest. */
  readonly rank: 0 | 1 | 2;
  readonly version: IndexedVersion;
  readonly parts: readonly StandingUnit[];
}

/** Whether a version of an index stands on a day, `yyyy-mm-dd`; an unknown first day counts as long ago. */
export function standsOn([, , from, to]: IndexedVersion, day: string): boolean {
  return from <= day && (to === '' || day < to);
}

/** The version of a unit that stands on a day, or else its last one before that day, or its first. */
export function versionNear({ units }: PlaceIndex, unit: number, day: string): IndexedVersion {
  const [, versions] = itemAt(units, unit);
  return versions.findLast(([, , from]) => from <= day) ?? itemAt(versions, 0);
}

/** The units that stand on a day, the largest with those below them; in the order of the index. */
export function unitsOn(index: PlaceIndex, day: string): StandingUnit[] {
  const standing = new Map<number, StandingUnit & { parts: StandingUnit[] }>();
  for (const [number, [, versions]] of index.units.entries()) {
    const version = versions.find((one) => standsOn(one, day));
    if (version === undefined) continue;
    const rank = LEVEL_RANKS[levelOf(index, version)];
    // The country is no locality among others.
    if (rank === -1) continue;
    standing.set(number, { number, rank, version, parts: [] });
  }
  const tops: StandingUnit[] = [];
  for (const unit of standing.values()) {
    const above = standing.get(unit.version[4]);
    (above?.parts ?? tops).push(unit);
  }
  return tops;
}

/** How many units there are in all: provinces, districts, and the smallest ones. */
export function countUnits(tops: readonly StandingUnit[]): [number, number, number] {
  const counts: [number, number, number] = [0, 0, 0];
  const count = (units: readonly StandingUnit[]) => {
    for (const { rank, parts } of units) {
      counts[rank] += 1;
      count(parts);
    }
  };
  count(tops);
  return counts;
}

/**
 * The last day before most units that are gone came to an end, the eve of the greatest reform; undefined where none has
 * ended. Of two such days the later.
 */
export function eveOfReform({ units }: PlaceIndex): string | undefined {
  const ends = new Map<string, number>();
  for (const [, versions] of units) {
    const end = lastOf(versions)[3];
    if (end !== '') ends.set(end, (ends.get(end) ?? 0) + 1);
  }
  const [first] = [...ends].sort(([a, n], [b, m]) => m - n || compareKeys(b, a));
  return first && dayBefore(first[0]);
}

/** The first day from which all units whose first day is unknown are known to have stood; undefined where there are none. */
export function attestedSince(localities: Iterable<Locality>): string | undefined {
  const days = [...localities].flatMap((locality) => {
    const { valid_from, attested_from = [] } = itemAt(byTime(locality), 0);
    return valid_from === undefined ? attested_from : [];
  });
  // One unit that is known from a later day alone does not make the list of all others doubtful.
  const shared = days.filter((day, place) => days.indexOf(day) !== place);
  return (shared.length > 0 ? shared : days).sort().at(-1);
}

export function levelOf({ levels }: PlaceIndex, [number]: IndexedVersion): Level {
  return itemAt(levels, number);
}

/** Level word and name in Vietnamese. */
export function fullNameOf(index: PlaceIndex, version: IndexedVersion): string {
  return version[5] ?? `${LEVEL_WORDS[levelOf(index, version)]} ${version[1]}`;
}
