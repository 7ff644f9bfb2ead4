import { expect, test } from 'vitest';
import { pickSome } from './pick-some.ts';

const all = Array.from({ length: 50 }, (_, number) => number);

test('one seed picks the same items, another others, and none comes twice', () => {
  const picked = pickSome(all, 10, 7);
  expect(pickSome(all, 10, 7)).toEqual(picked);
  expect(pickSome(all, 10, 8)).not.toEqual(picked);
  expect(new Set(picked).size).toBe(10);
});

test('of a short list all are picked', () => {
  expect(pickSome([1, 2, 3], 10, 7).toSorted()).toEqual([1, 2, 3]);
  expect(pickSome([], 10, 7)).toEqual([]);
});
