import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readArchive } from '../../archive/read-archive.ts';
import { createArchive, type ArchiveFixture } from '../../../tests/kit/archive-fixture.ts';
import { runCli } from '../../../tests/kit/run-cli.ts';
import type { AskEditor } from './ask.ts';
import { correctFigure } from './correct-figure.ts';

const POVERTY = 'data/indicators/ho-ngheo.json';
const DELEGATES = 'data/indicators/dai-bieu.json';
const ARTICLE = 'content/articles/2024/dai-hoi.md';
const SAID = ['--why', 'Chép nhầm hai chữ số.', '--source', 'https://example.org/a', '--date', '2026-12-01'];
const RATE = 'ho-ngheo.tp-bac-kan.2023';

async function correct({ root }: ArchiveFixture, args: readonly string[], ask?: AskEditor) {
  const command = (given: readonly string[], print: (text: string) => void) =>
    correctFigure(given, print, ask, '2026-12-01');
  return await runCli('correct', command, [...args, '--root', root]);
}

function filesOf(archive: ArchiveFixture) {
  return [POVERTY, DELEGATES, ARTICLE].map((file) => archive.read(file));
}

test('a value is corrected with its number, the record of it and the link that shows it', async () => {
  const archive = createArchive();
  expect(await correct(archive, [RATE, '--value', 'hơn 1,69%', '--why-en', 'Digits swapped.', ...SAID])).toEqual({
    status: 0,
    stderr: '',
    stdout: `\
data/indicators/ho-ngheo.json now holds the correction.
  "1,96%" becomes "hơn 1,69%"
  content/articles/2024/dai-hoi.md:18 now shows "hơn 1,69%"
Look whether the sentences there still hold.
`,
  });
  const expected = createArchive();
  expected.replace(
    POVERTY,
    '"obs_value": 1.96,\n      "comparator": "eq"',
    '"obs_value": 1.69,\n      "comparator": "gt"',
  );
  expected.replace(POVERTY, '"value_text": "1,96%"', '"value_text": "hơn 1,69%"');
  expected.replace(
    POVERTY,
    `"sources": [{ "article": "2024/dai-hoi", "paragraph": 3 }]`,
    `"sources": [{ "article": "2024/dai-hoi", "paragraph": 3 }],
      "corrections": [
        {
          "date": "2026-12-01",
          "from": "1,96%",
          "to": "hơn 1,69%",
          "why": { "vi": "Chép nhầm hai chữ số.", "en": "Digits swapped." },
          "source": "https://example.org/a"
        }
      ]`,
  );
  expected.replace(ARTICLE, '[1,96%]', '[hơn 1,69%]');
  expect(filesOf(archive)).toEqual(filesOf(expected));
  expect(readArchive(archive.root).ok).toBe(true);
  expect(readdirSync(`${archive.root}/data/indicators`).sort()).toEqual(['dai-bieu.json', 'ho-ngheo.json']);
});

test('words of the source that told of what was shown before go with it, and that is said', async () => {
  const archive = createArchive();
  const quote = 'cuối năm 2023 còn 1,96%, dưới 2%';
  archive.replace(
    POVERTY,
    '"sources": [{ "article": "2024/dai-hoi", "paragraph": 3 }]',
    `"period_text": "cuối năm 2023",\n      "sources": [{ "article": "2024/dai-hoi", "paragraph": 3, "quote": "${quote}" }]`,
  );
  const period = await correct(archive, [RATE, '--period', '2022', ...SAID]);
  expect(period.stdout).toContain('  "cuối năm 2023" goes: the source printed it of what was shown before\n');
  expect(archive.read(POVERTY)).not.toContain('period_text');
  expect(archive.read(POVERTY)).toContain(quote);
  const value = await correct(archive, [RATE, '--value', '1,69%', ...SAID]);
  expect(value.stdout).toContain(`  "${quote}" goes: the source printed it of what was shown before\n`);
  expect(archive.read(POVERTY)).not.toContain('quote');
  expect(readArchive(archive.root).ok).toBe(true);
});

test('range, whole and scale come and go with the words, and a later correction follows the first', async () => {
  const archive = createArchive();
  archive.replace(ARTICLE, 'Tỷ lệ hộ nghèo còn [1,96%]', 'Tỷ lệ hộ nghèo còn\n[1,96%]');
  await correct(archive, [RATE, '--value', '1,5 – 2%', ...SAID]);
  expect(archive.read(POVERTY)).toContain('"obs_value": 1.5,\n      "obs_value_upper": 2,\n');
  expect(archive.read(ARTICLE)).toContain('còn\n[1,5 – 2%](');
  await correct(archive, [RATE, '--value', '3%', ...SAID]);
  const result = readArchive(archive.root);
  const figure = result.ok ? result.value.figures.get(RATE)?.observation : undefined;
  expect(figure).toMatchObject({ obs_value: 3, value_text: '3%' });
  expect(figure?.obs_value_upper).toBeUndefined();
  expect(figure?.corrections.map(({ from, to }) => [from, to])).toEqual([
    ['1,96%', '1,5 – 2%'],
    ['1,5 – 2%', '3%'],
  ]);
});

test('a link that leaves comparator or unit to the words beside it goes on to', async () => {
  const archive = createArchive();
  const id = 'dai-bieu.tp-bac-kan.2024';
  await correct(archive, [id, '--value', 'gần 160 đại biểu', ...SAID]);
  expect(archive.read(ARTICLE)).toContain(`có gần [160 đại biểu](obs:${id}).`);
  archive.replace(ARTICLE, `gần [160 đại biểu](obs:${id})`, `[gần 160](obs:${id}) đại biểu`);
  await correct(archive, [id, '--value', 'hơn 170 đại biểu', ...SAID]);
  expect(archive.read(ARTICLE)).toContain(`có [hơn 170](obs:${id}) đại biểu.`);
});

test('where words around a link have to change, their place is told, and the correction waits for them', async () => {
  const archive = createArchive();
  const id = 'dai-bieu.tp-bac-kan.2024';
  archive.replace(ARTICLE, `[150 đại biểu]`, `[150]`);
  archive.replace(ARTICLE, `(obs:${id}).`, `(obs:${id}) đại biểu.`);
  const before = filesOf(archive);
  const answers = [id, '--value', 'gần 160 người', ...SAID];
  const { status, stdout } = await correct(archive, answers);
  expect(status).toBe(1);
  expect(stdout).toBe(`\
With this correction the archive would not be whole. Mend what is told here, then run it again:

content/articles/2024/dai-hoi.md
  16:19    The link shows "150" but the observation is "gần 160 người".  [figure/text]
           Write "160", "160 người" or "gần 160 người" in the link.

1 problem in 1 file
Nothing was written.
`);
  expect(filesOf(archive)).toEqual(before);
  archive.replace(ARTICLE, `gần [150](obs:${id}) đại biểu`, `gần [160 người](obs:${id})`);
  expect(await correct(archive, answers)).toMatchObject({ status: 0 });
  expect(readArchive(archive.root).ok).toBe(true);
});

test('period, type and basis are corrected too, in words that readers see', async () => {
  const archive = createArchive();
  const { status, stdout } = await correct(archive, [RATE, '--period', '2022', '--type', 'estimate', ...SAID]);
  expect([status, stdout.split('\n')[1]]).toEqual([0, '  "kỳ 2023, kết quả" becomes "kỳ 2022, ước tính"']);
  expect(stdout).toContain(`${ARTICLE}:18 links to it and stays as it is`);
  archive.replace(POVERTY, '"basis": "chuan-2022"', '"basis": "chuan-2022",\n      "basis_source": "inferred"');
  await correct(archive, [RATE, '--basis', '', ...SAID]);
  expect(archive.read(POVERTY)).not.toContain('"basis": "chuan-2022"');
  expect(archive.read(POVERTY)).not.toContain('inferred');
  expect(archive.read(POVERTY)).toContain('"from": "chuẩn nghèo 2022–2025",');
  expect(archive.read(POVERTY)).toContain('"to": "không rõ chuẩn",');
  expect(readArchive(archive.root).ok).toBe(true);
});

test.each([
  [
    'words that hold no figure',
    ['--value', 'nhiều'],
    'observations[0].value_text  "nhiều" cannot be read as one figure.',
  ],
  ['no value at all', ['--value', ''], 'observations[0].value_text  "" is too short.'],
  ['a period that is none', ['--period', '2023-13'], 'observations[0].time_period  "2023-13" is not a date'],
  ['a type that is none', ['--type', 'actuel'], 'observations[0].value_type  "actuel" is not one of the words'],
  ['a basis that is none', ['--basis', 'chuan-2021'], 'observations[0].basis  '],
])('%s are told in the file, and nothing is written', async (_, changes, told) => {
  const archive = createArchive();
  const before = filesOf(archive);
  const { status, stdout } = await correct(archive, [RATE, ...changes, ...SAID]);
  expect(status).toBe(1);
  expect(stdout).toContain(`\n${POVERTY}\n`.trimStart());
  expect(stdout).toContain(told);
  expect(stdout).toMatch(/\nNothing was written\.\n$/u);
  expect(filesOf(archive)).toEqual(before);
});

test('a relation that would be off stops it', async () => {
  const archive = createArchive();
  const named = Array.from({ length: 149 }, (_, index) => `Người ${index}`);
  const relation = { id: 'a', kind: 'count', figure: 'dai-bieu.tp-bac-kan.2024', named };
  archive.write('data/relations.json', JSON.stringify([relation]));
  const { status, stdout } = await correct(archive, [
    'dai-bieu.tp-bac-kan.2024',
    '--value',
    'gần 100 đại biểu',
    ...SAID,
  ]);
  expect(status).toBe(1);
  expect(stdout).toContain('[relation/off]');
});

test('what the archive has of problems already is counted and stops nothing', async () => {
  const archive = createArchive();
  archive.replace('data/publishers.json', '"bao-bac-kan"', '"bao"');
  const { status, stdout } = await correct(archive, [RATE, '--value', '2%', ...SAID]);
  expect(status).toBe(0);
  expect(stdout).toContain('The archive has problems besides (');
});

test('what it says already is no correction', async () => {
  const archive = createArchive();
  expect(await correct(archive, [RATE, '--value', ' 1,96% '.normalize('NFD'), '--period', '2023', ...SAID])).toEqual({
    status: 1,
    stderr: '',
    stdout: `Nothing was written: ${RATE} says all of that already.\n`,
  });
});

test('an indicator that cannot be read is told where the figure may stand in it', async () => {
  const archive = createArchive();
  archive.replace(POVERTY, '"lt"', '"less"');
  const { status, stdout } = await correct(archive, [RATE, '--value', '2%', ...SAID]);
  expect(status).toBe(1);
  expect(stdout).toContain('observations[1].comparator  "less" is not one of the words allowed.');
});

const SEE = '\nSee npm run correct -- --help.\n';

test.each([
  ['no id', ['--value', '2%', ...SAID], 'Missing: the id of the figure, as in ho-ngheo.tp-bac-kan.2023.'],
  ['two ids', [RATE, RATE, ...SAID], 'Correct one figure at a time.'],
  [
    'an id that is not there',
    ['ho-ngeo.tp-bac-kan.2023', '--value', '2%', ...SAID],
    'There is no figure "ho-ngeo.tp-bac-kan.2023". Did you mean "ho-ngheo.tp-bac-kan.2023"?',
  ],
  ['an unknown id like no other', ['a', ...SAID], 'There is no figure "a". Its page names it, in the address.'],
  [
    'no answer',
    [RATE],
    `Options are missing:
  --value "1,96%"  what the source prints: number, unit and the words around them
  --why "…"  why it is corrected, one sentence in Vietnamese that readers see
  --source "…"  the address that shows it, or who pointed it out`,
  ],
  [
    'an empty reason',
    [RATE, '--value', '2%', '--why', ' ', '--source', 'a'],
    'The reason is empty. Say in one sentence why the figure is corrected.',
  ],
  [
    'an empty source',
    [RATE, '--value', '2%', '--why', 'a', '--source', ''],
    'The source is empty. Name the address that shows it, or who pointed it out.',
  ],
  [
    'a day that is none',
    [RATE, '--value', '2%', '--why', 'a', '--source', 'a', '--date', '1/12/2026'],
    '"1/12/2026" is not a day on the calendar. Write it as 2025-07-01.',
  ],
  ['an unknown option', [RATE, '--valeu', '2%'], "Unknown option '--valeu'."],
])('%s is told, and nothing is written', async (_, args, message) => {
  const archive = createArchive();
  const before = filesOf(archive);
  expect(await correct(archive, args)).toEqual({ status: 2, stdout: '', stderr: message + SEE });
  expect(filesOf(archive)).toEqual(before);
});

/** Answers questions in their order, with what stands there where it has no answer. */
function answer(...answers: readonly (string | undefined)[]): { ask: AskEditor; asked: string[] } {
  const asked: string[] = [];
  const ask: AskEditor = (question, now) => {
    asked.push(`${question}: ${now}`);
    return Promise.resolve(answers[asked.length - 1] ?? now);
  };
  return { ask, asked };
}

test('somebody who sits there is asked for what no option says, and sees what would change', async () => {
  const archive = createArchive();
  const { ask, asked } = answer('1,69%', undefined, undefined, undefined, 'Chép nhầm.');
  const { status, stdout } = await correct(archive, [RATE, '--source', 'https://example.org/a'], ask);
  expect(asked).toEqual([
    'Value, as printed: 1,96%',
    'Period: 2023',
    'Type: actual',
    'Basis: chuan-2022',
    'Why, one sentence in Vietnamese: ',
    'Write it?: yes',
  ]);
  expect(status).toBe(0);
  expect(stdout).toBe(`\
ho-ngheo.tp-bac-kan.2023: Tỷ lệ hộ nghèo, in data/indicators/ho-ngheo.json
  "1,96%" becomes "1,69%"
  content/articles/2024/dai-hoi.md:18 would show "1,69%"
Look whether the sentences there still hold.
data/indicators/ho-ngheo.json now holds the correction.
  "1,96%" becomes "1,69%"
  content/articles/2024/dai-hoi.md:18 now shows "1,69%"
Look whether the sentences there still hold.
`);
  expect(archive.read(POVERTY)).toContain('"value_text": "1,69%"');
});

test('who does not want it written has nothing written', async () => {
  const archive = createArchive();
  const before = filesOf(archive);
  const { ask, asked } = answer('160 đại biểu', undefined, undefined, 'Chép nhầm.', 'Báo Bắc Kạn', 'no');
  const { status, stdout } = await correct(archive, ['dai-bieu.tp-bac-kan.2024'], ask);
  expect(asked).toHaveLength(6);
  expect([status, stdout.endsWith('Nothing was written.\n')]).toEqual([1, true]);
  expect(filesOf(archive)).toEqual(before);
});

test('what somebody else corrects while one thinks is not overwritten', async () => {
  const archive = createArchive();
  const ask: AskEditor = (question, now) => {
    if (question === 'Write it?') archive.replace(POVERTY, '"time_period": "2023"', '"time_period": "2022"');
    return Promise.resolve(question === 'Value, as printed' ? '2%' : now === '' ? 'Chép nhầm.' : now);
  };
  const { status, stdout } = await correct(archive, [RATE], ask);
  expect(status).toBe(1);
  expect(stdout).toContain(`Nothing was written: somebody changed ${RATE} meanwhile. Run it again.\n`);
  expect(archive.read(POVERTY)).toContain('"value_text": "1,96%"');
});

test('where nobody sits, a process says what is missing', () => {
  const archive = createArchive();
  const command = fileURLToPath(new URL('../correct.ts', import.meta.url));
  const { status, stderr } = spawnSync(process.execPath, [command, RATE, '--root', archive.root], {
    ...{ encoding: 'utf8', input: '' },
  });
  expect([status, stderr.split('\n')[0]]).toEqual([2, 'Options are missing:']);
});
