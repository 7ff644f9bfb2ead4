import { expect, test } from 'vitest';
import { BUILD_PHASES, type BuildStep } from '../../core/build-event.ts';
import { showAsLines, showOnTerminal, type StepDisplay } from './show-steps.ts';
import type { Screen } from '../progress.ts';

const STEPS: readonly BuildStep[] = [
  { phase: 'prepare' },
  ...Array.from({ length: 40 }, (_, index) => ({ phase: 'pages', done: index + 1, total: 40 }) as const),
  { phase: 'search' },
  { phase: 'finish' },
];

function watch(display: (screen: Screen) => StepDisplay, steps = STEPS): string[] {
  const written: string[] = [];
  const { show, clear } = display({ write: (text) => written.push(text) });
  for (const step of steps) show(step);
  clear();
  return written;
}

test('a terminal is shown one line that is written anew and is gone in the end', () => {
  const written = watch(showOnTerminal);
  expect(written).toHaveLength(STEPS.length + 1);
  expect(written[1]).toBe('\r\u001B[2KMaking pages: 1 of 40');
  expect(written.at(-1)).toBe('\r\u001B[2K');
  expect(written.join('')).not.toContain('\n');
});

test('a terminal on which nothing stands is left alone', () => {
  expect(watch(showOnTerminal, [])).toEqual([]);
});

test('a file or a pipe gets a line for each phase, and one for each quarter of what is counted', () => {
  expect(watch(showAsLines)).toEqual([
    'Preparing texts, styles and scripts\n',
    'Making pages: 1 of 40\n',
    'Making pages: 10 of 40\n',
    'Making pages: 20 of 40\n',
    'Making pages: 30 of 40\n',
    'Making pages: 40 of 40\n',
    'Making the index of the search\n',
    'Finishing files\n',
  ]);
});

test('each phase has its words', () => {
  const told = watch(
    showAsLines,
    BUILD_PHASES.map((phase) => ({ phase })),
  );
  expect(new Set(told).size).toBe(BUILD_PHASES.length);
});
