import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';

const RUN = fileURLToPath(new URL('run.js', import.meta.url));

function run(args: readonly string[], cwd?: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8' });
  return { status, stdout, stderr };
}

test('before npm install, one sentence says so', () => {
  const folder = mkdtempSync(join(tmpdir(), 'clone-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(RUN, join(folder, 'run.mjs'));
  expect(run([join(folder, 'run.mjs'), 'start'])).toEqual({
    status: 1,
    stdout: '',
    stderr: 'The packages of this project are not installed yet: run npm install first.\n',
  });
});

test('a Node that cannot run the project is told, and how to get the right one', () => {
  const { status, stderr } = run(['--no-experimental-strip-types', RUN, 'check']);
  expect(status).toBe(1);
  expect(stderr).toContain('the project runs on the Node that it brings along');
  expect(stderr).toContain('npm run check');
  expect(stderr).not.toMatch(/^\s+at /mu);
});

test('a command is handed its arguments', () => {
  const { status, stdout } = run([RUN, 'check', '--help']);
  expect(status).toBe(0);
  expect(stdout).toContain('npm run check -- --ledger');
});

test.each(['build', 'start', 'preview'])('%s tells what it did not understand', (name) => {
  expect(run([RUN, name, '--nope'])).toEqual({
    status: 2,
    stdout: '',
    stderr: `Unknown option '--nope'.\nSee npm run ${name} -- --help.\n`,
  });
});

test('without a built site, the preview says how to come by one', () => {
  const folder = mkdtempSync(join(tmpdir(), 'clone-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  expect(run([RUN, 'preview'], folder)).toEqual({
    status: 2,
    stdout: '',
    stderr: 'There is no built site in dist/: run npm run build first.\nSee npm run preview -- --help.\n',
  });
});
