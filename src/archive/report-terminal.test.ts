import { expect, test } from 'vitest';
import type { Problem } from '../core/problem.ts';
import { formatProblems, formatTerminal } from './report-terminal.ts';
import { summarise } from './report.ts';

const ONE = { articles: 1, indicators: 1, observations: 1, localities: 1 };

test('one thing is counted in the singular', () => {
  expect(summarise({ problems: [], notices: [], counts: ONE })).toBe(
    'Nothing is wrong: 1 article, 1 indicator, 1 observation, 1 locality.',
  );
});

test('a paint is told what each piece is', () => {
  const problem: Problem = { code: 'field/type', file: 'a', path: 'x', message: 'It is wrong.', hint: 'Mend it.' };
  const report = { problems: [problem], notices: [], counts: ONE };
  expect(formatTerminal(report, (role, text) => `<${role}>${text}</>`)).toBe(`\
<file>a</>
  <place>file    </> x  It is wrong.  <code>[field/type]</>
           Mend it.

<problem>1 problem in 1 file (1 article, 1 indicator, 1 observation read)</>
`);
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
