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

test('where no source is dated, no result is later than the edition', () => {
  const told = (period: string) => {
    const archive = createArchive();
    archive.replace(POVERTY, '"time_period": "2023"', `"time_period": "${period}"`);
    // When the resolution was told is in doubt: 2021?.
    archive.replace(
      POVERTY,
      '{ "article": "2024/dai-hoi", "paragraph": 3 }',
      '{ "article": "2021/nghi-quyet", "paragraph": 1 }',
    );
    const result = readArchive(archive.root);
    return result.ok ? [] : result.problems.map(({ code }) => code);
  };
  expect(told('2031')).toContain('observation/foretold');
  expect(told('2023')).not.toContain('observation/foretold');
});
