import { compareKeys } from '../text/collate.ts';
import { itemAt } from '../item-at.ts';
import type { Locality } from '../model/locality.ts';
import { childrenOf } from './family.ts';
import { localityOf, type Gazetteer } from './gazetteer.ts';
import { pastUnits } from './lineage.ts';
import { LEVEL_RANKS } from './names.ts';
import { nearestVersion } from './versions.ts';

/** The days on which one unit lay in another: `from` inclusive and '' when unknown, `to` exclusive and '' while it lasts. */
export interface Stay {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/** A larger unit that a unit's ground lay in. */
export interface LargerStay extends Stay {
  /** Whether all that time the unit itself lay in it, and not only ground that came to it from others. */
  readonly isOwn: boolean;
}

/** A stretch of days as a stay has it. */
type Days = Pick<Stay, 'from' | 'to'>;

const ALWAYS: Days = { from: '', to: '' };

/**
 * The larger units that a unit's ground, all or part of it, ever lay in, the smaller first and then the later: its own
 * parents and theirs, and those of the units that came into it, each for the days of its own time.
 */
export function largerUnits(gazetteer: Gazetteer, id: string): LargerStay[] {
  const found = new Map<string, Stay>();
  const rank = rankOf(gazetteer, id);
  climbUnits(gazetteer, id, ALWAYS, found);
  const own = new Map(found);
  for (const past of pastUnits(gazetteer, id)) {
    const days = { from: '', to: past.until };
    if (rankOf(gazetteer, past.id) < rank) keep(gazetteer, past.id, days, found);
    climbUnits(gazetteer, past.id, days, found);
  }
  return [...found.values()]
    .filter((stay) => stay.id !== id && rankOf(gazetteer, stay.id) < rank)
    .map((stay) => ({ ...stay, isOwn: own.get(stay.id) === found.get(stay.id) }))
    .sort((a, b) => rankOf(gazetteer, b.id) - rankOf(gazetteer, a.id) || compareKeys(b.to || '9', a.to || '9'));
}

/**
 * The units that ever lay in one, on whatever level, for the days they did; also those that lay in a unit of its size
 * all of which came into it.
 */
export function smallerUnits(gazetteer: Gazetteer, id: string): Stay[] {
  const found = new Map<string, Stay>();
  descend(gazetteer, id, ALWAYS, found);
  for (const past of pastUnits(gazetteer, id)) {
    if (past.extent !== 'full' || rankOf(gazetteer, past.id) !== rankOf(gazetteer, id)) continue;
    descend(gazetteer, past.id, { from: '', to: past.until }, found);
  }
  found.delete(id);
  return [...found.values()];
}

/** A unit that took over ground of an earlier one, and whether that gave it all it had. */
export interface LaterUnit {
  readonly id: string;
  readonly extent: 'full' | 'partial';
}

/** The units that a unit's ground, all or part of it, came into later, through as many mergers as there were. */
export function laterUnits(gazetteer: Gazetteer, id: string): LaterUnit[] {
  const found = new Map<string, LaterUnit>();
  followEvents(gazetteer, { id, extent: 'full' }, '', found);
  found.delete(id);
  return [...found.values()];
}

/** The size of a unit: 0 below the state, 2 the smallest. */
export function rankOf(gazetteer: Gazetteer, id: string): number {
  return LEVEL_RANKS[nearestVersion(localityOf(gazetteer, id), '9').level];
}

/** Whether a day is one of a stay. */
export function isDayOf({ from, to }: Days, day: string): boolean {
  return from <= day && (to === '' || day < to);
}

function climbUnits(gazetteer: Gazetteer, id: string, days: Days, found: Map<string, Stay>): void {
  for (const { parent, valid_from = '', valid_to = '' } of localityOf(gazetteer, id).versions) {
    const shared = overlap(days, { from: valid_from, to: valid_to });
    if (parent === undefined || shared === undefined) continue;
    keep(gazetteer, parent, shared, found);
    climbUnits(gazetteer, parent, shared, found);
  }
}

function descend(gazetteer: Gazetteer, id: string, days: Days, found: Map<string, Stay>): void {
  for (const part of childrenOf(gazetteer, id)) {
    for (const { parent, valid_from = '', valid_to = '' } of part.versions) {
      const shared = overlap(days, { from: valid_from, to: valid_to });
      if (parent !== id || shared === undefined) continue;
      keep(gazetteer, part.id, shared, found);
      descend(gazetteer, part.id, shared, found);
    }
  }
}

/** Forward in time only, so that units that were merged and restored do not lead in a circle. */
function followEvents(gazetteer: Gazetteer, unit: LaterUnit, since: string, found: Map<string, LaterUnit>): void {
  for (const { date, successors } of localityOf(gazetteer, unit.id).events) {
    if (date <= since) continue;
    for (const { id, extent } of successors) {
      const isWhole = (unit.extent === 'full' && extent === 'full') || found.get(id)?.extent === 'full';
      const later: LaterUnit = { id, extent: isWhole ? 'full' : 'partial' };
      found.set(id, later);
      followEvents(gazetteer, later, date, found);
    }
  }
}

/** Several stays in one unit become one, from the first day to the last: units that left and came back are rare. */
function keep(gazetteer: Gazetteer, id: string, days: Days, found: Map<string, Stay>): void {
  const own = overlap(days, lifeOf(localityOf(gazetteer, id)));
  if (own === undefined) return;
  const known = found.get(id);
  const from = known === undefined || own.from < known.from ? own.from : known.from;
  const to = known === undefined ? own.to : later(own.to, known.to);
  if (known?.from !== from || known.to !== to) found.set(id, { id, from, to });
}

function lifeOf({ versions }: Locality): Days {
  const [starts, ends] = [
    versions.map(({ valid_from = '' }) => valid_from),
    versions.map(({ valid_to = '' }) => valid_to),
  ];
  return { from: itemAt(starts.sort(), 0), to: ends.reduce(later) };
}

function overlap(a: Days, b: Days): Days | undefined {
  const from = a.from > b.from ? a.from : b.from;
  const to = a.to === '' || (b.to !== '' && b.to < a.to) ? b.to : a.to;
  return to !== '' && from >= to ? undefined : { from, to };
}

/** The later of two ends, of which '' is none. */
function later(a: string, b: string): string {
  if (a === '' || b === '') return '';
  return a > b ? a : b;
}
