import { compareKeys } from '../text/collate.ts';
import type { Locality, LocalityVersion } from '../model/locality.ts';
import { dayBefore } from '../text/date.ts';
import { childrenOf, giversOf } from './family.ts';
import type { Gazetteer } from './gazetteer.ts';
import { nearestVersion, versionOn } from './versions.ts';

/** A unit together with the version of it that is meant. */
export interface DatedUnit {
  readonly id: string;
  readonly version: LocalityVersion;
}

/**
 * A unit and the units above it as of a day, from the smallest to the province. Parents are those of that day, never
 * those of another time; a unit that did not stand on the day is named as it last was, or first.
 */
export function chainOn(gazetteer: Gazetteer, id: string, day: string): DatedUnit[] {
  const locality = gazetteer.get(id);
  if (locality === undefined) return [];
  const version = versionOn(locality, day) ?? nearestVersion(locality, day);
  const above = version.parent === undefined ? [] : chainOn(gazetteer, version.parent, day);
  return [{ id, version }, ...above];
}

/** How much of an earlier unit's ground a later one holds: all of it, or a part, or nobody has shown more. */
type Extent = 'full' | 'partial';

/** A unit that holds, or held, ground of another. */
export interface RelatedUnit extends DatedUnit {
  /** Whether all of the earlier of the two went to the later. */
  readonly extent: Extent;
}

/** All of all is all; a part of anything is a part. */
function compose(first: Extent, second: Extent): Extent {
  return first === 'full' && second === 'full' ? 'full' : 'partial';
}

/** Of two ways from one unit to another, the one that tells more. */
function joinExtents(known: Extent | undefined, told: Extent): Extent {
  return known === 'full' ? 'full' : told;
}

/**
 * What a unit is today: itself while it stands, else whatever its successors have become. Empty when no successor is
 * known: then none is shown.
 */
export function presentUnits(gazetteer: Gazetteer, id: string, today: string): RelatedUnit[] {
  const known = new Map<string, ReadonlyMap<string, RelatedUnit>>();
  return [...presentUnitsSince({ gazetteer, today, known }, id, '').values()];
}

/**
 * Where a unit without known successors is today, as far as anybody knows: the province that holds all of the one it last
 * lay in. Undefined where that was divided too, and for provinces themselves.
 */
export function presentProvince(gazetteer: Gazetteer, id: string, today: string): DatedUnit | undefined {
  const province = chainOn(gazetteer, id, today).slice(1).at(-1);
  const [only, ...others] = province === undefined ? [] : presentUnits(gazetteer, province.id, today);
  return only?.extent === 'full' && others.length === 0 ? { id: only.id, version: only.version } : undefined;
}

interface Descent {
  readonly gazetteer: Gazetteer;
  readonly today: string;
  /** What was found before, by unit and day: many ways may lead through one unit. */
  readonly known: Map<string, ReadonlyMap<string, RelatedUnit>>;
}

/** Follows events forward in time only, so that a unit that was restored and merged again leads nowhere twice. */
function presentUnitsSince(descent: Descent, id: string, since: string): ReadonlyMap<string, RelatedUnit> {
  const { gazetteer, today, known } = descent;
  const key = `${id} ${since}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const found = new Map<string, RelatedUnit>();
  const locality = gazetteer.get(id);
  const version = locality && versionOn(locality, today);
  if (version !== undefined) found.set(id, { id, version, extent: 'full' });
  const events = version === undefined ? (locality?.events ?? []) : [];
  for (const { date, successors } of events.filter((event) => event.date > since)) {
    for (const { id: next, extent } of successors) {
      for (const unit of presentUnitsSince(descent, next, date).values()) {
        const told = compose(extent, unit.extent);
        found.set(unit.id, { ...unit, extent: joinExtents(found.get(unit.id)?.extent, told) });
      }
    }
  }
  known.set(key, found);
  return found;
}

/** A unit that was before, and the day from which its ground lay in the later one. */
export interface PastUnit extends RelatedUnit {
  readonly until: string;
}

/**
 * What was here before: every unit whose ground, all or part of it, came into this one, through as many mergers as there
 * were, the latest first. `extent` tells how much of the earlier unit came. Versions are the last before that day.
 */
export function pastUnits(gazetteer: Gazetteer, id: string): PastUnit[] {
  const found = new Map<string, PastUnit>();
  const queue: { id: string; before: string; extent: Extent }[] = [{ id, before: '', extent: 'full' }];
  for (let step = queue.shift(); step !== undefined; step = queue.shift()) {
    const { before } = step;
    for (const { giver, date, extent } of giversOf(gazetteer, step.id)) {
      if (giver.id === id || (before !== '' && date >= before)) continue;
      const known = found.get(giver.id);
      const total = joinExtents(known?.extent, compose(extent, step.extent));
      if (known !== undefined && known.extent === total && known.until >= date) continue;
      const until = known !== undefined && known.until > date ? known.until : date;
      found.set(giver.id, { id: giver.id, version: nearestVersion(giver, dayBefore(until)), extent: total, until });
      queue.push({ id: giver.id, before: date, extent: total });
    }
  }
  return [...found.values()].sort((a, b) => compareKeys(b.until, a.until));
}

/** The units that stood on a day on the ground of this one: itself, if it did, and those that came into it later. */
export function groundOn(gazetteer: Gazetteer, id: string, day: string): RelatedUnit[] {
  const locality = gazetteer.get(id);
  const itself = locality && versionOn(locality, day);
  const earlier = pastUnits(gazetteer, id).flatMap(({ id: past, extent, until }) => {
    const unit = until > day ? gazetteer.get(past) : undefined;
    const version = unit && versionOn(unit, day);
    return version === undefined ? [] : [{ id: past, version, extent }];
  });
  return [...(itself === undefined ? [] : [{ id, version: itself, extent: 'full' as const }]), ...earlier];
}

/** The units that went into this one, by their own accounts of their successors. */
export function predecessors(gazetteer: Gazetteer, id: string): Locality[] {
  return [...new Set(giversOf(gazetteer, id).map(({ giver }) => giver))];
}

/** The units directly below one, at any time. */
export function partsOf(gazetteer: Gazetteer, id: string): Locality[] {
  return [...childrenOf(gazetteer, id)];
}
