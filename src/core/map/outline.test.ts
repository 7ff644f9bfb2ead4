import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FROZEN_ARCHIVE } from '../../../tests/kit/frozen-archive.ts';
import { mapSchema, type MapData } from '../model/map.ts';
import { areaOf, isClosed, isInsideOutline, middleOf, outlineOf } from './outline.ts';

/** Two squares side by side, ten wide, that share the line from the top to the bottom. */
const map: MapData = {
  source: { vi: 'x', en: 'x' },
  size: [20, 10],
  lines: [
    [10, 0, 10, 10],
    [10, 10, 0, 10, 0, 0, 10, 0],
    [10, 0, 20, 0, 20, 10, 10, 10],
  ],
  shapes: { west: [[0, 1]], east: [[2, -1]] },
  islands: [],
};

describe('outlines', () => {
  test('a shape is drawn along its lines, a line of another shape backwards', () => {
    expect(outlineOf(map, ['east'])).toEqual([
      [
        [10, 0],
        [20, 0],
        [20, 10],
        [10, 10],
      ],
    ]);
  });

  test('joined shapes lose the border between them', () => {
    const [ring, ...more] = outlineOf(map, ['west', 'east']);
    expect(more).toEqual([]);
    expect(ring).toHaveLength(6);
    expect(areaOf(ring ?? [])).toBe(200);
  });

  test('shapes that are not there and shapes that touch nowhere', () => {
    expect(outlineOf(map, ['nowhere'])).toEqual([]);
    expect(
      outlineOf(
        { ...map, shapes: { ...map.shapes, far: [[3]] }, lines: [...map.lines, [50, 50, 60, 50, 50, 60, 50, 50]] },
        ['west', 'far'],
      ),
    ).toHaveLength(2);
  });

  test('a point lies within a shape, outside it, or in its bay', () => {
    const bay = [
      [0, 0],
      [10, 0],
      [10, 10],
      [5, 2],
      [0, 10],
    ] as const;
    expect([isInsideOutline(bay, [1, 5]), isInsideOutline(bay, [9, 5]), isInsideOutline(bay, [5, 1])]).toEqual([
      true,
      true,
      true,
    ]);
    expect([isInsideOutline(bay, [5, 5]), isInsideOutline(bay, [-1, 5]), isInsideOutline(bay, [5, 11])]).toEqual([
      false,
      false,
      false,
    ]);
  });

  test('the middle of a shape, whichever way it is walked', () => {
    const [east = []] = outlineOf(map, ['east']);
    expect(middleOf(east)).toEqual([15, 5]);
    expect(middleOf(east.toReversed())).toEqual([15, 5]);
  });

  test('lines that do not meet are refused', () => {
    expect(isClosed(map.lines, [0, 1])).toBe(true);
    expect(isClosed(map.lines, [2, -1])).toBe(true);
    expect(isClosed(map.lines, [2, 0])).toBe(false);
    expect(isClosed(map.lines, [7])).toBe(false);
    expect(isClosed(map.lines, [-9])).toBe(false);
    expect(() => outlineOf({ ...map, shapes: { open: [[0]] } }, ['open'])).toThrow('no line goes on from 10,10');
  });
});

test('the provinces tile the country: each inner border is shared by exactly two', () => {
  const real = mapSchema.parse(JSON.parse(readFileSync(join(FROZEN_ARCHIVE, 'data/map.json'), 'utf8')));
  const ids = Object.keys(real.shapes);
  expect(ids).toHaveLength(63);
  const areas = ids.flatMap((id) => outlineOf(real, [id])).map(areaOf);
  const country = outlineOf(real, ids).map(areaOf);
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  expect(sum(country)).toBe(sum(areas));
});
