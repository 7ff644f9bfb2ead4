import type { Locality, LocalityVersion } from '../model/locality.ts';
import { nearestVersion, versionOn } from './versions.ts';

/** All units by id. */
export type Gazetteer = ReadonlyMap<string, Locality>;

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

/** A unit of today that holds ground of an earlier one. */
export interface PresentUnit extends DatedUnit {
  /** Whether all of the earlier unit went to it. */
  readonly extent: 'full' | 'partial';
}

/**
 * What a unit is today: itself while it stands, else whatever its successors have become. Empty when no successor is
 * known: then none is shown.
 */
export function presentUnits(gazetteer: Gazetteer, id: string, today: string): PresentUnit[] {
  return presentUnitsSince(gazetteer, id, today, '');
}

/** Follows events forward in time only, so that a unit that was restored and merged again leads nowhere twice. */
function presentUnitsSince(gazetteer: Gazetteer, id: string, today: string, since: string): PresentUnit[] {
  const locality = gazetteer.get(id);
  if (locality === undefined) return [];
  const version = versionOn(locality, today);
  if (version !== undefined) return [{ id, version, extent: 'full' }];
  const found = new Map<string, PresentUnit>();
  for (const { date, successors } of locality.events.filter((event) => event.date > since)) {
    for (const { id: next, extent } of successors) {
      for (const unit of presentUnitsSince(gazetteer, next, today, date)) {
        const isWhole = found.get(unit.id)?.extent === 'full' || (extent === 'full' && unit.extent === 'full');
        found.set(unit.id, { ...unit, extent: isWhole ? 'full' : 'partial' });
      }
    }
  }
  return [...found.values()];
}

/** The units that went into this one, by their own accounts of their successors. */
export function predecessors(gazetteer: Gazetteer, id: string): Locality[] {
  return [...gazetteer.values()].filter((locality) =>
    locality.events.some((event) => event.successors.some((successor) => successor.id === id)),
  );
}

/** The units directly below one, at any time. */
export function partsOf(gazetteer: Gazetteer, id: string): Locality[] {
  return [...gazetteer.values()].filter((locality) => locality.versions.some((version) => version.parent === id));
}
