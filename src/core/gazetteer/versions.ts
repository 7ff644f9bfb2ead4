import { compareKeys } from '../text/collate.ts';
import type { Locality, LocalityVersion } from '../model/locality.ts';
import { dayBefore, type Period } from '../text/date.ts';

/** Whether a version stood on a day. A first day that nobody knows counts as long ago. */
export function isValidOn(version: LocalityVersion, day: string): boolean {
  return (version.valid_from ?? '') <= day && (version.valid_to === undefined || day < version.valid_to);
}

/** Whether a unit stood on any day of a period. */
export function stoodDuring({ versions }: Locality, { start, end }: Period): boolean {
  return versions.some(
    ({ valid_from, valid_to }) =>
      (end === undefined || (valid_from ?? '') <= end) && (valid_to === undefined || start < valid_to),
  );
}

/** The version of a unit on a day; undefined when the unit did not stand then. */
export function versionOn(locality: Locality, day: string): LocalityVersion | undefined {
  return locality.versions.find((version) => isValidOn(version, day));
}

/** The version of a unit on a day, or else its last one before, or its first one. For naming a unit at any time. */
export function nearestVersion(locality: Locality, day: string): LocalityVersion {
  const versions = byTime(locality);
  const [first] = versions;
  if (first === undefined) throw new Error(`${locality.id} has no version`);
  return versions.findLast((version) => (version.valid_from ?? '') <= day) ?? first;
}

/** The versions of a unit, the earliest first. */
export function byTime(locality: Locality): LocalityVersion[] {
  return [...locality.versions].sort((a, b) => compareKeys(a.valid_from ?? '', b.valid_from ?? ''));
}

/** The last day on which any of some versions stood; today while one still does. */
export function lastDayOf(versions: readonly LocalityVersion[], today: string): string {
  const ends = versions.map(({ valid_to }) => valid_to);
  const last = ends.includes(undefined) ? undefined : ends.sort().at(-1);
  return last === undefined ? today : dayBefore(last);
}
