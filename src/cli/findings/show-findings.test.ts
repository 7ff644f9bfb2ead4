import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createArchive, type ArchiveFixture } from '../../../tests/kit/archive-fixture.ts';
import { runCli } from '../../../tests/kit/run-cli.ts';
import { runCheck } from '../check/run-check.ts';
import { showFindings } from './show-findings.ts';

const FILE = 'data/findings.json';
const POVERTY = 'data/indicators/ho-ngheo.json';

async function findings({ root }: ArchiveFixture, ...more: string[]) {
  return await runCli('findings', showFindings, ['--root', root, ...more]);
}

function check({ root }: ArchiveFixture): number {
  return runCheck(['--root', root], () => undefined, { cwd: root, env: {} }).exitCode;
}

function changeAll(archive: ArchiveFixture): void {
  // One sentence changes, one goes, and one is new.
  archive.replace(POVERTY, '"vi": "chuẩn nghèo 2022–2025"', '"vi": "chuẩn 2022–2025"');
  archive.replace('data/indicators/dai-bieu.json', '"title"', '"finding": "none",\n  "title"');
  archive.write(
    'data/indicators/ho-moi.json',
    archive
      .read(POVERTY)
      .replaceAll('ho-ngheo', 'ho-moi')
      .replace('"obs_value": 1.96', '"obs_value": 3')
      .replace('1,96%', '3%')
      .replace('"vi": "Tỷ lệ hộ nghèo", "en": "Poor households, share"', '"vi": "Hộ mới", "en": "New households"')
      .replace(/"article": "2024\/dai-hoi", "paragraph": 3/u, '"reference": "bao-thu-do-2024"')
      .replace(/,\s*\{\s*"obs_id": "ho-moi.tp-bac-kan.2025.target"[^]*?\n {4}\}/u, ''),
  );
}

test('an archive whose sentences are all accepted says so, and the check passes', async () => {
  const archive = createArchive();
  expect(await findings(archive)).toEqual({ status: 0, stdout: 'All is accepted: 2 sentences.\n', stderr: '' });
  expect(await findings(archive, '--accept')).toEqual({
    status: 0,
    stdout: 'Nothing is new: data/findings.json holds 2 sentences already.\n',
    stderr: '',
  });
  expect(check(archive)).toBe(0);
});

test('what is new, changed or gone is shown, and stops the check until it is accepted', async () => {
  const archive = createArchive();
  changeAll(archive);
  const shown = await findings(archive);
  expect(shown.status).toBe(1);
  expect(shown.stdout).toBe(`\
gone: dai-bieu bac-kan/tx-bac-kan single
  vi  Thành phố Bắc Kạn: gần 150 đại biểu (9/5/2024)
  en  Bắc Kạn City: nearly 150 delegates (9 May 2024)

new: ho-moi bac-kan/tx-bac-kan single
  vi  Thành phố Bắc Kạn: 3% (2023, chuẩn 2022–2025)
  en  Bắc Kạn City: 3% (2023, poverty standard 2022–2025)

changed: ho-ngheo bac-kan/tx-bac-kan single
  was vi  Thành phố Bắc Kạn: 1,96% (2023, chuẩn nghèo 2022–2025)
  was en  Bắc Kạn City: 1.96% (2023, poverty standard 2022–2025)
  now vi  Thành phố Bắc Kạn: 1,96% (2023, chuẩn 2022–2025)
  now en  Bắc Kạn City: 1.96% (2023, poverty standard 2022–2025)

3 sentences to read. Where all of them are true: npm run findings -- --accept
`);
  expect(check(archive)).toBe(1);
  const { status, stdout } = await findings(archive, '--accept');
  expect(status).toBe(0);
  expect(stdout).toMatch(/^gone: [^]*\n3 sentences accepted in data\/findings\.json: commit it\.\n$/u);
  expect(Object.keys(JSON.parse(archive.read(FILE)) as object)).toEqual([
    'ho-moi bac-kan/tx-bac-kan single',
    'ho-ngheo bac-kan/tx-bac-kan single',
  ]);
  expect(check(archive)).toBe(0);
});

test('an archive without the file has read nothing yet, and one that says nothing needs none', async () => {
  const archive = createArchive();
  const accepted = archive.read(FILE);
  archive.remove(FILE);
  expect(check(archive)).toBe(1);
  await findings(archive, '--accept');
  expect(archive.read(FILE)).toBe(accepted);

  archive.remove(FILE);
  for (const file of [POVERTY, 'data/indicators/dai-bieu.json'])
    archive.replace(file, '"title"', '"finding": "none",\n  "title"');
  expect(check(archive)).toBe(0);
  expect((await findings(archive, '--accept')).stdout).toContain('holds 0 sentences');
  expect(existsSync(join(archive.root, FILE))).toBe(false);
});

test('while something else is wrong, nothing is said and nothing accepted', async () => {
  const archive = createArchive();
  archive.remove(FILE);
  archive.replace('data/site.json', 'editor@example.org', 'editor');
  const { status, stdout } = await findings(archive, '--accept');
  expect(status).toBe(1);
  expect(stdout).toContain('[field/format]');
  expect(existsSync(join(archive.root, FILE))).toBe(false);
});

test('a folder without an archive is told, and help says what there is', async () => {
  const nowhere = await runCli('findings', showFindings, ['--root', 'src']);
  expect([nowhere.status, nowhere.stderr]).toEqual([2, expect.stringContaining('There is no archive in "src"')]);
  expect((await runCli('findings', showFindings, ['--help'])).status).toBe(0);
});
