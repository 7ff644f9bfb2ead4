import { itemAt } from '../item-at.ts';

/** A square of the grid, both numbers counted from 0, row 0 in the north. */
export interface Square {
  readonly column: number;
  readonly row: number;
}

/**
 * Puts places on a grid so that each has a square of its own about where it lies: north above, west on the left.
 * Latitudes and longitudes in degrees; the answer is in the order given. The square nearest to a place goes to the
 * place that is nearest to it, so that the order of the list does not matter; then neighbours that came to lie the wrong
 * way round change places.
 */
export function placeTiles(
  places: readonly (readonly [latitude: number, longitude: number])[],
  columns: number,
): Square[] {
  const [west, east] = ends(places.map(([, longitude]) => longitude));
  const [south, north] = ends(places.map(([latitude]) => latitude));
  const rows = Math.max(1, Math.ceil(places.length / columns) + 2);
  const wanted = places.map(([latitude, longitude]) => ({
    column: share(longitude - west, east - west) * (columns - 1),
    row: share(north - latitude, north - south) * (rows - 1),
  }));
  const free = new Set(
    Array.from({ length: columns * rows }, (_, n): Square => ({ column: n % columns, row: Math.floor(n / columns) })),
  );
  const pairs = wanted
    .flatMap((want, index) => [...free].map((square) => ({ index, square, distance: distanceOfTiles(want, square) })))
    .sort((a, b) => a.distance - b.distance);
  const placed = new Map<number, Square>();
  for (const { index, square } of pairs) {
    if (placed.has(index) || !free.has(square)) continue;
    placed.set(index, square);
    free.delete(square);
  }
  // Those with a square first, in the order of their numbers; there are more squares than places.
  const first = [...placed].sort(([a], [b]) => a - b).map(([, square]) => square);
  return dropEmptyRows(improve(first, [...free], wanted));
}

/** Moves places to free squares and swaps two of them for as long as that makes the whole truer. */
function improve(first: readonly Square[], free: readonly Square[], wanted: readonly Square[]): Square[] {
  // The free squares stand behind the places, so that a move is a swap with one of them.
  let best = [...first, ...free];
  let cost = costOf(best, wanted);
  for (let isBetter = true; isBetter;) {
    isBetter = false;
    for (let one = 0; one < wanted.length; one += 1) {
      for (let other = one + 1; other < best.length; other += 1) {
        const next = [...best];
        [next[one], next[other]] = [itemAt(best, other), itemAt(best, one)];
        const nextCost = costOf(next, wanted);
        // Not for rounding errors, which could go on for ever.
        if (nextCost > cost - 1e-9) continue;
        [best, cost, isBetter] = [next, nextCost, true];
      }
    }
  }
  return best.slice(0, wanted.length);
}

/** How far places are from where they lie, and how much two of them lie the wrong way round to one another. */
function costOf(squares: readonly Square[], wanted: readonly Square[]): number {
  let cost = 0;
  for (const [index, want] of wanted.entries()) {
    const square = itemAt(squares, index);
    cost += distanceOfTiles(square, want);
    for (let other = 0; other < index; other += 1) {
      const [there, wantThere] = [itemAt(squares, other), itemAt(wanted, other)];
      cost += turned(square.column - there.column, want.column - wantThere.column);
      cost += turned(square.row - there.row, want.row - wantThere.row);
    }
  }
  return cost;
}

/** Nothing where the two lie the same way round, or nearly so in truth. */
function turned(drawn: number, truth: number): number {
  return drawn * truth < 0 ? Math.abs(truth) * Math.abs(drawn) : 0;
}

function dropEmptyRows(squares: readonly Square[]): Square[] {
  const rows = [...new Set(squares.map(({ row }) => row))].sort((a, b) => a - b);
  return squares.map(({ column, row }) => ({ column, row: rows.indexOf(row) }));
}

function distanceOfTiles(a: Square, b: Square): number {
  return (a.column - b.column) ** 2 + (a.row - b.row) ** 2;
}

function ends(values: readonly number[]): [least: number, most: number] {
  return [Math.min(...values), Math.max(...values)];
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
