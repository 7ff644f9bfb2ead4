import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { createArchive, type ArchiveFixture } from '../test-kit/archive-fixture.ts';

const RECORD = fileURLToPath(new URL('./record.ts', import.meta.url));
const PUBLISHED = 'data/published.json';

/** Runs the second half of `npm run record`; the first half, the build, is played by `build`. */
function record(args: readonly string[], cwd?: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [RECORD, ...args], { cwd, encoding: 'utf8' });
  return { status, stdout, stderr };
}

function build(archive: ArchiveFixture, ...files: readonly string[]): void {
  for (const file of ['index.html', '404.html', 'assets/a.json', ...files]) archive.write(`dist/${file}`, 'x');
}

test('addresses that are new are added in order, one a line, and nothing else is', () => {
  const archive = createArchive();
  build(archive, 'chi-so/ho-ngheo/index.html', 'chi-so/ho-ngheo.csv');
  expect(record(['--root', archive.root])).toEqual({
    status: 0,
    stderr: '',
    stdout: `\
+ /
+ /chi-so/ho-ngheo.csv
+ /chi-so/ho-ngheo/
3 of 3 addresses in data/published.json are new; commit the file with the release.
`,
  });
  build(archive, 'chi-so/dai-bieu/index.html');
  expect(record([], archive.root).stdout).toBe(`\
+ /chi-so/dai-bieu/
1 of 4 addresses in data/published.json are new; commit the file with the release.
`);
  expect(archive.read(PUBLISHED)).toBe(
    '[\n  "/",\n  "/chi-so/dai-bieu/",\n  "/chi-so/ho-ngheo.csv",\n  "/chi-so/ho-ngheo/"\n]\n',
  );
});

test('what is recorded already is left as it is', () => {
  const archive = createArchive();
  archive.write(PUBLISHED, '[\n  "/"\n]\n');
  build(archive);
  expect(record([], archive.root).stdout).toBe('Nothing is new: data/published.json holds 1 already.\n');
});

test('when an address is gone nothing is recorded', () => {
  const archive = createArchive();
  const before = '["/", "/gioi-thieu/", "/chi-so/ho-ngheo.csv"]\n';
  archive.write(PUBLISHED, before);
  build(archive, 'chi-so/ho-ngheo/index.html');
  expect(record(['--root', archive.root])).toEqual({
    status: 1,
    stderr: '',
    stdout: `\
data/published.json
  1:7      [1]  "/gioi-thieu/" was published and is gone.  [address/vanished]
           Bring it back, or add to the list in data/moved.json { "kind": "moved", "from": "/gioi-thieu/", "to": "/…/", "date": "2026-11-21", "why": { "vi": "…" } } or, where nothing takes its place, { "kind": "withdrawn", "from": "/gioi-thieu/", "was": { "vi": "…" }, "date": "2026-11-21", "why": { "vi": "…" } }.
  1:23     [2]  "/chi-so/ho-ngheo.csv" was published and is gone.  [address/vanished]
           Bring it back: its page "/chi-so/ho-ngheo/" stands, and a file cannot lead elsewhere.

2 problems in 1 file
Nothing was recorded.
`,
  });
  expect(archive.read(PUBLISHED)).toBe(before);
});

test('an English page that is gone alone is led to the Vietnamese one', () => {
  const archive = createArchive();
  archive.write(PUBLISHED, '["/gioi-thieu/", "/en/gioi-thieu/"]\n');
  build(archive, 'gioi-thieu/index.html');
  expect(record(['--root', archive.root]).stdout).toContain(
    '{ "kind": "moved", "from": "/en/gioi-thieu/", "to": "/gioi-thieu/", "date": "2026-11-21"',
  );
});

test('an archive with problems is not recorded', () => {
  const archive = createArchive();
  archive.write('data/topics.json', '');
  build(archive);
  const { status, stdout } = record(['--root', archive.root]);
  expect(status).toBe(1);
  expect(stdout).toContain('The file is empty.  [file/empty]');
  expect(stdout).toMatch(/\nNothing was recorded\.\n$/u);
});

test.each([
  ['without a built site', [], 'There is no built site in dist/: run npm run build first.'],
  ['with an unknown option', ['--roof'], "Unknown option '--roof'. See npm run record -- --help."],
])('%s it says so in one line', (_, args, message) => {
  const { root } = createArchive();
  expect(record(args, root)).toEqual({ status: 2, stdout: '', stderr: `Nothing was recorded: ${message}\n` });
});

test('help says what it adds to and its exit codes', () => {
  expect(record(['--help']).stdout).toBe(`\
Adds the addresses of the built site in dist/ to data/published.json, where they are kept for good.

  npm run record              builds the archive in this folder and records its addresses

Nothing is ever removed. Exit code: 0 recorded, 1 an address is gone or the archive has problems, 2 it could not run.
`);
});
