import { itemAt } from '../item-at.ts';
import type { MapData } from '../model/map.ts';

/** Across and down, in the units of the map. */
export type Point = readonly [x: number, y: number];

/** A closed way on the map, its first point not told again at the end. */
export type Ring = readonly Point[];

/**
 * The outline of several shapes drawn as one: the lines that only one of them names, joined into closed ways. Borders
 * between them are named twice and fall out. Rings in the units of the map; throws where lines do not meet, which the
 * checker of the archive refuses.
 */
export function outlineOf({ lines, shapes }: MapData, ids: readonly string[]): Ring[] {
  const walks = ids.flatMap((id) => shapes[id] ?? []).flat();
  const uses = new Map<number, number>();
  for (const walk of walks) uses.set(lineOf(walk), (uses.get(lineOf(walk)) ?? 0) + 1);
  return joinUp(walks.filter((walk) => uses.get(lineOf(walk)) === 1).map((walk) => pointsOf(lines, walk)));
}

/** Whether the ways of a shape exist and lead back to where they began, each step where the last one ended. */
export function isClosed(lines: MapData['lines'], way: readonly number[]): boolean {
  if (way.some((walk) => lines[lineOf(walk)] === undefined)) return false;
  const steps = way.map((walk) => pointsOf(lines, walk));
  return steps.every((step, index) => sameEnd(step, itemAt(steps, (index + 1) % steps.length)));
}

/** The place of a line in the list, whichever way it is walked. */
function lineOf(walk: number): number {
  return walk < 0 ? -1 - walk : walk;
}

function pointsOf(lines: MapData['lines'], walk: number): Ring {
  const line = itemAt(lines, lineOf(walk));
  const points = Array.from(
    { length: line.length / 2 },
    (_, n) => [itemAt(line, 2 * n), itemAt(line, 2 * n + 1)] as const,
  );
  return walk < 0 ? points.reverse() : points;
}

function joinUp(pieces: readonly Ring[]): Ring[] {
  const rest = new Set(pieces);
  const rings: Ring[] = [];
  for (const first of rest) {
    rest.delete(first);
    const ring = [...first];
    while (!sameEnd(ring, ring)) {
      const next = [...rest].find((piece) => sameEnd(ring, piece));
      if (next === undefined) throw new Error(`no line goes on from ${String(ring.at(-1))}`);
      rest.delete(next);
      ring.push(...next.slice(1));
    }
    rings.push(ring.slice(0, -1));
  }
  return rings;
}

/** Whether one way ends where another begins. */
function sameEnd(way: Ring, next: Ring): boolean {
  const [end, start] = [way.at(-1), next[0]];
  return end !== undefined && start !== undefined && end[0] === start[0] && end[1] === start[1];
}

/** The area a ring encloses, in square units; positive. */
export function areaOf(ring: Ring): number {
  return Math.abs(twiceSigned(ring)) / 2;
}

/** The centre of gravity of a ring. */
export function middleOf(ring: Ring): Point {
  const six = 3 * twiceSigned(ring);
  const sum = (pick: (p: Point, q: Point) => number) =>
    edges(ring).reduce((total, [p, q]) => total + pick(p, q) * (p[0] * q[1] - q[0] * p[1]), 0);
  return [sum((p, q) => p[0] + q[0]) / six, sum((p, q) => p[1] + q[1]) / six];
}

/** Whether a point lies within a ring: a ray from it crosses the ring an odd number of times. */
export function isInsideOutline(ring: Ring, [x, y]: Point): boolean {
  const crossings = edges(ring).filter(
    ([p, q]) => p[1] > y !== q[1] > y && x < p[0] + ((q[0] - p[0]) * (y - p[1])) / (q[1] - p[1]),
  );
  return crossings.length % 2 === 1;
}

function twiceSigned(ring: Ring): number {
  return edges(ring).reduce((total, [p, q]) => total + p[0] * q[1] - q[0] * p[1], 0);
}

function edges(ring: Ring): [Point, Point][] {
  return ring.map((p, index) => [p, itemAt(ring, (index + 1) % ring.length)]);
}
