import { expect, test } from 'vitest';
import type { Archive } from './archive.ts';
import type { Problem } from '../core/problem.ts';
import { formatCounts, formatProblems } from './report.ts';

test('one thing is counted in the singular', () => {
  const one = new Map([['x', {}]]);
  const archive = { articles: one, indicators: one, figures: one, localities: one } as unknown as Archive;
  expect(formatCounts(archive)).toBe('Nothing is wrong: 1 article, 1 indicator, 1 observation, 1 locality.\n');
});

test('problems are told by file from top to bottom, however they come', () => {
  const problem = (file: string, line: number | undefined, path = ''): Problem => ({
    code: 'field/type',
    file,
    path,
    position: line === undefined ? undefined : { line, column: 3 },
    message: 'It is wrong.',
    hint: 'Mend it.',
  });
  const problems = [problem('b', 1), problem('a', 12, 'x[0]'), problem('a', undefined)];
  expect(formatProblems(problems)).toBe(`\
a
  file     It is wrong.  [field/type]
           Mend it.
  12:3     x[0]  It is wrong.  [field/type]
           Mend it.

b
  1:3      It is wrong.  [field/type]
           Mend it.

3 problems in 2 files
`);
});
