import { byTime, isValidOn, nearestVersion, versionOn } from '../core/gazetteer/versions.ts';
import type { Locality } from '../core/model/locality.ts';
import { problemAt, type Where } from '../core/parse.ts';
import type { Problem } from '../core/problem.ts';
import { checkReference } from './check-references.ts';
import type { Reading } from './reading.ts';

/** Holds units against their parents and successors, and the versions of each against one another. */
export function checkLocalities(reading: Reading): Problem[] {
  return [...reading.localities.entries.values()].flatMap(({ value: locality, where }) => [
    ...locality.versions.flatMap(({ parent }, index) =>
      checkReference('locality', parent, reading.localities, where, ['versions', index, 'parent']),
    ),
    ...checkParents(locality, where, reading),
    ...checkOverlap(locality, where),
    ...checkSuccessors(locality, where, reading),
  ]);
}

/** Climbs from each version the way pages will; a unit met again would send them round for ever. */
function checkParents(locality: Locality, where: Where, reading: Reading): Problem[] {
  return locality.versions.flatMap(({ parent, valid_from: day = '' }, index) => {
    const above = new Set<string>();
    for (let id = parent; id !== undefined && !above.has(id);) {
      above.add(id);
      const next = reading.localities.entries.get(id)?.value;
      id = next && (versionOn(next, day) ?? nearestVersion(next, day)).parent;
    }
    if (!above.has(locality.id)) return [];
    return [
      problemAt(
        where,
        ['versions', index, 'parent'],
        'locality/parent',
        `"${locality.id}" lies within itself: ${[locality.id, ...above].join(' < ')}.`,
        'Correct one of these parents.',
      ),
    ];
  });
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

function checkSuccessors(locality: Locality, where: Where, reading: Reading): Problem[] {
  return locality.events.flatMap(({ successors, date }, eventIndex) =>
    successors.flatMap(({ id }, index) => {
      const path = ['events', eventIndex, 'successors', index, 'id'];
      const successor = reading.localities.entries.get(id)?.value;
      if (successor === undefined) return checkReference('locality', id, reading.localities, where, path);
      if (successor.versions.some((version) => isValidOn(version, date))) return [];
      return [
        problemAt(
          where,
          path,
          'locality/successor',
          `"${id}" does not stand on ${date}, when it should take over.`,
          'Correct the date of the event, or valid_from of the successor.',
        ),
      ];
    }),
  );
}
