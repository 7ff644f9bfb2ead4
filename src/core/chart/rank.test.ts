import { expect, test } from 'vitest';
import { layRankScale, type RankMark } from './rank.ts';

function lay(values: readonly number[], more: Partial<Parameters<typeof layRankScale>[1]> = {}) {
  return layRankScale(values, { sign: '%', isDiscrete: false, ...more }, 'vi');
}

function exact(value: number): RankMark {
  return { value, look: 'exact' };
}

test('a dot lies in proportion to its value', () => {
  const { draw } = lay([20, 5], { limit: 100 });
  expect(draw([exact(20)])).toBe('<circle cx="100%" cy="17" r="5" class="m-exact"/>');
  expect(draw([exact(5)])).toContain('cx="25%"');
});

test('an exact number lies upon one that words leave open, and both upon an earlier one', () => {
  const drawn = lay([20]).draw([exact(10), { value: 10, look: 'earlier' }, { value: 10, look: 'soft' }]);
  expect([...drawn.matchAll(/class="m-([a-z]+)"/gu)].map(([, look]) => look)).toEqual(['earlier', 'soft', 'exact']);
});

test('the head says the ends of the scale always, and what lies between where there is room', () => {
  const { head } = lay([20]);
  expect(head).toContain('<text x="0%" y="12" class="t-soft">0</text>');
  expect(head).toContain('<text x="100%" y="12" text-anchor="end" class="t-soft">20%</text>');
  expect(head.match(/t-between/gu)).toHaveLength(3);
  expect(lay([1_500_000_000], { sign: '' }).head).not.toContain('t-between');
});

test('a rule stands at the value that all others are held against, and the scale has room for it', () => {
  expect(lay([20]).grid).not.toContain('s-break');
  expect(lay([20], { rule: 40 }).grid).toContain('<line x1="100%" y1="0" x2="100%" y2="34" class="s-break"/>');
});

test.each([[[]], [[0, 0]], [[-3, 5]], [[1, 1000]]])('the values %j have a sound scale', (values) => {
  const { head, grid, draw } = lay(values);
  expect(head + grid + draw(values.map(exact))).not.toMatch(/NaN|Infinity|undefined/u);
});
