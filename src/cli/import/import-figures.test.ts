import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readArchive } from '../../archive/read-archive.ts';
import { createArchive, type ArchiveFixture } from '../../../tests/kit/archive-fixture.ts';
import { runCli } from '../../../tests/kit/run-cli.ts';
import { importFigures } from './import-figures.ts';

const POVERTY = 'data/indicators/ho-ngheo.json';
const CSV = 'figures.csv';

/** Imports a sheet into the poverty indicator of an archive; the path of the sheet is told as figures.csv. */
async function importSheet(archive: ArchiveFixture, sheet: string, ...more: string[]) {
  archive.write(CSV, sheet);
  const run = await runCli('import', importFigures, [
    `${archive.root}/${CSV}`,
    '--indicator',
    'ho-ngheo',
    '--root',
    archive.root,
    ...more,
  ]);
  return { ...run, stdout: run.stdout.replaceAll(`${archive.root}/`, '') };
}

const HEADER = 'ref_area,time_period,value_type,value_text,article,paragraph';
const SHEET = `${HEADER}
bac-kan/tx-bac-kan,2022,actual,"hơn 3,6%",2024/dai-hoi,3
bac-kan/tx-bac-kan,2019/2021,target,gần 4%,2024/dai-hoi,3
`;

test('shows what it would add, and writes nothing', async () => {
  const archive = createArchive();
  const before = archive.read(POVERTY);
  expect(await importSheet(archive, SHEET)).toEqual({
    status: 0,
    stderr: '',
    stdout: `\
figures.csv: 2 figures for data/indicators/ho-ngheo.json

  row  obs_id                           ref_area            time_period  value_type  value_text  reads as  sources
  2    ho-ngheo.tp-bac-kan.2022         bac-kan/tx-bac-kan  2022         actual      hơn 3,6%    gt 3.6    2024/dai-hoi#3
  3    ho-ngheo.tp-bac-kan.2021.target  bac-kan/tx-bac-kan  2019/2021    target      gần 4%      nearly 4  2024/dai-hoi#3

Nothing is written yet: add --write to do it.
`,
  });
  expect(archive.read(POVERTY)).toBe(before);
});

test('writes them behind the others when told to, and leaves no other trace', async () => {
  const archive = createArchive();
  const before = archive.read(POVERTY);
  const { status, stdout } = await importSheet(archive, SHEET, '--write');
  expect(stdout).toMatch(
    /\n\ndata\/indicators\/ho-ngheo\.json now holds them\. Link them in their articles; then npm run check\.\n$/u,
  );
  expect(status).toBe(0);
  const after = archive.read(POVERTY);
  expect(after.startsWith(before.slice(0, before.lastIndexOf('}\n  ]')))).toBe(true);
  expect(after).toContain(`    {
      "obs_id": "ho-ngheo.tp-bac-kan.2022",
      "ref_area": "bac-kan/tx-bac-kan",
      "time_period": "2022",
      "obs_value": 3.6,
      "comparator": "gt",
      "value_type": "actual",
      "value_text": "hơn 3,6%",
      "sources": [{ "article": "2024/dai-hoi", "paragraph": 3 }]
    },
`);
  expect(readdirSync(`${archive.root}/data/indicators`).sort()).toEqual(['dai-bieu.json', 'ho-ngheo.json']);
  const result = readArchive(archive.root);
  expect(result.ok && result.value.figures.size).toBe(5);
});

test.each([
  [
    'semicolons, a byte order mark and CRLF',
    `\uFEFF${SHEET.replace('"hơn 3,6%"', 'hơn 3.6%').replaceAll(',', ';').replace('3.6', '3,6').replaceAll('\n', '\r\n')}`,
  ],
  ['tabs', SHEET.replace('"hơn 3,6%"', 'hơn 3.6%').replaceAll(',', '\t').replace('3.6', '3,6')],
  ['decomposed letters', SHEET.normalize('NFD')],
  ['blank lines and empty cells behind', `${SHEET.replaceAll('\n', ',,\n')}\n,,,\n\n`],
  [
    'a first line that tells the separator',
    `sep=;\r\n${SHEET.replace('"hơn 3,6%"', 'hơn 3.6%').replaceAll(',', ';').replace('3.6', '3,6')}`,
  ],
  ['white space of any kind within cells', SHEET.replace('hơn 3,6%', 'hơn\u00a0\n3,6%')],
  ['spaces around cells', SHEET.replaceAll(',2024/', ' , 2024/')],
])('reads a sheet with %s', async (_, sheet) => {
  const archive = createArchive();
  expect(await importSheet(archive, sheet, '--write')).toMatchObject({ status: 0, stderr: '' });
  const plain = createArchive();
  await importSheet(plain, SHEET, '--write');
  expect(archive.read(POVERTY)).toBe(plain.read(POVERTY));
});

test('tells everything that is wrong, by row and column of the sheet, and writes nothing', async () => {
  const archive = createArchive();
  const before = archive.read(POVERTY);
  const sheet = `obs_id,${HEADER},obs_value,indicator
A b,bac-kan,2022,actual,"1,96%",2024/dai-hoi,x,"1,96",dai-bieu

,bac-kan/x-y,2022,actuel,5%,2024/dai-hoy,1,,
,bac-kan,2022-13,,,,,,
ho-ngheo.tp-bac-kan.2023,bac-kan,2022,actual,5%,2024/dai-hoi,1,,
,bac-kan,2021,actual,12% và 13%,2024/dai-hoi,1,,
,bac-kan,2020,actual,12%,2024/dai-hoi,1,,
,bac-kan,2020,actual,12%,2024/dai-hoi,1,12.5,
,bac-kan,2019,actual,12%,2024/dai-hoi,1,12.5,
`;
  expect(await importSheet(archive, sheet, '--write')).toEqual({
    status: 1,
    stderr: '',
    stdout: `\
figures.csv
  2:1      obs_id  "A b" is not an observation id.  [field/format]
           Use lower-case letters, digits, full stops and hyphens, as in ho-ngheo.tp-bac-kan.2023.
  2:7      paragraph  "x" is no number of the model.  [field/type]
           Write a whole number, from 1.
  2:8      obs_value  "1,96" is no number of the model.  [field/type]
           Write it with a full stop before decimals and without separators, as 1.96, or leave the cell empty: value_text says it.
  2:9      indicator  The row says indicator "dai-bieu", but here it is "ho-ngheo".  [csv/column]
           Correct the cell or empty it, or import the row elsewhere.
  4:2      ref_area  There is no locality "bac-kan/x-y".  [reference/locality]
           Add it to data/localities, or correct the name.
  4:4      value_type  "actuel" is not one of the words allowed.  [field/choice]
           Write one of "actual", "estimate", "target", "plan", "forecast".
  4:6      article  There is no article "2024/dai-hoy".  [reference/article]
           Did you mean "2024/dai-hoi"? Else add it to content/articles.
  5:3      time_period  "2022-13" is not a date or period on the calendar.  [date/invalid]
           Write 2023, 2024-07, 2024-05-09, or two of them joined by a slash, as in 2019/2023.
  5:4      value_type  The field "value_type" is missing.  [field/missing]
           Write one of "actual", "estimate", "target", "plan", "forecast".
  5:5      value_text  The field "value_text" is missing.  [field/missing]
           Add it; it holds text.
  5:6      article  The row names no source.  [field/missing]
           Fill article and paragraph, or sources.
  6:1      obs_id  The obs_id "ho-ngheo.tp-bac-kan.2023" is already used in data/indicators/ho-ngheo.json.  [id/duplicate]
           Leave the row out if it is the same figure; else give it another obs_id.
  7:5      value_text  "12% và 13%" cannot be read as one figure.  [observation/text]
           Write the number as printed, with its comparator words before or behind it: "hơn 3,6 tỷ đồng".
  9:1      obs_id  The obs_id "ho-ngheo.bac-kan.2020" is already used in row 8.  [id/duplicate]
           Leave the row out if it is the same figure; else give it another obs_id.
  10:5     value_text  "12%" reads as obs_value 12, but obs_value is 12.5.  [observation/text-differs]
           Make obs_value 12, or correct value_text to what the source prints.

15 problems in 1 file
Nothing was written.
`,
  });
  expect(archive.read(POVERTY)).toBe(before);
});

test('what the checker would say of another place is told there', async () => {
  const archive = createArchive();
  archive.write(
    'data/relations.json',
    JSON.stringify([{ id: 'a', kind: 'equal', figures: ['ho-ngheo.tp-bac-kan.2023', 'ho-ngheo.khac'] }]),
  );
  // The relation names a figure that is not there yet, and is off as soon as it is.
  const sheet = `obs_id,basis,${HEADER}\nho-ngheo.khac,chuan-2022,bac-kan/tx-bac-kan,2023,actual,5%,2024/dai-hoi,3\n`;
  const { status, stdout } = await importSheet(archive, sheet, '--write');
  expect(status).toBe(1);
  expect(stdout).toMatch(/^data\/relations\.json\n.*\[relation\/off\]/mu);
  expect(stdout).not.toContain('reference/observation');
});

test('problems that the archive has already are counted and stop nothing', async () => {
  const archive = createArchive();
  archive.replace('content/articles/2024/dai-hoi.md', 'publisher: bao-bac-kan', 'publisher: bao');
  const { status, stdout } = await importSheet(archive, SHEET);
  expect(status).toBe(0);
  expect(stdout).toContain('The archive has problems besides (1): npm run check tells them.\n');
});

test('an indicator that cannot be read is told before any row', async () => {
  const archive = createArchive();
  archive.replace(POVERTY, '"lt"', '"less"');
  expect((await importSheet(archive, 'x\n')).stdout).toContain(
    'observations[1].comparator  "less" is not one of the words allowed.',
  );
});

test.each([
  ['no sheet', ['--indicator', 'a'], 'Missing: the CSV file.'],
  ['no indicator', ['a.csv'], 'Missing: --indicator.'],
  ['neither', [], 'Missing: the CSV file and --indicator.'],
  ['two sheets', ['a', 'b', '--indicator', 'a'], 'Import one file at a time.'],
  ['a sheet that is not there', ['a.csv', '--indicator', 'a'], 'There is no file "a.csv".'],
  ['an unknown option', ['--wright'], "Unknown option '--wright'."],
  [
    'a folder without an archive',
    ['package.json', '--indicator', 'a', '--root', 'src'],
    'There is no archive in "src". Run this where content and data are, or name it with --root.',
  ],
  [
    'an indicator that is not there',
    ['package.json', '--indicator', 'ho-ngeo', '--root', 'tests/fixtures/small-archive'],
    'There is no indicator "ho-ngeo". Did you mean "ho-ngheo"? A new one is begun by npm run new -- indicator.',
  ],
])('%s is told in one line', async (_, args, message) => {
  expect(await runCli('import', importFigures, args)).toEqual({
    status: 2,
    stdout: '',
    stderr: `${message}\nSee npm run import -- --help.\n`,
  });
});

test('help names every column', async () => {
  const { status, stdout } = await runCli('import', importFigures, ['--help']);
  expect(status).toBe(0);
  expect(stdout).toContain('comment, article, paragraph, set_by_en, comment_en.');
});
