import { expect, test } from 'vitest';
import type { BuildStep } from '../../core/build-event.ts';
import { listenTo } from './heard.ts';
import { readLogLine } from './log-line.ts';

/** What is kept of lines that Astro writes, given as `[stream, line]`. */
function hear(...lines: (readonly ['out' | 'error', string])[]) {
  const { onLine, heard } = listenTo(() => undefined);
  for (const [stream, line] of lines) onLine(readLogLine(line, stream === 'error'));
  return heard();
}

const log = (level: string, label: string | null, message: string) => JSON.stringify({ level, label, message });

test('warnings are told once each with whoever says them, and information is not', () => {
  const warning = log('warn', 'glob-loader', 'No files found');
  const { said } = hear(['out', warning], ['out', log('info', 'build', 'output: "static"')], ['out', warning]);
  expect(said).toEqual(['Warning (glob-loader): No files found']);
});

test('an error keeps its lines, empty ones too, but not where in its own code Astro failed', () => {
  const { said } = hear(
    ['error', log('error', 'vite', 'Build failed')],
    ['error', '8:1: Unexpected end of file at line 8'],
    ['error', ''],
    ['error', '  Location:'],
    ['error', '    /archive/content/pages/a.mdx:8:1'],
    ['error', ''],
    ['error', '  Stack trace:'],
    ['error', '    at Context.handler (file:///archive/node_modules/@astrojs/mdx/dist/plugin.js:64:17)'],
    ['error', '    at async plugin.<computed> (file:///archive/node_modules/rolldown/dist/a.mjs:2343:12)'],
    ['error', '    at file:///archive/node_modules/a.js:6:1'],
  );
  expect(said).toEqual([
    'Error (vite): Build failed',
    '8:1: Unexpected end of file at line 8',
    '',
    '  Location:',
    '    /archive/content/pages/a.mdx:8:1',
    '',
  ]);
});

test('nor where it says so in the lines of one message', () => {
  const message =
    '/gioi-thieu/ could not be made: nope is not defined\n    at _createMdxContent (file:///a/dist.new/.prerender/chunks/a.mjs:1:2)\n  Hint: a\n    at b';
  expect(
    hear(['error', log('error', null, message)], ['error', log('error', 'vite', '    at a (b:1:2)')]).said,
  ).toEqual(['/gioi-thieu/ could not be made: nope is not defined\n  Hint: a\n    at b']);
});

test('what is neither a log nor an error is passed over, also where it looks like JSON', () => {
  expect(hear(['out', 'hello'], ['out', 'null'], ['out', '{}']).said).toEqual([]);
});

test('what the record of addresses says is kept for whoever publishes', () => {
  expect(hear(['out', log('info', 'permanence', '3 addresses are not yet recorded')]).notes).toEqual([
    '3 addresses are not yet recorded',
  ]);
});

test('steps are handed on, and the summary, notes and a report are kept', () => {
  const steps: BuildStep[] = [];
  const { onEvent, heard } = listenTo((step) => steps.push(step));
  onEvent({ build: 'step', step: { phase: 'pages', done: 1, total: 2 } });
  onEvent({ build: 'summary', summary: { pages: 1, files: 2, bytes: 3 } });
  onEvent({ build: 'note', text: 'a note' });
  onEvent({ build: 'report', text: 'a report' });
  expect(steps).toEqual([{ phase: 'pages', done: 1, total: 2 }]);
  expect(heard()).toEqual({
    said: [],
    notes: ['a note'],
    summary: { pages: 1, files: 2, bytes: 3 },
    report: 'a report',
  });
});
