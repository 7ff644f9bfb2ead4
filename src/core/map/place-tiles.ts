/** A square of the grid, both numbers counted from 0, row 0 in the north. */
export interface Square {
  readonly column: number;
  readonly row: number;
}

/**
 * Puts places on a grid so that each has a square of its own about where it lies: north above, west on the left.
 * Latitudes and longitudes in degrees; the answer is in the order given. The square nearest to a place goes to the
 * place that is nearest to it, so that the order of the list does not matter.
 */
export function placeTiles(
  places: readonly (readonly [latitude: number, longitude: number])[],
  columns: number,
): Square[] {
  const [west, east] = ends(places.map(([, longitude]) => longitude));
  const [south, north] = ends(places.map(([latitude]) => latitude));
  const rows = Math.max(1, Math.ceil(places.length / columns) + 1);
  const wanted = places.map(([latitude, longitude]) => ({
    column: share(longitude - west, east - west) * (columns - 1),
    row: share(north - latitude, north - south) * (rows - 1),
  }));
  const free = new Set(
    Array.from({ length: columns * rows }, (_, n): Square => ({ column: n % columns, row: Math.floor(n / columns) })),
  );
  const pairs = wanted
    .flatMap((want, index) => [...free].map((square) => ({ index, square, distance: distance(want, square) })))
    .sort((a, b) => a.distance - b.distance);
  const placed = new Map<number, Square>();
  for (const { index, square } of pairs) {
    if (placed.has(index) || !free.has(square)) continue;
    placed.set(index, square);
    free.delete(square);
  }
  return dropEmptyRows(places.map((_, index) => placed.get(index) ?? { column: 0, row: 0 }));
}

function dropEmptyRows(squares: readonly Square[]): Square[] {
  const rows = [...new Set(squares.map(({ row }) => row))].sort((a, b) => a - b);
  return squares.map(({ column, row }) => ({ column, row: rows.indexOf(row) }));
}

function distance(a: Square, b: Square): number {
  return (a.column - b.column) ** 2 + (a.row - b.row) ** 2;
}

function ends(values: readonly number[]): [least: number, most: number] {
  return [Math.min(...values), Math.max(...values)];
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
