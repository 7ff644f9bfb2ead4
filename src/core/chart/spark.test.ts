import { describe, expect, test } from 'vitest';
import { drawSpark, type SparkPoint } from './spark.ts';

function draw(...points: readonly (readonly [at: number, value: number])[]) {
  const svg = drawSpark(
    points.map(([at, value]): SparkPoint => ({ at, value })),
    'một "câu"',
  );
  const numbers = (/ points="([^"]*)"/u.exec(svg)?.[1] ?? '').split(' ').map(Number);
  const dot = [/cx="([^"]*)"/u, /cy="([^"]*)"/u].map((pattern) => Number(pattern.exec(svg)?.[1]));
  return {
    svg,
    dot,
    across: numbers.filter((_, index) => index % 2 === 0),
    up: numbers.filter((_, index) => index % 2 === 1),
  };
}

describe('a course as small as a word', () => {
  test('is a picture with words, in the colour of the text', () => {
    const { svg } = draw([2019, 1], [2020, 2], [2021, 3]);
    expect(svg).toMatch(/^<svg width="72" height="20" role="img" aria-label="một &quot;câu&quot;">/u);
    expect(svg.match(/currentcolor/gu)).toHaveLength(2);
  });

  test('spaces its years by time, from edge to edge, and ends in a dot', () => {
    const { across, up, dot } = draw([2016, 10], [2017, 8], [2022, 5]);
    expect(across).toEqual([3, 14, 69]);
    expect(dot).toEqual([69, up[2]]);
  });

  test('begins its scale at zero, so that little looks like little', () => {
    expect(draw([2019, 0], [2020, 100]).up).toEqual([17, 3]);
    const { up } = draw([2019, 98], [2020, 99], [2021, 100]);
    expect(Math.max(...up) - Math.min(...up)).toBeLessThan(1);
  });

  test('is level where all values are equal, zeros too', () => {
    for (const value of [12.5, 0]) expect(new Set(draw([2019, value], [2020, value], [2021, value]).up).size).toBe(1);
  });

  test('holds one that is a thousand times the rest, and what lies below zero', () => {
    const { up } = draw([2019, 12], [2020, 14_000], [2021, 11]);
    expect(up[1]).toBeLessThan(8);
    expect(up[0]).toBeCloseTo(17, 0);
    for (const y of draw([2019, -12.75], [2020, 6], [2021, -3]).up) {
      expect(y).toBeGreaterThanOrEqual(3);
      expect(y).toBeLessThanOrEqual(17);
    }
  });

  test('stands in the middle where there is one moment alone', () => {
    expect(draw([2019, 5]).across).toEqual([36]);
  });
});
