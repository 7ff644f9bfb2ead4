import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const MODULE = new URL('./release-when-ending.ts', import.meta.url).href;

/** What a process prints that takes two things and then does something. */
function run(then: string): string {
  const program = `import { releaseWhenEnding } from ${JSON.stringify(MODULE)};
    const first = releaseWhenEnding(() => console.log('first'));
    releaseWhenEnding(() => console.log('second'));
    ${then}`;
  return spawnSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' }).stdout;
}

test.each([
  ['ends by itself', ''],
  ['ends by an error', 'throw new Error();'],
  [
    'is told to end',
    "process.kill(process.pid, 'SIGTERM'); await new Promise((resolve) => setTimeout(resolve, 60_000));",
  ],
])('a process that %s gives back what it took last first', (_, then) => {
  expect(run(then)).toBe('second\nfirst\n');
});

test('what was given back is not given back again', () => {
  expect(run('first();')).toBe('first\nsecond\n');
});
