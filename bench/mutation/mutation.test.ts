import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createRandom } from '../random.ts';
import { FLOORS } from './floors.ts';
import { keyOf, keyOfResult, listMutants, rangeOf, shuffle } from './list-mutants.ts';
import { scoreOf, tallyUp, tellScore, tellSurvivor } from './score.ts';

const MUTANT = {
  id: '1',
  fileName: 'src/core/a.ts',
  location: { start: { line: 0, column: 4 }, end: { line: 2, column: 9 } },
  mutatorName: 'ArrowFunction',
  replacement: '() =>\n undefined',
};
const TRIED = { ...MUTANT, location: { start: { line: 1, column: 5 }, end: { line: 3, column: 10 } } };

test('a mutant is the same one before and after it was tried, and Stryker is told its place', () => {
  expect(keyOfResult(TRIED)).toBe(keyOf(MUTANT));
  expect(rangeOf(MUTANT)).toBe('src/core/a.ts:1:4-3:9');
});

test('mutants that nothing reaches count as survived; those that cannot be loaded do not count', () => {
  const tried = (['Killed', 'Timeout', 'Killed', 'Survived', 'NoCoverage', 'RuntimeError'] as const).map((status) => ({
    ...TRIED,
    status,
  }));
  expect(tallyUp(tried)).toEqual({ noticed: 3, unnoticed: 2 });
  expect(
    scoreOf([
      { noticed: 3, unnoticed: 2 },
      { noticed: 0, unnoticed: 5 },
    ]),
  ).toBe(30);
  expect(tellScore(tried)).toBe('Killed 2, Timeout 1, Survived 1, NoCoverage 1, RuntimeError 1: 60.0 %');
  expect(tried.map(tellSurvivor).slice(3, 5)).toEqual([
    'src/core/a.ts:1:5 ArrowFunction: () => undefined',
    'src/core/a.ts:1:5 ArrowFunction, no test comes here: () => undefined',
  ]);
});

test('a seed gives the same order again, another seed another one, and nothing is lost', async () => {
  const all = await listMutants('client');
  const keys = all.map(keyOf);
  const order = (seed: number) => shuffle(keys, createRandom(seed));
  expect(order(1)).toEqual(order(1));
  expect(order(1)).not.toEqual(order(2));
  expect(new Set(order(1))).toEqual(new Set(keys));
  expect(new Set(keys).size).toBeGreaterThan(0.99 * all.length);
});

test('the tests that are to notice what is changed exist', () => {
  const lost = Object.values(FLOORS)
    .flat()
    .filter((pattern) => globSync(pattern).length === 0);
  expect(lost).toEqual([]);
});
