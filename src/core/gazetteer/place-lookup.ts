import { itemAt, lastOf } from '../item-at.ts';
import type { Level } from '../model/locality.ts';
import { dayBefore } from '../text/date.ts';
import type { LookupFile } from './lookup-file.ts';
import { LEVEL_RANKS, NAMESAKE_MARKS } from './names.ts';
import type { IndexedVersion, PlaceIndex } from './place-index.ts';
import { placeToday, type PlaceChange } from './place-today.ts';
import { fullNameOf, levelOf, standsOn, versionNear } from './units-on-day.ts';

/** What a lookup tells of a unit as of a day. */
export interface ToldPlace {
  /** The unit and those above it on the day: "phường Sông Cầu", "thành phố Bắc Kạn", "tỉnh Bắc Kạn". */
  readonly then: readonly string[];
  /** The units that hold its ground today, and their provinces; where nobody knows them, the province they lie in. */
  readonly now: readonly string[];
  readonly change: PlaceChange;
  /** Ids of those of these units that are larger than communes. */
  readonly areas: readonly string[];
}

/** A lookup made ready for questions about units by their numbers. */
export interface PlaceLookup {
  /** Number of a unit; undefined for one that is not in the lookup. */
  readonly numberOf: (id: string) => number | undefined;
  /** A unit on a day, `yyyy-mm-dd`; the nearest version to the day where it did not stand. */
  readonly tell: (unit: number, day: string) => ToldPlace;
  /** Level and full name of the last version, and its last day where it has ended. */
  readonly last: (unit: number) => { level: Level; name: string; end: string | undefined };
  /** Full names of the units of its own size whose ground it holds. */
  readonly origins: (unit: number) => readonly string[];
}

/** A unit of an index and the units above it as of a day, the smallest first, by their numbers. */
export function chainIn(index: PlaceIndex, unit: number, day: string): { number: number; version: IndexedVersion }[] {
  const chain = new Map<number, IndexedVersion>();
  for (let number = unit; number >= 0 && !chain.has(number);) {
    const version = versionNear(index, number, day);
    chain.set(number, version);
    number = version[4];
  }
  return [...chain].map(([number, version]) => ({ number, version }));
}

/** Makes a lookup ready; `today` (`yyyy-mm-dd`) is the day on which units hold the ground of those that are gone. */
export function readLookup({ places, now, inside }: LookupFile, today: string): PlaceLookup {
  const { units } = places;
  const numbers = new Map(units.map(([id], number) => [id, number]));
  const holders = new Map(now.map(([unit, ...ids]) => [unit, ids]));
  const provinces = new Map(inside);
  const origins = new Map<number, number[]>();
  for (const [unit, ...ids] of now) for (const id of ids) origins.set(id, [...(origins.get(id) ?? []), unit]);

  const chainOf = (unit: number, day: string) =>
    chainIn(places, unit, day).map((one) => ({ ...one, name: fullNameOf(places, one.version) }));
  const last = (unit: number) => {
    const version = lastOf(itemAt(units, unit)[1]);
    return {
      level: levelOf(places, version),
      name: fullNameOf(places, version),
      end: version[3] === '' ? undefined : dayBefore(version[3]),
    };
  };

  return {
    last,
    numberOf: (id) => numbers.get(id),
    tell: (unit, day) => {
      const then = chainOf(unit, day);
      const isStanding = standsOn(versionNear(places, unit, today), today);
      const chains = (isStanding ? [unit] : (holders.get(unit) ?? [])).map((number) => chainOf(number, today));
      const province = provinces.get(unit);
      const { change, now, within, namesakes } = placeToday(
        then,
        chains,
        province === undefined ? undefined : chainOf(province, today)[0],
        { idOf: ({ number }) => number, nameOf: ({ name }) => name },
      );
      const large = [...then, ...chains.flat(), ...within].filter(
        ({ version }) => LEVEL_RANKS[levelOf(places, version)] < 2,
      );
      return {
        then: then.map(({ name }) => name),
        now: [...now, ...within].map((held) =>
          namesakes.includes(held) ? `${held.name} (${NAMESAKE_MARKS.anew})` : held.name,
        ),
        change,
        areas: [...new Set(large.map(({ number }) => itemAt(units, number)[0]))],
      };
    },
    origins: (unit) => {
      const rank = LEVEL_RANKS[last(unit).level];
      return (origins.get(unit) ?? [])
        .map(last)
        .flatMap(({ level, name }) => (LEVEL_RANKS[level] === rank ? [name] : []));
    },
  };
}
