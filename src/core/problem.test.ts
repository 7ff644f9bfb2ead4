import { expect, test } from 'vitest';
import { formatPath, sortProblems, type Problem } from './problem.ts';

test.each([
  [[], ''],
  [['obs_value'], 'obs_value'],
  [['observations', 1, 'value_text'], 'observations[1].value_text'],
  [[0, 'versions', 2, 'parent'], '[0].versions[2].parent'],
  [[3], '[3]'],
  [['a', 0, 1], 'a[0][1]'],
])('the path %j is printed "%s"', (path, printed) => {
  expect(formatPath(path)).toBe(printed);
});

test('problems are sorted by file, line, column and code, whole files first', () => {
  const problem = (file: string, line?: number, column = 1, code: Problem['code'] = 'field/type'): Problem => ({
    code,
    file,
    path: '',
    position: line === undefined ? undefined : { line, column },
    message: '',
    hint: '',
  });
  const sorted = [
    problem('content/articles/2024/x.md', 9),
    problem('data/a.json', undefined, 1, 'file/empty'),
    problem('data/a.json', undefined, 1, 'file/name'),
    problem('data/a.json', 2),
    problem('data/a.json', 10, 3, 'date/order'),
    problem('data/a.json', 10, 3, 'field/type'),
    problem('data/a.json', 10, 20, 'date/invalid'),
    problem('data/b.json', 1),
  ];
  const shuffled = [6, 0, 4, 2, 7, 1, 5, 3].map((index) => sorted[index]).filter((one) => one !== undefined);
  expect(sortProblems(shuffled)).toEqual(sorted);
  expect(shuffled[0]?.position).toEqual({ line: 10, column: 20 });
});
