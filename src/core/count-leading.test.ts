import { expect, test } from 'vitest';
import { countLeading } from './count-leading.ts';

test.each([
  [[], 0],
  [[5], 0],
  [[1], 1],
  [[1, 2, 3], 3],
  [[1, 4, 4, 5, 9], 3],
  [[5, 6, 7, 8], 0],
])('of %j, as many as are below 5 are counted', (list, count) => {
  expect(countLeading(list, (entry) => entry < 5)).toBe(count);
});

test('a list of a million entries is halved, not walked', () => {
  let looks = 0;
  const list = Array.from({ length: 1_000_000 }, (_, index) => index);
  const count = countLeading(list, (entry) => {
    looks += 1;
    return entry < 777_777;
  });
  expect(count).toBe(777_777);
  expect(looks).toBeLessThanOrEqual(20);
});
