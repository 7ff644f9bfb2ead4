import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { BUILD_TELLS, isBuildEvent, type BuildEvent } from '../core/build-event.ts';
import { refuseBuild, tellBuild, tellNote, tellSummary } from './tell-build.ts';

let sent: BuildEvent[];

/** As in a process that npm run build started. */
beforeEach(() => {
  sent = [];
  const send = (message: BuildEvent, _: unknown, __: unknown, done: () => void) => {
    sent.push(message);
    done();
    return true;
  };
  vi.stubGlobal('process', { env: { [BUILD_TELLS]: '1' }, connected: true, send });
});
afterEach(() => vi.unstubAllGlobals());

test('pages may be told one by one: the first and the last are sent, and few between', () => {
  for (let done = 1; done <= 5000; done += 1) tellBuild({ phase: 'pages', done, total: 5000 });
  tellBuild({ phase: 'search' });
  expect(sent.at(0)).toEqual({ build: 'step', step: { phase: 'pages', done: 1, total: 5000 } });
  expect(sent.slice(-2)).toEqual([
    { build: 'step', step: { phase: 'pages', done: 5000, total: 5000 } },
    { build: 'step', step: { phase: 'search' } },
  ]);
  expect(sent.length).toBeLessThan(1000);
});

test('summary and notes are messages that the other side knows', async () => {
  await tellSummary({ pages: 1, files: 2, bytes: 3 });
  await tellNote('a note');
  expect(sent.every(isBuildEvent)).toBe(true);
  expect(sent.map(({ build }) => build)).toEqual(['summary', 'note']);
  expect([undefined, null, 'build', {}].filter(isBuildEvent)).toEqual([]);
});

test('a report goes before the error, which has the report for whoever runs Astro alone, and no stack', async () => {
  const error: unknown = await refuseBuild('data/a.json\n').catch((reason: unknown) => reason);
  expect(sent).toEqual([{ build: 'report', text: 'data/a.json\n' }]);
  expect(error).toMatchObject({ message: '\ndata/a.json\n', stack: '' });
});

test.each([
  ['that has nobody to tell', {}],
  ['that others started, and that has a channel to them', { connected: true, send: () => expect.fail('sent') }],
  ['whose starter is gone', { env: { [BUILD_TELLS]: '1' }, connected: false, send: () => expect.fail('sent') }],
])('a process %s tells nothing', async (_, process) => {
  vi.stubGlobal('process', { env: {}, ...process });
  tellBuild({ phase: 'finish' });
  await tellSummary({ pages: 1, files: 2, bytes: 3 });
  await expect(refuseBuild('no')).rejects.toThrow('no');
});
