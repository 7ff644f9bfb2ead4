import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { createArchive } from '../../tests/kit/archive-fixture.ts';
import { runCheck } from './check/run-check.ts';
import { callCommand } from './edit/run-command.ts';

const CHECK = fileURLToPath(new URL('./check.ts', import.meta.url));

/** Runs the checker the way `npm run check` does, on a machine that says nothing of itself. */
async function check(args: readonly string[], cwd = process.cwd()) {
  let [stdout, stderr] = ['', ''];
  const status = await callCommand(
    'check',
    (given, print) => runCheck(given, print, { cwd, env: {} }).exitCode,
    args,
    (text) => void (stdout += text),
    (text) => void (stderr += text),
  );
  return { status, stdout, stderr };
}

/** The same in a process of its own. */
function checkApart(args: readonly string[], cwd: string) {
  const env = { PATH: process.env['PATH'] };
  const { status, stdout, stderr } = spawnSync(process.execPath, [CHECK, ...args], { cwd, encoding: 'utf8', env });
  return { status, stdout, stderr };
}

const COUNTS = 'Nothing is wrong: 2 articles, 2 indicators, 3 observations, 3 localities.\n';

test('an archive without problems is counted', async () => {
  const { root } = createArchive();
  expect(await check(['--root', root])).toEqual({ status: 0, stdout: COUNTS, stderr: '' });
});

test('without an option the archive in the present folder is checked', async () => {
  const { root } = createArchive();
  expect(await check([], root)).toEqual({ status: 0, stdout: COUNTS, stderr: '' });
  expect(checkApart([], root)).toEqual({ status: 0, stdout: COUNTS, stderr: '' });
  expect(checkApart(['--roof'], root)).toMatchObject({ status: 2, stdout: '' });
  const { status, stderr } = checkApart(['--root', 'x'.repeat(300)], root);
  expect([status, stderr]).toEqual([2, expect.stringMatching(/^The check could not run: .* too long/u)]);
});

test('the ledger says what became of every numeral', async () => {
  const archive = createArchive();
  archive.replace(
    'content/articles/2021/nghi-quyet.md',
    'source:',
    'numerals: [{ text: 5 bước, because: tên gọi }]\nsource:',
  );
  archive.replace('content/articles/2021/nghi-quyet.md', 'Đến năm 2025', 'Theo 5 bước, đến năm 2025');
  archive.replace('content/articles/2021/nghi-quyet.md', 'cho nhiệm kỳ', 'cho ba xã');
  archive.replace('content/articles/2024/dai-hoi.md', 'nhìn lại năm năm', 'có gần 150 đại biểu');
  expect(await check(['--ledger', '--root', archive.root])).toEqual({
    status: 0,
    stderr: '',
    stdout: `\
content/articles/2021/nghi-quyet.md
  lead     ba xã                        written in words
  14:6     5                            excused because tên gọi
  14:18    năm 2025                     recognised as date
  14:44    dưới 1,2%                    bound to ho-ngheo.tp-bac-kan.2025.target
  3 numerals: 1 excused, 1 date, 1 bound

content/articles/2024/dai-hoi.md
  lead     150 đại biểu                 bound to dai-bieu.tp-bac-kan.2024
  16:20    150 đại biểu                 bound to dai-bieu.tp-bac-kan.2024
  18:21    1,96%                        bound to ho-ngheo.tp-bac-kan.2023
  3 numerals: 3 bound

${COUNTS}
content/articles/2021/nghi-quyet.md
  file     lead  "ba xã" is written in words.  [ledger/number-word]
           Write a statistic in digits and link it; excuse another number under "numerals".

1 notice; publication goes on
`,
  });
});

test('notices are told after the counts and stop nothing', async () => {
  const archive = createArchive();
  archive.replace(
    'content/articles/2024/dai-hoi.md',
    'Tỷ lệ hộ nghèo còn [1,96%](obs:ho-ngheo.tp-bac-kan.2023).',
    'Có hai xã.',
  );
  const { status, stdout } = await check(['--root', archive.root]);
  expect(status).toBe(0);
  expect(stdout).toBe(`\
Nothing is wrong: 2 articles, 2 indicators, 3 observations, 3 localities.

content/articles/2024/dai-hoi.md
  18:4     "hai xã" is written in words.  [ledger/number-word]
           Write a statistic in digits and link it; excuse another number under "numerals".

data/indicators/ho-ngheo.json
  file     observations[0].sources[0]  "2024/dai-hoi" never shows "ho-ngheo.tp-bac-kan.2023", whose source it is.  [observation/unused]
           Tell the figure in the article and link it, or correct the source.

2 notices; publication goes on
`);
});

test('problems are told by file, with place, code and remedy, and counted', async () => {
  const archive = createArchive();
  archive.write('data/topics.json', '');
  archive.replace('data/indicators/dai-bieu.json', '"nearly"', '"gần"');
  archive.replace('data/indicators/dai-bieu.json', '"obs_value": 150', '"obs_value": "150"');
  archive.replace('data/site.json', 'editor@example.org', 'editor');
  expect(await check(['--root', archive.root])).toEqual({
    status: 1,
    stderr: '',
    stdout: `\
data/indicators/dai-bieu.json
  16:7     observations[0].obs_value  "150" is text, not a number.  [field/type]
           Write a number without quotes, with a full stop before decimals.
  17:7     observations[0].comparator  "gần" is not one of the words allowed.  [field/choice]
           Write one of "eq", "gt", "ge", "lt", "le", "nearly", "approx".

data/site.json
  8:16     contact.email  "editor" is not an e-mail address.  [field/format]
           Write it as name@example.org.

data/topics.json
  file     The file is empty.  [file/empty]
           Fill it, or delete it.

4 problems in 3 files (2 articles, 1 indicator, 2 observations read)
`,
  });
});

test('a folder that holds no archive is told, not searched', async () => {
  const archive = createArchive();
  archive.remove('content');
  expect(await check(['--root', archive.root])).toEqual({
    status: 1,
    stderr: '',
    stdout: `\
content
  file     The folder is not there.  [file/missing]
           Run this where content and data are, or restore the folder from the history.

1 problem in 1 file (0 articles, 0 indicators, 0 observations read)
`,
  });
});

test('help says what the check reads, its options and its exit codes', async () => {
  expect(await check(['--help'])).toEqual({
    status: 0,
    stderr: '',
    stdout: `\
Reads content/ and data/ and prints everything that is wrong with them.

  npm run check                       the archive in this folder
  npm run check -- --root X           the archive in folder X
  npm run check -- --only X           only what is wrong in a file or folder, such as data/indicators;
                                      may be given several times; the whole archive is read all the same
  npm run check -- --ledger           also what became of every numeral of the articles
  npm run check -- --format terminal  for people (the default)
  npm run check -- --format github    as annotations of GitHub Actions; there, without --format, both
  npm run check -- --format json      as one JSON object, for programs

Each code in brackets is explained on the built site, with an example, under /loi/.

Exit code: 0 nothing is wrong, 1 something is, 2 the check could not run.
With --only, 0 when nothing is wrong in what it names.
`,
  });
});

test.each([
  ['an unknown option', ['--roof', 'x'], "Unknown option '--roof'."],
  ['an argument without an option', ['x'], "Unexpected argument 'x'."],
  ['an option without its value', ['--root'], "Option '--root <value>' argument missing."],
  ['a value for an option that takes none', ['--help=yes'], "Option '--help' does not take an argument."],
  ['a format nobody knows', ['--format', 'xml'], '--format takes terminal, github or json, not "xml".'],
])('%s is told, and nothing is checked', async (_, args, message) => {
  expect(await check(args)).toEqual({
    status: 2,
    stdout: '',
    stderr: `${message}\nSee npm run check -- --help.\n`,
  });
});

test('what is wrong with an archive is never told by a stack trace', async () => {
  const archive = createArchive();
  archive.write('data/site.json', new Uint8Array([0xff, 0xfe, 0x00]));
  archive.write('data/units.json', 'null');
  archive.write('content/articles/2024/dai-hoi.md', '---\ntitle: *x\n---\n');
  const { status, stdout, stderr } = await check(['--root', archive.root]);
  expect(status).toBe(1);
  expect(stderr).toBe('');
  expect(stdout).not.toMatch(/\bat .*:\d+:\d+\)?$|Error:/mu);
});
