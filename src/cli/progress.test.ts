import { expect, test } from 'vitest';
import { showProgress } from './progress.ts';

const ERASE = '\r\u001B[2K';

/** Runs 30 steps, each of which takes some time on a clock of its own, and gives what is written. */
function watch(milliseconds: number, { isTTY = true, fails = false } = {}): { written: string[]; result: unknown } {
  const written: string[] = [];
  let time = 5000;
  const screen = { isTTY, write: (text: string) => written.push(text) };
  const run = () =>
    showProgress(
      screen,
      () => time,
      (tell) => {
        for (let done = 1; done <= 30; done += 1) {
          time += milliseconds;
          tell({ what: done <= 15 ? 'articles' : 'texts', done, total: 30 });
        }
        if (fails) throw new Error('out of order');
        return 'read';
      },
    );
  if (!fails) return { written, result: run() };
  expect(run).toThrow('out of order');
  return { written, result: undefined };
}

test('a long run rewrites one line at most ten times a second, and erases it in the end', () => {
  expect(watch(60)).toEqual({
    result: 'read',
    written: [
      `${ERASE}Checking texts: 17 of 30`,
      `${ERASE}Checking texts: 19 of 30`,
      `${ERASE}Checking texts: 21 of 30`,
      `${ERASE}Checking texts: 23 of 30`,
      `${ERASE}Checking texts: 25 of 30`,
      `${ERASE}Checking texts: 27 of 30`,
      `${ERASE}Checking texts: 29 of 30`,
      ERASE,
    ],
  });
});

test('each kind of work has its words', () => {
  expect(watch(100).written.slice(5, 7)).toEqual([
    `${ERASE}Reading articles: 15 of 30`,
    `${ERASE}Checking texts: 16 of 30`,
  ]);
});

test('a run that fails leaves no line behind', () => {
  expect(watch(60, { fails: true }).written.at(-1)).toBe(ERASE);
});

test.each([
  ['a short run', watch(33)],
  ['a file or a pipe', watch(60, { isTTY: false })],
])('%s is shown nothing', (_, { written, result }) => {
  expect(written).toEqual([]);
  expect(result).toBe('read');
});
