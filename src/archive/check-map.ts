import { isClosed } from '../core/map/outline.ts';
import { problemAt, type Where } from '../core/parse.ts';
import type { Problem } from '../core/problem.ts';
import { checkReference } from './check-references.ts';
import type { Reading } from './reading.ts';

/** Holds the outlines of the map against its own lines and against the localities. */
export function checkMap({ map, localities }: Reading): Problem[] {
  if (map === undefined) return [];
  const { value, where } = map;
  const { lines, shapes, islands } = value;
  return [
    ...Object.entries(shapes).flatMap(([id, ways]) => [
      ...checkReference('locality', id, localities, where, ['shapes', id]),
      ...ways.flatMap((way, index) => (isClosed(lines, way) ? [] : [openWay(where, id, index)])),
    ]),
    ...islands.flatMap(({ part_of }, index) => (part_of in shapes ? [] : [strayIslands(where, part_of, index)])),
  ];
}

function openWay(where: Where, id: string, index: number): Problem {
  return problemAt(
    where,
    ['shapes', id, index],
    'map/shape',
    `The lines of "${id}" do not lead back to where they begin.`,
    'Name lines of the map one after the other, -1 - n for line n walked backwards, until the way is closed.',
  );
}

function strayIslands(where: Where, id: string, index: number): Problem {
  return problemAt(
    where,
    ['islands', index, 'part_of'],
    'map/shape',
    `The map has no shape "${id}" that the islands could belong to.`,
    'Name one of its shapes.',
  );
}
