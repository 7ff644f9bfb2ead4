import { spawnSync } from 'node:child_process';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { runCheck } from './check/run-check.ts';
import { createArchive, type ArchiveFixture } from '../../tests/kit/archive-fixture.ts';

const CHECK = fileURLToPath(new URL('./check.ts', import.meta.url));

/** What the check prints in a folder, and its exit code, where the environment says so much and no more. */
function check(args: readonly string[], cwd: string, said: Readonly<Record<string, string>> = {}) {
  let stdout = '';
  const { exitCode } = runCheck(args, (text) => void (stdout += text), { cwd, env: said });
  return { status: exitCode, stdout };
}

/** An archive with two problems in one file and one in another. */
function createSpoilt(): ArchiveFixture {
  const archive = createArchive();
  archive.write('data/topics.json', '');
  archive.replace('data/indicators/dai-bieu.json', '"nearly"', '"gần"');
  archive.replace('data/indicators/dai-bieu.json', '"obs_value": 150', '"obs_value": "150"');
  return archive;
}

const READ = '(2 articles, 1 indicator, 2 observations read)';
const ALL_READ = '(2 articles, 2 indicators, 3 observations read)';
const TYPE = '"150" is text, not a number.';
const TYPE_HINT = 'Write a number without quotes, with a full stop before decimals.';
const CHOICE = '"gần" is not one of the words allowed.';
const CHOICE_HINT = 'Write one of "eq", "gt", "ge", "lt", "le", "nearly", "approx".';
const ANNOTATIONS = `\
::error file=data/indicators/dai-bieu.json,line=16,col=7,title=field/type::${TYPE} ${TYPE_HINT}
::error file=data/indicators/dai-bieu.json,line=17,col=7,title=field/choice::${CHOICE} ${CHOICE_HINT}
::error file=data/topics.json,title=file/empty::The file is empty. Fill it, or delete it.
`;
const TERMINAL = `\
data/indicators/dai-bieu.json
  16:7     observations[0].obs_value  ${TYPE}  [field/type]
           ${TYPE_HINT}
  17:7     observations[0].comparator  ${CHOICE}  [field/choice]
           ${CHOICE_HINT}

data/topics.json
  file     The file is empty.  [file/empty]
           Fill it, or delete it.

3 problems in 2 files ${READ}
`;

test('for GitHub, problems are annotations and the line that counts is plain', () => {
  expect(check(['--format', 'github'], createSpoilt().root)).toEqual({
    status: 1,
    stdout: `${ANNOTATIONS}3 problems in 2 files ${READ}\n`,
  });
});

test('in GitHub Actions, people get the report and the annotations', () => {
  const { root } = createSpoilt();
  const told = { status: 1, stdout: TERMINAL + ANNOTATIONS };
  expect(check([], root, { GITHUB_ACTIONS: 'true' })).toEqual(told);
  expect(check(['--format', 'terminal'], root, { GITHUB_ACTIONS: 'true' })).toEqual({ ...told, stdout: TERMINAL });
  expect(check([], root, { GITHUB_ACTIONS: '' })).toEqual({ ...told, stdout: TERMINAL });
});

test('GitHub finds the files of an archive below the repository', () => {
  const { root } = createSpoilt();
  const { stdout } = check(['--format', 'github', '--root', root], join(root, '..'));
  expect(stdout).toContain(`::error file=${relative(join(root, '..'), root)}/data/topics.json,title=file/empty::`);
});

test('for programs, there is one JSON object and nothing else', () => {
  const found = (code: string, file: string, path: string, line: number | null, message: string, hint: string) => ({
    ...{ code, file, path, line, column: line === null ? null : 7, message, hint },
  });
  const file = 'data/indicators/dai-bieu.json';
  const { status, stdout } = check(['--format', 'json', '--ledger'], createSpoilt().root, { GITHUB_ACTIONS: 'true' });
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toEqual({
    format: 1,
    problems: [
      found('field/type', file, 'observations[0].obs_value', 16, TYPE, TYPE_HINT),
      found('field/choice', file, 'observations[0].comparator', 17, CHOICE, CHOICE_HINT),
      found('file/empty', 'data/topics.json', '', null, 'The file is empty.', 'Fill it, or delete it.'),
    ],
    notices: [],
    counts: { articles: 2, indicators: 1, observations: 2, localities: 3 },
    scope: null,
    ledger: null,
  });
});

test('for programs, notices and the ledger of the files named are told without the rest', () => {
  const archive = createArchive();
  archive.replace('content/articles/2021/nghi-quyet.md', 'cho nhiệm kỳ', 'cho ba xã');
  const numeral = { part: 'body', line: 13, column: 5, text: 'năm 2025', fate: 'recognised', as: 'date' };
  const only = ['--only', 'content/articles/2021'];
  const { status, stdout } = check(['--format', 'json', '--ledger', ...only], archive.root);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toEqual({
    format: 1,
    problems: [],
    notices: [
      {
        code: 'ledger/number-word',
        file: 'content/articles/2021/nghi-quyet.md',
        path: 'lead',
        line: null,
        column: null,
        message: '"ba xã" is written in words.',
        hint: 'Write a statistic in digits and link it; excuse another number under "numerals".',
      },
    ],
    counts: { articles: 2, indicators: 2, observations: 3, localities: 3 },
    scope: { only: ['content/articles/2021'], problems: 0, notices: 0 },
    ledger: [
      {
        file: 'content/articles/2021/nghi-quyet.md',
        numerals: [
          { part: 'lead', line: null, column: null, text: 'ba xã', fate: 'in words' },
          numeral,
          {
            ...{ part: 'body', line: 13, column: 31, text: 'dưới 1,2%', fate: 'bound' },
            obs_id: 'ho-ngheo.tp-bac-kan.2025.target',
          },
        ],
      },
    ],
  });
});

test('for programs, the reason of an excuse is told with it', () => {
  const archive = createArchive();
  const file = 'content/articles/2021/nghi-quyet.md';
  archive.replace(file, 'source:', 'numerals: [{ text: 5 bước, because: tên gọi }]\nsource:');
  archive.replace(file, 'Đến năm 2025', 'Theo 5 bước, đến năm 2025');
  const { ledger } = JSON.parse(check(['--format', 'json', '--ledger', '--only', file], archive.root).stdout) as {
    ledger: { numerals: unknown[] }[];
  };
  expect(ledger[0]?.numerals[0]).toEqual({
    ...{ part: 'body', line: 14, column: 6, text: '5', fate: 'excused', because: 'tên gọi' },
  });
});

test('the ledger of one article is told alone', () => {
  const { root } = createArchive();
  expect(check(['--ledger', '--only', 'content/articles/2021/nghi-quyet.md'], root)).toEqual({
    status: 0,
    stdout: `\
content/articles/2021/nghi-quyet.md
  13:5     năm 2025                     recognised as date
  13:31    dưới 1,2%                    bound to ho-ngheo.tp-bac-kan.2025.target
  2 numerals: 1 date, 1 bound

Nothing is wrong in content/articles/2021/nghi-quyet.md; no problems elsewhere ${ALL_READ}
`,
  });
});

test('the ledger waits for an archive without problems, and says so', () => {
  expect(check(['--ledger', '--only', 'data/topics.json'], createSpoilt().root).stdout).toBe(`\
data/topics.json
  file     The file is empty.  [file/empty]
           Fill it, or delete it.

1 problem in 1 file; 2 problems elsewhere ${READ}
The ledger is told when nothing is wrong any more.
`);
});

test('what is wrong elsewhere is counted, and the exit code is about what is told', () => {
  const { root } = createSpoilt();
  expect(check(['--only', 'data/site.json', '--only', './content/articles/'], root)).toEqual({
    status: 0,
    stdout: `Nothing is wrong in data/site.json, content/articles; 3 problems elsewhere ${READ}\n`,
  });
  expect(check(['--only', 'data/site.json', '--format', 'github'], root)).toEqual({
    status: 0,
    stdout: `Nothing is wrong in data/site.json; 3 problems elsewhere ${READ}\n`,
  });
  expect(check(['--only', 'data'], root)).toMatchObject({ status: 1 });
});

test('notices elsewhere are counted too', () => {
  const archive = createArchive();
  archive.replace('content/articles/2021/nghi-quyet.md', 'cho nhiệm kỳ', 'cho ba xã');
  expect(check(['--only', 'data'], archive.root).stdout).toBe(
    `Nothing is wrong in data; no problems elsewhere ${ALL_READ}\n\nno notices, 1 elsewhere; publication goes on\n`,
  );
});

test.each([
  ['data/indicator', 'there is no such file or folder in the archive. Did you mean "data/indicators"?'],
  ['dai-hoi.md', 'there is no such file or folder in the archive. Did you mean "content/articles/2024/dai-hoi.md"?'],
  ['quite-another', 'there is no such file or folder in the archive.'],
  ['README.md', 'the check reads no such file; it reads content/articles and data.'],
])('--only %s is an error, with the nearest path if there is one', (path, told) => {
  const archive = createArchive();
  archive.write('README.md', 'Read me.');
  expect(() => check(['--only', path, '--format', 'json'], archive.root)).toThrow(`--only "${path}": ${told}`);
});

test('where content/ or data/ is missing, that is told whatever is named', () => {
  const archive = createArchive();
  archive.remove('content');
  const { status, stdout } = check(['--only', 'data/site.json'], archive.root);
  expect([status, stdout.split('\n')[0]]).toEqual([1, 'content']);
});

/** Debian's `script` runs a command on a terminal of its own; elsewhere it takes other arguments. */
const hasScript =
  process.platform === 'linux' && /util-linux/u.test(spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout);

test.skipIf(!hasScript)('there is colour on a terminal, unless somebody says no', () => {
  const { root } = createSpoilt();
  const onTerminal = (said: Readonly<Record<string, string>>) =>
    spawnSync('script', ['-qec', `'${process.execPath}' '${CHECK}'`, '/dev/null'], {
      ...{ cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
      env: { PATH: process.env['PATH'], TERM: 'xterm', ...said },
    }).stdout.replaceAll('\r\n', '\n');
  expect(onTerminal({})).toContain(`\u001B[36m16:7    \u001B[39m observations[0].obs_value  ${TYPE}`);
  expect(onTerminal({ NO_COLOR: '1' })).toBe(TERMINAL);
});
