import { lastOf } from '../item-at.ts';
import type { Gazetteer } from './gazetteer.ts';
import { chainOn, presentProvince, presentUnits, type DatedUnit } from './lineage.ts';

/**
 * How a place came to be what it is: it stands as it did · under another name or other units · its ground lies in one
 * unit of today, or in several · nobody has shown in which.
 */
export type PlaceChange = 'same' | 'renamed' | 'within' | 'divided' | 'unknown';

/** What a place is today; units are whatever the one who asks names them by. */
export interface PlaceToday<Unit> {
  readonly change: PlaceChange;
  /** The units that hold its ground; none where nothing changed, or nobody knows. */
  readonly now: readonly Unit[];
  /** The provinces of these units that are none of them; or else that in which the unknown ones are. */
  readonly within: readonly Unit[];
  /** Those of all these that bear the name of another which the place was, or lay in: "tỉnh Đắk Lắk" since 2025. */
  readonly namesakes: readonly Unit[];
}

/**
 * Tells what a place is today by its chain of units of a day, the smallest first, and the chains of today of the units that
 * hold its ground: its own while it stands. `province` is that of today of a place without known successors.
 */
export function placeToday<Unit>(
  then: readonly Unit[],
  present: readonly (readonly Unit[])[],
  province: Unit | undefined,
  { idOf, nameOf }: { readonly idOf: (unit: Unit) => unknown; readonly nameOf: (unit: Unit) => string },
): PlaceToday<Unit> {
  const [first, ...others] = present;
  const isItself = first?.[0] !== undefined && then[0] !== undefined && idOf(first[0]) === idOf(then[0]);
  const namesOf = (chain: readonly Unit[]) => chain.map(nameOf).join(', ');
  if (isItself && namesOf(first) === namesOf(then)) return { change: 'same', now: [], within: [], namesakes: [] };
  const now = present.flatMap((chain) => chain.slice(0, 1));
  const provinces = present.length === 0 ? (province === undefined ? [] : [province]) : present.map(lastOf);
  const told = new Set(now.map(idOf));
  const within = provinces.filter((unit) => !told.has(idOf(unit)) && told.add(idOf(unit)));
  const isNamesake = (unit: Unit) => then.some((past) => nameOf(past) === nameOf(unit) && idOf(past) !== idOf(unit));
  return {
    change: isItself ? 'renamed' : first === undefined ? 'unknown' : others.length === 0 ? 'within' : 'divided',
    now,
    within,
    namesakes: [...now, ...within].filter(isNamesake),
  };
}

/** A place of the gazetteer as of a day, with the parents of that day, and what it is `today`. */
export interface Place extends PlaceToday<DatedUnit> {
  readonly then: readonly DatedUnit[];
  /** The units of today and those above them. */
  readonly chains: readonly (readonly DatedUnit[])[];
}

export function placeOn(gazetteer: Gazetteer, id: string, day: string, today: string): Place {
  const then = chainOn(gazetteer, id, day);
  const chains = presentUnits(gazetteer, id, today).map((unit) => chainOn(gazetteer, unit.id, today));
  const province = chains.length > 0 ? undefined : presentProvince(gazetteer, id, today);
  const names = { idOf: (unit: DatedUnit) => unit.id, nameOf: ({ version }: DatedUnit) => version.full_name };
  return { then, chains, ...placeToday(then, chains, province, names) };
}
