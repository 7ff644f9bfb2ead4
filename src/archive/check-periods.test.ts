import { expect, test } from 'vitest';
import { createArchive } from '../../tests/kit/archive-fixture.ts';
import { CONGRESS, POVERTY } from '../problems/small-archive.ts';
import { readArchive } from './read-archive.ts';

/** The codes told of a result of a share until 2025, which an article of 2024 prints, after one more change. */
function codesAfter(file: string, right: string, wrong: string): string[] {
  const archive = createArchive();
  archive.replace(POVERTY, '"time_period": "2023"', '"time_period": "2023/2025"');
  if (right !== '') archive.replace(file, right, wrong);
  const result = readArchive(archive.root);
  return result.ok ? [] : result.problems.map(({ code }) => code);
}

test('only results are told too early', () => {
  expect(codesAfter(POVERTY, '', '')).toEqual(['observation/foretold']);
  expect(codesAfter(POVERTY, '"value_type": "actual"', '"value_type": "estimate"')).toEqual([]);
  expect(codesAfter(POVERTY, '"value_type": "actual"', '"value_type": "forecast"')).toEqual([]);
});

test('an article may tell them as late as it was published', () => {
  expect(codesAfter(CONGRESS, 'event: 2024-05-09\n', 'event: 2024-05-09\npublished: 2025-01-02\n')).toEqual([]);
});
