import { expect, test } from 'vitest';
import { once, onceEach } from './once.ts';

test('something is worked out once a thing, also when it comes to nothing', () => {
  const asked: string[] = [];
  const nameOf = once((of: { name: string }, after: string) => {
    asked.push(of.name + after);
    return of.name === '' ? undefined : of.name + after;
  });
  const [a, b, nobody] = [{ name: 'a' }, { name: 'b' }, { name: '' }];
  expect([a, a, b, a, nobody, nobody].map((of) => nameOf(of, '!'))).toEqual([
    'a!',
    'a!',
    'b!',
    'a!',
    undefined,
    undefined,
  ]);
  expect(asked).toEqual(['a!', 'b!', '!']);
});

test('things in one are told apart by their keys, and from the same things in another', () => {
  let asked = 0;
  const sum = onceEach(
    (of: { base: number }, thing: { id: string; value: number }) => {
      asked += 1;
      return of.base + thing.value;
    },
    ({ id }) => id,
  );
  const [ten, twenty] = [{ base: 10 }, { base: 20 }];
  expect([sum(ten, { id: 'x', value: 1 }), sum(ten, { id: 'x', value: 1 }), sum(ten, { id: 'y', value: 2 })]).toEqual([
    11, 11, 12,
  ]);
  expect(sum(twenty, { id: 'x', value: 1 })).toBe(21);
  expect(asked).toBe(3);
  const plain = onceEach((_: object, word: string) => ({ word }));
  expect(plain(ten, 'a')).toBe(plain(ten, 'a'));
  expect(plain(ten, 'a')).not.toBe(plain(ten, 'b'));
});
