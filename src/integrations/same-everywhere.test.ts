import { afterEach, expect, test, vi } from 'vitest';
import { sameEverywhere } from './same-everywhere.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

/** What happens before a command of Astro's does anything, on a machine that says this of itself. */
function begin(command: 'build' | 'dev' | 'preview', said: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  for (const [name, value] of Object.entries(said)) vi.stubEnv(name, value);
  const { 'astro:config:setup': setUp } = sameEverywhere().hooks;
  void setUp?.({ command } as never);
  return process.env;
}

const SAID = { NODE_ENV: 'development', DEV: '1', PROD: '', SSR: '1', MODE: 'test', BASE_URL: '/a/' };

test('a build is one for publication, whatever the machine says', () => {
  const { NODE_ENV, DEV, PROD, SSR, MODE, BASE_URL } = begin('build', SAID);
  expect({ NODE_ENV, DEV, PROD, SSR, MODE, BASE_URL }).toEqual({ NODE_ENV: 'production' });
});

test.each(['dev', 'preview'] as const)('of %s nothing is taken away', (command) => {
  expect(begin(command, SAID)).toMatchObject(SAID);
});
