import { byTime, nearestVersion, versionOn } from '../core/gazetteer/versions.ts';
import type { Locality } from '../core/model/locality.ts';
import { problemAt, type Where } from '../core/parse.ts';
import type { Problem } from '../core/problem.ts';
import { checkCodes } from './check-codes.ts';
import { checkReference } from './check-references.ts';
import { checkSuccession, checkSuccessors } from './check-succession.ts';
import type { Reading } from './reading.ts';

/** Holds units against their parents and successors, and the versions of each against one another. */
export function checkLocalities(reading: Reading): Problem[] {
  const { localities } = reading;
  const ofUnits = [...localities.entries.values()].flatMap(({ value: locality, where }) => [
    ...locality.versions.flatMap(({ parent }, index) =>
      checkReference('locality', parent, localities, where, ['versions', index, 'parent']),
    ),
    ...checkParents(locality, where, reading),
    ...checkParentDays(locality, where, reading),
    ...checkOverlap(locality, where),
    ...checkSuccessors(locality, where, localities),
  ]);
  return [...ofUnits, ...checkSuccession(localities), ...checkCodes(localities)];
}

/** No country has as many levels; a longer climb is a mistake, and would take for ever in a large file. */
const MOST_LEVELS = 8;

/** Climbs from each version the way pages will; a unit met again would send them round for ever. */
function checkParents(locality: Locality, where: Where, reading: Reading): Problem[] {
  return locality.versions.flatMap(({ parent, valid_from: day = '' }, index) => {
    const above = new Set<string>();
    for (let id = parent; id !== undefined && !above.has(id) && above.size < MOST_LEVELS;) {
      above.add(id);
      const next = reading.localities.entries.get(id)?.value;
      id = next && (versionOn(next, day) ?? nearestVersion(next, day)).parent;
    }
    const path = ['versions', index, 'parent'];
    const chain = [locality.id, ...above].join(' < ');
    if (above.has(locality.id)) {
      const message = `"${locality.id}" lies within itself: ${chain}.`;
      return [problemAt(where, path, 'locality/parent', message, 'Correct one of these parents.')];
    }
    if (above.size < MOST_LEVELS) return [];
    const message = `"${locality.id}" lies below ${MOST_LEVELS} units or more: ${chain}`;
    return [problemAt(where, path, 'locality/depth', `${message}.`, 'Correct one of these parents.')];
  });
}

/** A parent must stand from the first day known of a version to its last. */
function checkParentDays(locality: Locality, where: Where, reading: Reading): Problem[] {
  return locality.versions.flatMap(({ parent = '', valid_from, attested_from, valid_to }, index) => {
    const above = reading.localities.entries.get(parent)?.value;
    const from = valid_from ?? attested_from;
    const gap = above && findGap(above, from, valid_to);
    if (gap === undefined) return [];
    return [
      problemAt(
        where,
        ['versions', index, 'parent'],
        'locality/parent-days',
        `"${parent}" does not stand on ${gap}, while "${locality.id}" lies within it.`,
        'Name the parent of each time in a version of its own, or correct the days of one of the two.',
      ),
    ];
  });
}

/** The first day from `from` until before `to` on which a unit did not stand; no `from` means as early as the unit. */
function findGap(unit: Locality, from: string | undefined, to: string | undefined): string | undefined {
  const versions = byTime(unit);
  let day = from ?? versions[0]?.valid_from ?? '';
  for (const { valid_from = '', valid_to } of versions) {
    if (valid_to !== undefined && valid_to <= day) continue;
    if (valid_from > day) break;
    if (valid_to === undefined) return undefined;
    day = valid_to;
  }
  return to === undefined || day < to ? day : undefined;
}

function checkOverlap(locality: Locality, where: Where): Problem[] {
  const versions = byTime(locality);
  return versions.slice(1).flatMap((version, index) => {
    const before = versions[index];
    const start = version.valid_from ?? '';
    if (before === undefined || (before.valid_to !== undefined && before.valid_to <= start)) return [];
    return [
      problemAt(
        where,
        ['versions', locality.versions.indexOf(version)],
        'locality/versions',
        `Two versions of "${locality.id}" are valid on ${start === '' ? 'the same days' : start}.`,
        'Let each version end (valid_to) on the day the next begins (valid_from).',
      ),
    ];
  });
}
