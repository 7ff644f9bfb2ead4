import { expect, test } from 'vitest';
import { placeLabels, type LabelGround, type PointLabel } from './place-labels.ts';

const GROUND: LabelGround = { points: [], lines: [], rules: [], numbers: { width: 0, at: [] }, top: 0, bottom: 200 };

function label(x: number, y: number, more: Partial<PointLabel> = {}): PointLabel {
  return { lines: ['12,5'], x, y, isNeeded: false, ...more };
}

test('a label stands above its point, or below where another is above', () => {
  expect(placeLabels([label(50, 100), label(50, 100)], GROUND)).toMatchObject([
    { anchor: 'middle', y: -11 },
    { anchor: 'middle', y: 21 },
  ]);
});

test('labels keep clear of points, lines, edges and the numbers at the left', () => {
  const [above] = placeLabels([label(50, 100)], { ...GROUND, points: [{ x: 50, y: 84 }] });
  expect(above).toMatchObject({ y: 21 });
  const [below] = placeLabels([label(50, 5)], GROUND);
  expect(below?.y).toBeGreaterThan(0);
  const rising = [
    [
      { x: 40, y: 190 },
      { x: 50, y: 100 },
    ] as const,
    [
      { x: 50, y: 100 },
      { x: 60, y: 10 },
    ] as const,
  ];
  const [aside] = placeLabels([label(50, 100)], { ...GROUND, lines: rising });
  expect(aside).not.toMatchObject({ anchor: 'middle', y: -11 });
  const [apart] = placeLabels([label(8, 100)], { ...GROUND, numbers: { width: 30, at: [88] } });
  expect(apart).not.toMatchObject({ y: -11 });
});

test('a label stands beside a rule through its point, and its words in as many lines', () => {
  expect(placeLabels([label(50, 100)], { ...GROUND, rules: [50] })).toMatchObject([{ anchor: 'start', x: 4 }]);
  expect(
    placeLabels([label(50, 100, { lines: ['hơn', '12'] }), label(50, 100, { lines: ['hơn', '12'] })], GROUND),
  ).toMatchObject([{ y: -11 }, { y: 37 }]);
});

test('a label without room is left out, unless it is needed and only a line is in its way', () => {
  const crowded = {
    ...GROUND,
    lines: Array.from(
      { length: 40 },
      (_, y) =>
        [
          { x: 0, y: y * 5 },
          { x: 100, y: y * 5 },
        ] as const,
    ),
  };
  expect(placeLabels([label(50, 100)], crowded)).toEqual([undefined]);
  expect(placeLabels([label(50, 100, { isNeeded: true })], crowded)).toMatchObject([{ y: -11 }]);
  expect(placeLabels([label(50, 100, { isNeeded: true })], { ...GROUND, top: 95, bottom: 105 })).toEqual([undefined]);
});
