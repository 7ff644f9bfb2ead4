import type { Locality } from '../model/locality.ts';
import { dayBefore } from '../text/date.ts';
import type { Gazetteer } from './gazetteer.ts';
import { predecessors } from './lineage.ts';
import { byTime, versionOn } from './versions.ts';

/** A day from which a unit no longer covered the ground it had covered before. */
export interface BorderChange {
  readonly day: string;
  /** Whether it stood no more from that day on. */
  readonly isGone: boolean;
}

/**
 * The first change of a unit's ground after one day, up to and including another; undefined when none is known. A new
 * name, level or parent changes no ground: what was counted there before and after can be compared.
 */
export function findBorderChange(gazetteer: Gazetteer, id: string, from: string, to: string): BorderChange | undefined {
  const locality = gazetteer.get(id);
  if (locality === undefined) return undefined;
  const [day] = [...endsOf(locality), ...lossesOf(locality), ...gainsOf(gazetteer, locality), ...redrawn(locality)]
    .filter((one) => from < one && one <= to)
    .sort();
  return day === undefined ? undefined : { day, isGone: versionOn(locality, day) === undefined };
}

/** Days on which it ceased to stand. */
function endsOf(locality: Locality): string[] {
  return locality.versions.flatMap(({ valid_to: day }) =>
    day !== undefined && versionOn(locality, day) === undefined ? [day] : [],
  );
}

/** Days on which ground of it went to others. */
function lossesOf({ events }: Locality): string[] {
  return events.filter(({ kind, successors }) => kind === 'divided' || successors.length > 0).map(({ date }) => date);
}

/** Days on which ground of others came to it while it stood. */
function gainsOf(gazetteer: Gazetteer, locality: Locality): string[] {
  return predecessors(gazetteer, locality.id)
    .flatMap(({ events }) => events)
    .filter(({ successors }) => successors.some(({ id }) => id === locality.id))
    .map(({ date }) => date)
    .filter((day) => versionOn(locality, dayBefore(day)) !== undefined);
}

/** Days on which a version begins that differs from the one before in nothing that is recorded but its border. */
function redrawn(locality: Locality): string[] {
  const versions = byTime(locality);
  return versions.flatMap((version, index) => {
    const before = versions[index - 1];
    const isSame =
      before !== undefined && (['level', 'full_name', 'parent'] as const).every((key) => before[key] === version[key]);
    return isSame && version.valid_from !== undefined ? [version.valid_from] : [];
  });
}
