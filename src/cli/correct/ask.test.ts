import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { openTerminal } from './ask.ts';

function open(typed: string) {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const terminal = openTerminal(input, output);
  input.write(typed);
  return { ...terminal, leave: () => input.end(), shown: () => String(output.read()) };
}

test('lines are answers, also those typed ahead, and an empty one leaves what stands there', async () => {
  const { ask, close, shown } = open('2%\n \nvì in nhầm\n');
  expect([await ask('Value', '1%'), await ask('Period', '2023'), await ask('Why', '')]).toEqual([
    '2%',
    '2023',
    'vì in nhầm',
  ]);
  expect(shown()).toBe('Value [1%]: Period [2023]: Why: ');
  close();
});

test('who leaves has answered nothing', async () => {
  const { ask, leave } = open('2%\n3%\n');
  leave();
  expect([await ask('Value', ''), await ask('Period', '')]).toEqual(['2%', '3%']);
  await expect(ask('Why', '')).rejects.toThrow('Nothing was written.');
});
