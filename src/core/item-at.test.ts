import { expect, test } from 'vitest';
import { itemAt, lastOf } from './item-at.ts';

test('items are counted from 0, in lists of any kind', () => {
  expect([itemAt(['a', 'b'], 0), itemAt(Int32Array.of(3, 7), 1), lastOf(['a', 'b'])]).toEqual(['a', 7, 'b']);
});

test('an item that counts as nothing is one', () => {
  expect([itemAt([0], 0), itemAt([''], 0), lastOf([false])]).toEqual([0, '', false]);
});

test('a place that is not there is an error, not a guess; nor is one counted from the end', () => {
  expect(() => itemAt(['a', 'b'], 2)).toThrow('no item 2 in a list of 2');
  expect(() => itemAt(['a', 'b'], -1)).toThrow('no item -1 in a list of 2');
  expect(() => lastOf([])).toThrow('no item -1 in a list of 0');
});
