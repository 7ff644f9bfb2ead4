import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

test.each([
  ['new', ['--help'], 0, 'Begins a thing of the archive and never overwrites one.\n', ''],
  ['import', ['--help'], 0, 'Adds the figures of a spreadsheet, saved as CSV in UTF-8, to an indicator.\n', ''],
  [
    'correct',
    ['--help'],
    0,
    'Corrects a figure and records the correction, which the pages of the figure show from then on.\n',
    '',
  ],
  [
    'findings',
    ['--help'],
    0,
    'Shows the sentences that the program would say of figures and that no editor has accepted yet: new ones,',
    '',
  ],
  [
    'changes',
    ['--help'],
    0,
    'Lists what the next publication would alter against the last edition that was recorded in data/recorded.json:',
    '',
  ],
  [
    'migrate',
    ['--help'],
    0,
    'Lifts an archive that is older than the program to the version that the program reads.\n',
    '',
  ],
  ['import', [], 2, '', 'Missing: the CSV file and --indicator.\nSee npm run import -- --help.\n'],
])('npm run %s -- %j runs by itself', (name, args, status, start, stderr) => {
  const script = fileURLToPath(new URL(`./${name}.ts`, import.meta.url));
  const run = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
  expect([run.status, run.stdout.slice(0, start.length), run.stderr]).toEqual([status, start, stderr]);
});
