import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { choosePaint } from './paint-terminal.ts';

const TERMINAL = { isTTY: true };

test('each role has a look of its own on a terminal, and the text stays', () => {
  const paint = choosePaint(TERMINAL, { TERM: 'xterm' });
  const painted = (['file', 'place', 'code', 'problem', 'notice', 'good'] as const).map((role) => paint(role, 'số'));
  expect(new Set(painted).size).toBe(6);
  expect(painted.map(stripVTControlCharacters)).toEqual(Array(6).fill('số'));
});

test.each([
  ['a file or a pipe', {}, {}],
  ['somebody who sets NO_COLOR', TERMINAL, { NO_COLOR: '1' }],
  ['a terminal that knows no colours', TERMINAL, { TERM: 'dumb' }],
])('%s gets no colour', (_, stream, env) => {
  expect(choosePaint(stream, env)('problem', 'số')).toBe('số');
});

test('NO_COLOR without a value says nothing', () => {
  expect(choosePaint(TERMINAL, { NO_COLOR: '' })('problem', 'số')).not.toBe('số');
});
