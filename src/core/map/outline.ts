import type { MapData } from '../model/map.ts';

/** A closed way on the map: points across and down, the first not told again at the end. */
export type Ring = readonly (readonly [x: number, y: number])[];

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
  return steps.every((step, index) => {
    const next = steps[(index + 1) % steps.length];
    return next !== undefined && sameEnd(step, next);
  });
}

/** The place of a line in the list, whichever way it is walked. */
function lineOf(walk: number): number {
  return walk < 0 ? -1 - walk : walk;
}

function pointsOf(lines: MapData['lines'], walk: number): Ring {
  const line = lines[lineOf(walk)] ?? [];
  const points = Array.from({ length: line.length / 2 }, (_, n) => [line[2 * n] ?? 0, line[2 * n + 1] ?? 0] as const);
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
export function middleOf(ring: Ring): readonly [x: number, y: number] {
  const six = 3 * twiceSigned(ring);
  const sum = (pick: (p: readonly [number, number], q: readonly [number, number]) => number) =>
    edges(ring).reduce((total, [p, q]) => total + pick(p, q) * (p[0] * q[1] - q[0] * p[1]), 0);
  return [sum((p, q) => p[0] + q[0]) / six, sum((p, q) => p[1] + q[1]) / six];
}

function twiceSigned(ring: Ring): number {
  return edges(ring).reduce((total, [p, q]) => total + p[0] * q[1] - q[0] * p[1], 0);
}

function edges(ring: Ring): [readonly [number, number], readonly [number, number]][] {
  return ring.map((p, index) => [p, ring[(index + 1) % ring.length] ?? p]);
}
