import { itemAt, lastOf } from '../item-at.ts';
import type { Level } from '../model/locality.ts';
import { compareVietnamese } from '../text/collate.ts';
import { LEVEL_RANKS } from './names.ts';
import type { IndexedName, PlaceNames } from './place-names.ts';
import { readPlaceQuery, type PlaceReading } from './place-query.ts';
import { fullNameOf, levelOf, standsOn } from './units-on-day.ts';

/** A unit that a query may mean. */
export interface FoundPlace {
  readonly id: string;
  readonly level: Level;
  /** Level word and name of the version that was asked for, "thị xã Bắc Kạn". */
  readonly name: string;
  /** Days of that version: the first, and the first after; '' when unknown or open. */
  readonly from: string;
  readonly to: string;
  /** Whether the unit, under whatever name, stands on the day that was given as today. */
  readonly isPresent: boolean;
  /** Ids of the units it lay in, the nearest first. */
  readonly within: readonly string[];
  /** True when the query is the whole of one of its names, not only a beginning or a part. */
  readonly isWhole: boolean;
}

/**
 * The units that a name may mean, the likeliest first: with accents or without, "Hoà" or "Hòa", after a level word, its
 * short form or none ("TP Bắc Kạn", "h. Ngân Sơn"), before the units above ("xã Chi Lăng, Lạng Sơn"), as far as it is
 * typed. Whole names come before beginnings and parts; then the accents that were typed, the level that was asked for,
 * units that stand `today` (`yyyy-mm-dd`), larger units, own names before others, and what ended last. All units of one
 * name are told, those of another level last; beginnings and parts of names only where the level fits.
 */
export function findPlaces(places: PlaceNames, typed: string, today: string): FoundPlace[] {
  const best = new Map<number, Match>();
  for (const match of readPlaceQuery(typed).flatMap((reading) => matchReading(places, reading, today))) {
    const known = best.get(match.name.unit);
    if (known === undefined || compareMatches(match, known) < 0) best.set(match.name.unit, match);
  }
  return [...best.values()]
    .map((match) => ({ match, found: describeMatch(places, match, today) }))
    .sort((a, b) => compareMatches(a.match, b.match) || compareVietnamese(a.found.name, b.found.name))
    .map(({ found }) => found);
}

interface Match {
  readonly name: IndexedName;
  /** What decides, the most important first; smaller is better. */
  readonly ranks: readonly number[];
}

function matchReading({ index, names, above }: PlaceNames, reading: PlaceReading, today: string): Match[] {
  const { folded, exact, levels, isOpen, isFormer } = reading;
  const joined = folded.replaceAll(' ', '');
  const hasAccents = exact !== folded;
  return names.flatMap((name) => {
    const fit = fitOf(name, folded, joined, isOpen);
    if (fit === undefined || !liesWithin(itemAt(above, name.unit), reading.above)) return [];
    const isLevel = levels === undefined || levels.some((level) => name.levels.includes(level));
    if (fit > 0 && !isLevel) return [];
    const isSpelt = !hasAccents || (fit === 0 ? name.exact === exact : ` ${name.exact}`.includes(` ${exact}`));
    const [, versions] = itemAt(index.units, name.unit);
    const standing = versions.find((version) => standsOn(version, today));
    const ended = standing ? 0 : -Number(lastOf(versions)[3].replaceAll('-', ''));
    const size = Math.min(...name.levels.map((level) => LEVEL_RANKS[level]));
    const isLatest = name.version === undefined || name.version === (standing ?? versions.at(-1));
    const doubts = [!isSpelt, !isLevel, isFormer === (standing !== undefined)].map(Number);
    const ranks = [fit, ...doubts, size, name.version ? 0 : 1, ended, isLatest ? 0 : 1];
    return [{ name, ranks }];
  });
}

/**
 * 0 when the query is the whole name, with or without its spaces, 1 when it begins it, 2 when it is a part of it, 3 when
 * it is a level alone.
 */
function fitOf(name: IndexedName, folded: string, joined: string, isOpen: boolean): 0 | 1 | 2 | 3 | undefined {
  if (folded === '') return 3;
  if (name.folded === folded || name.joined === joined) return 0;
  if (!isOpen) return undefined;
  if (name.folded.startsWith(folded) || name.joined.startsWith(joined)) return 1;
  return name.folded.includes(` ${folded}`) ? 2 : undefined;
}

/** Whether the words are names of the units above, one after another, the last as far as it was typed. */
function liesWithin(names: readonly string[], above: readonly string[]): boolean {
  const [first, ...rest] = above;
  if (first === undefined) return true;
  return names.some(
    (name) =>
      (name === first && liesWithin(names, rest)) ||
      (first.startsWith(`${name} `) && liesWithin(names, [first.slice(name.length + 1), ...rest])) ||
      (rest.length === 0 && name.startsWith(first)),
  );
}

function compareMatches(a: Match, b: Match): number {
  for (const [place, rank] of a.ranks.entries()) {
    const difference = rank - itemAt(b.ranks, place);
    if (difference !== 0) return difference;
  }
  return 0;
}

function describeMatch({ index }: PlaceNames, { name, ranks }: Match, today: string): FoundPlace {
  const [id, versions] = itemAt(index.units, name.unit);
  const standing = versions.find((version) => standsOn(version, today));
  const version = name.version ?? standing ?? lastOf(versions);
  const [, , from, to, parent] = version;
  return {
    id,
    level: levelOf(index, version),
    name: fullNameOf(index, version),
    from,
    to,
    isPresent: standing !== undefined,
    within: unitsAbove(index.units, name.unit, parent),
    isWhole: ranks[0] === 0,
  };
}

/** Each unit once, though units may have changed places in time. */
function unitsAbove(units: PlaceNames['index']['units'], unit: number, parent: number): string[] {
  const above = new Set([unit]);
  for (let number = parent; number >= 0 && !above.has(number); number = lastOf(itemAt(units, number)[1])[4]) {
    above.add(number);
  }
  return [...above].slice(1).map((number) => itemAt(units, number)[0]);
}
