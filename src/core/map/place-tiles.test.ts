import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeTiles } from './place-tiles.ts';

const bacKan = { 'Pác Nặm': [22.604, 105.667], 'Ba Bể': [22.406, 105.741], 'Ngân Sơn': [22.42, 105.98] } as const;

test('north is above south, west left of east', () => {
  const [pacNam, baBe, nganSon] = placeTiles(Object.values(bacKan), 2);
  expect(pacNam).toEqual({ column: 0, row: 0 });
  expect(baBe).toEqual({ column: 0, row: 1 });
  expect(nganSon).toEqual({ column: 1, row: 1 });
});

test('each place has a square of its own within the columns, in whatever order the places are told', () => {
  const place = fc.tuple(fc.double({ min: 8, max: 24, noNaN: true }), fc.double({ min: 102, max: 110, noNaN: true }));
  fc.assert(
    fc.property(fc.array(place, { minLength: 1, maxLength: 15 }), fc.integer({ min: 1, max: 4 }), (places, columns) => {
      const squares = placeTiles(places, columns);
      expect(squares).toHaveLength(places.length);
      expect(new Set(squares.map(({ column, row }) => `${column} ${row}`)).size).toBe(places.length);
      expect(squares.every(({ column, row }) => column >= 0 && column < columns && row >= 0)).toBe(true);
      // No row is left empty.
      const rows = new Set(squares.map(({ row }) => row));
      expect(Math.max(...rows)).toBe(rows.size - 1);
    }),
  );
});

test('one place, and places on one spot', () => {
  expect(placeTiles([[22, 105]], 3)).toEqual([{ column: 0, row: 0 }]);
  expect(placeTiles([], 3)).toEqual([]);
  expect(
    new Set(
      placeTiles(
        [
          [22, 105],
          [22, 105],
        ],
        2,
      ).map(({ column, row }) => `${column} ${row}`),
    ).size,
  ).toBe(2);
});
