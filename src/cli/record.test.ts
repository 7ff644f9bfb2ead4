import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { createArchive, type ArchiveFixture } from '../../tests/kit/archive-fixture.ts';

const RECORD = fileURLToPath(new URL('./record.ts', import.meta.url));
const PUBLISHED = 'data/published.json';
const SAID = 'data/recorded.json says what the edition of 2026-11-21 holds. Commit both files with the release.\n';
const PAGE = '---\ntitle: Giới thiệu\ndescription: Một trang.\n---\n\nMột trang.\n';

function record(args: readonly string[], cwd?: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [RECORD, ...args], { cwd, encoding: 'utf8' });
  return { status, stdout, stderr };
}

function recorded(archive: ArchiveFixture): string[] {
  return JSON.parse(archive.read(PUBLISHED)) as string[];
}

test('all addresses that the site will have are recorded in order, one a line, without a build', () => {
  const archive = createArchive();
  const { status, stdout, stderr } = record(['--root', archive.root]);
  expect([status, stderr]).toEqual([0, '']);
  const all = recorded(archive);
  expect(stdout).toBe(`\
${all.map((address) => `+ ${address}\n`).join('')}\
${all.length} of ${all.length} addresses in data/published.json are new.
${SAID}`);
  expect(all).toEqual(all.toSorted());
  expect(all).toEqual(
    expect.arrayContaining(['/', '/chi-so/ho-ngheo.csv', '/chi-so/ho-ngheo/', '/en/chi-so/ho-ngheo/']),
  );
  expect(archive.read(PUBLISHED)).toMatch(/^\[\n {2}"\/",\n(?: {2}"[^"\n]+",?\n)+\]\n$/u);
  expect(readdirSync(archive.root).sort()).toEqual(['content', 'data']);
});

test('what is new is added to what is recorded already', () => {
  const archive = createArchive();
  record([], archive.root);
  const before = recorded(archive);
  expect(record([], archive.root).stdout).toBe(
    `Nothing is new: data/published.json holds ${before.length} already.\n${SAID}`,
  );
  archive.write('content/pages/gioi-thieu.vi.mdx', PAGE);
  archive.write('public/bang.xlsx', '');
  expect(record([], archive.root).stdout).toBe(`\
+ /bang.xlsx
+ /gioi-thieu/
2 of ${before.length + 2} addresses in data/published.json are new.
${SAID}`);
  expect(recorded(archive)).toEqual([...before, '/bang.xlsx', '/gioi-thieu/'].sort());
});

test('when an address is gone nothing is recorded', () => {
  const archive = createArchive();
  const before = '["/", "/gioi-thieu/"]\n';
  archive.write(PUBLISHED, before);
  expect(record(['--root', archive.root])).toEqual({
    status: 1,
    stderr: '',
    stdout: `\
data/published.json
  1:7      [1]  "/gioi-thieu/" was published and is gone.  [address/vanished]
           Bring it back, or add to the list in data/moved.json { "kind": "moved", "from": "/gioi-thieu/", "to": "/…/", "date": "2026-11-21", "why": { "vi": "…" } } or, where nothing takes its place, { "kind": "withdrawn", "from": "/gioi-thieu/", "was": { "vi": "…" }, "date": "2026-11-21", "why": { "vi": "…" } }.

1 problem in 1 file
Nothing was recorded.
`,
  });
  expect(archive.read(PUBLISHED)).toBe(before);
});

test('an archive with problems is not recorded', () => {
  const archive = createArchive();
  archive.write('data/topics.json', '');
  const { status, stdout } = record(['--root', archive.root]);
  expect(status).toBe(1);
  expect(stdout).toContain('The file is empty.  [file/empty]');
  expect(stdout).toMatch(/\nNothing was recorded\.\n$/u);
});

test('an unknown option is told', () => {
  expect(record(['--roof'], createArchive().root)).toEqual({
    status: 2,
    stdout: '',
    stderr: "Unknown option '--roof'.\nSee npm run record -- --help.\n",
  });
});

test('help says what it adds to and its exit codes', () => {
  expect(record(['--help']).stdout).toBe(`\
Adds the addresses of the site to data/published.json, where they are kept for good, and writes what the edition
says to data/recorded.json, with which npm run changes compares the next.

  npm run record              checks the archive in this folder and records its addresses and what it says

No address is ever removed. Exit code: 0 recorded, 1 an address is gone or the archive has problems, 2 it could not run.
`);
});
