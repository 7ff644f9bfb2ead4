import { expect, test } from 'vitest';
import { FAILED, knownFailure } from './failure.ts';
import { formatRows, summaryRows } from './summary.ts';

const RESULT = { pages: 2814, files: 3287, bytes: 48_250_000, milliseconds: 41_400, notices: 0, notes: [] };

test('the end of a build says what was made, a row each', () => {
  expect(formatRows(summaryRows(RESULT))).toBe(`\
Pages    2,814
Files    3,287 in dist/
Size     48.3 MB
Time     41 s
Notices  none
`);
});

test('notices are counted and notes are told', () => {
  const rows = summaryRows({ ...RESULT, notices: 3, notes: ['2 addresses are not yet recorded'] });
  expect(rows.slice(-2)).toEqual([
    ['Notices', '3, told above'],
    ['Note', '2 addresses are not yet recorded'],
  ]);
});

test.each([
  ['a build that somebody stopped', { code: null, signal: 'SIGINT' }, [], 'was stopped before it was done'],
  ['a process that the machine ended', { code: null, signal: 'SIGKILL' }, [], 'ran out of memory'],
  [
    'a heap that is too small',
    { code: null, signal: 'SIGABRT' },
    ['FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory'],
    'NODE_OPTIONS=--max-old-space-size=4096',
  ],
  ['a full disk', { code: 1, signal: null }, ['No space left on device (os error 28)'], 'The disk is full'],
] as const)('%s is told in a sentence', (_, ending, said, words) => {
  expect(knownFailure(ending, said)).toContain(words);
});

test('of any other failure what was said of it stands, and of none nothing is told', () => {
  expect(knownFailure({ code: 1, signal: null }, ['Error (vite): no'])).toBeUndefined();
  expect(FAILED).toContain('npm run build -- --verbose');
  expect(knownFailure({ code: 0, signal: null }, ['a title of ENOSPC'])).toBeUndefined();
});
