import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { createArchive } from '../test-kit/archive-fixture.ts';

const CHECK = fileURLToPath(new URL('./check.ts', import.meta.url));

/** Runs the checker the way `npm run check` does. */
function check(args: readonly string[], cwd?: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CHECK, ...args], { cwd, encoding: 'utf8' });
  return { status, stdout, stderr };
}

const COUNTS = 'Nothing is wrong: 2 articles, 2 indicators, 3 observations, 3 localities.\n';

test('an archive without problems is counted', () => {
  const { root } = createArchive();
  expect(check(['--root', root])).toEqual({ status: 0, stdout: COUNTS, stderr: '' });
});

test('without an option the archive in the present folder is checked', () => {
  const { root } = createArchive();
  expect(check([], root)).toEqual({ status: 0, stdout: COUNTS, stderr: '' });
});

test('problems are told by file, with place, code and remedy, and counted', () => {
  const archive = createArchive();
  archive.write('data/topics.json', '');
  archive.replace('data/indicators/dai-bieu.json', '"nearly"', '"gần"');
  archive.replace('data/indicators/dai-bieu.json', '"obs_value": 150', '"obs_value": "150"');
  archive.replace('data/site.json', 'editor@example.org', 'editor');
  expect(check(['--root', archive.root])).toEqual({
    status: 1,
    stderr: '',
    stdout: `\
data/indicators/dai-bieu.json
  16:7     observations[0].obs_value  "150" is text, not a number.  [field/type]
           Write a number without quotes, with a full stop before decimals.
  17:7     observations[0].comparator  "gần" is not one of the words allowed.  [field/choice]
           Write one of "eq", "gt", "ge", "lt", "le", "nearly", "approx".

data/site.json
  7:16     contact.email  "editor" is not an e-mail address.  [field/format]
           Write it as name@example.org.

data/topics.json
  file     The file is empty.  [file/empty]
           Fill it, or delete it.

4 problems in 3 files
`,
  });
});

test('a folder that holds no archive is told, not searched', () => {
  const archive = createArchive();
  archive.remove('content');
  expect(check(['--root', archive.root])).toEqual({
    status: 1,
    stderr: '',
    stdout: `\
content
  file     The folder is not there.  [file/missing]
           Run this where content and data are, or restore the folder from the history.

1 problem in 1 file
`,
  });
});

test('help says what the check reads, its options and its exit codes', () => {
  expect(check(['--help'])).toEqual({
    status: 0,
    stderr: '',
    stdout: `\
Reads content/ and data/ and prints everything that is wrong with them.

  npm run check               the archive in this folder
  npm run check -- --root X   the archive in folder X

Exit code: 0 nothing is wrong, 1 something is, 2 the check could not run.
`,
  });
});

test.each([
  ['an unknown option', ['--roof', 'x'], "Unknown option '--roof'."],
  ['an argument without an option', ['x'], "Unexpected argument 'x'."],
  ['an option without its value', ['--root'], "Option '--root <value>' argument missing."],
  ['a value for an option that takes none', ['--help=yes'], "Option '--help' does not take an argument."],
])('%s is told in one line, and nothing is checked', (_, args, message) => {
  expect(check(args)).toEqual({
    status: 2,
    stdout: '',
    stderr: `The check could not run: ${message} See npm run check -- --help.\n`,
  });
});

test('what is wrong with an archive is never told by a stack trace', () => {
  const archive = createArchive();
  archive.write('data/site.json', new Uint8Array([0xff, 0xfe, 0x00]));
  archive.write('data/units.json', 'null');
  archive.write('content/articles/2024/dai-hoi.md', '---\ntitle: *x\n---\n');
  const { status, stdout, stderr } = check(['--root', archive.root]);
  expect(status).toBe(1);
  expect(stderr).toBe('');
  expect(stdout).not.toMatch(/\bat .*:\d+:\d+\)?$|Error:/mu);
});
