import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { createArchive, type ArchiveFixture } from '../../../tests/kit/archive-fixture.ts';
import { runCli } from '../../../tests/kit/run-cli.ts';
import { recordAddresses } from '../record/record-addresses.ts';
import type { EditionChanges } from './compare-editions.ts';
import { showChanges } from './show-changes.ts';

const POVERTY = 'data/indicators/ho-ngheo.json';
const ARTICLE = 'content/articles/2024/dai-hoi.md';
const RECORDED = 'data/recorded.json';

async function changes({ root }: ArchiveFixture, ...more: string[]) {
  return await runCli('changes', showChanges, ['--root', root, ...more]);
}

async function differences(archive: ArchiveFixture): Promise<EditionChanges> {
  return JSON.parse((await changes(archive, '--json')).stdout) as EditionChanges;
}

async function createRecorded(): Promise<ArchiveFixture> {
  const archive = createArchive();
  await runCli('record', recordAddresses, ['--root', archive.root]);
  return archive;
}

test('before an edition was recorded, all is new', async () => {
  const { status, stdout } = await changes(createArchive());
  expect(status).toBe(0);
  expect(stdout).toMatch(/^No edition was recorded yet, so all would be new: \d+ pages, 3 figures, 1 sentence\.\n/u);
});

test('what is recorded says what figures and targets say, a line each, and is always the same', async () => {
  const archive = await createRecorded();
  const text = archive.read(RECORDED);
  const recorded = JSON.parse(text) as Record<string, Record<string, string>>;
  expect(recorded['edition']).toBe('2026-11-21');
  expect(recorded['figures']).toEqual({
    'dai-bieu.tp-bac-kan.2024': 'dai-bieu | gần 150 đại biểu | 2024-05-09 | actual | bac-kan/tx-bac-kan',
    'ho-ngheo.tp-bac-kan.2023': 'ho-ngheo | 1,96% | 2023 | actual | bac-kan/tx-bac-kan | basis chuan-2022',
    'ho-ngheo.tp-bac-kan.2025.target': 'ho-ngheo | dưới 1,2% | 2020/2025 | target | bac-kan/tx-bac-kan',
  });
  expect(Object.keys(recorded['sentences'] ?? {})).toEqual(['target ho-ngheo.tp-bac-kan.2025.target']);
  expect(recorded['pages']).toMatchObject({ '/': '', '/chi-so/': '' });
  expect(recorded['pages']?.['/chi-so/ho-ngheo/']).toMatch(/^[0-9a-f]{8}$/u);
  expect(Object.keys(recorded['pages'] ?? {}).some((address) => address.startsWith('/en/'))).toBe(false);
  expect((await createRecorded()).read(RECORDED)).toBe(text);
});

test('where nothing changed, that is said, however the files are laid out', async () => {
  const archive = await createRecorded();
  const { observations, ...indicator } = JSON.parse(archive.read(POVERTY)) as { observations: object[] };
  const turned = observations.map((one) => Object.fromEntries(Object.entries(one).reverse()));
  archive.write(POVERTY, JSON.stringify({ observations: turned, ...indicator }));
  const { status, stdout } = await changes(archive);
  expect(status).toBe(0);
  expect(stdout).toMatch(
    /^Nothing would change against the edition of 2026-11-21: \d+ pages, 3 figures, 1 sentence\.\n$/u,
  );
});

test('a figure that says something else changes its page, those that show it, and what is said of it', async () => {
  const archive = await createRecorded();
  archive.replace(POVERTY, '"obs_value": 1.96', '"obs_value": 0.96');
  archive.replace(POVERTY, '"1,96%"', '"0,96%"');
  archive.replace(ARTICLE, '[1,96%]', '[0,96%]');
  const sentence = (figure: string) =>
    `Không so sánh được. Kết quả 2023 là ${figure}, chỉ tiêu là dưới 1,2%, nhưng không so sánh được: kết quả theo chuẩn nghèo 2022–2025, còn chỉ tiêu không rõ theo chuẩn nào.`;
  const { status, stdout } = await changes(archive);
  expect(status).toBe(0);
  expect(stdout).toBe(`\
The edition of 2026-11-21 against that of 2026-11-21, as data/recorded.json has it:
  Pages      0 new, 6 changed, 0 gone
  Figures    0 new, 1 changed, 0 gone
  Sentences  0 new, 1 changed, 0 gone

Pages that change
  /chi-so/ho-ngheo/
  /dai-hoi/2024/
  /dia-phuong/bac-kan/tx-bac-kan/
  /so-lieu/ho-ngheo.tp-bac-kan.2023/
  /so-lieu/ho-ngheo.tp-bac-kan.2025.target/
  /tin/2024/dai-hoi/

Figures that change
  ho-ngheo.tp-bac-kan.2023
    from  ho-ngheo | 1,96% | 2023 | actual | bac-kan/tx-bac-kan | basis chuan-2022
    to    ho-ngheo | 0,96% | 2023 | actual | bac-kan/tx-bac-kan | basis chuan-2022

Sentences that change
  target ho-ngheo.tp-bac-kan.2025.target
    from  ${sentence('1,96%')}
    to    ${sentence('0,96%')}
`);
});

test('what is new and what is gone is told, and where a page that moved leads', async () => {
  const archive = await createRecorded();
  archive.write(
    'content/pages/gioi-thieu.vi.mdx',
    '---\ntitle: Giới thiệu\ndescription: Một trang.\n---\n\nMột trang.\n',
  );
  archive.write(
    'data/indicators/so-dai-bieu.json',
    archive.read('data/indicators/dai-bieu.json').replace('"id": "dai-bieu"', '"id": "so-dai-bieu"'),
  );
  archive.remove('data/indicators/dai-bieu.json');
  const moved = {
    kind: 'moved',
    from: '/chi-so/dai-bieu/',
    to: '/chi-so/so-dai-bieu/',
    date: '2026-12-01',
    why: { vi: 'Đổi tên.' },
  };
  archive.write('data/moved.json', JSON.stringify([moved]));
  const { recorded, pages, figures, sentences } = await differences(archive);
  expect(recorded).toBe('2026-11-21');
  expect(pages).toEqual({
    new: [{ address: '/chi-so/so-dai-bieu/' }, { address: '/gioi-thieu/' }],
    // Whatever shows the figure names its indicator.
    changed: [
      { address: '/dai-hoi/2024/' },
      { address: '/dia-phuong/bac-kan/tx-bac-kan/' },
      { address: '/so-lieu/dai-bieu.tp-bac-kan.2024/' },
      { address: '/tin/2024/dai-hoi/' },
    ],
    gone: [{ address: '/chi-so/dai-bieu/', to: '/chi-so/so-dai-bieu/' }],
  });
  const says = 'gần 150 đại biểu | 2024-05-09 | actual | bac-kan/tx-bac-kan';
  expect(figures).toEqual({
    new: [],
    changed: [{ of: 'dai-bieu.tp-bac-kan.2024', from: `dai-bieu | ${says}`, to: `so-dai-bieu | ${says}` }],
    gone: [],
  });
  expect(sentences).toEqual({ new: [], changed: [], gone: [] });
  expect((await changes(archive)).stdout).toContain(`
Pages that are gone
  /chi-so/dai-bieu/  leads to /chi-so/so-dai-bieu/
`);
});

test('relations and conflicts are told in sentences', async () => {
  const archive = await createRecorded();
  archive.replace(
    POVERTY,
    '"observations": [',
    `"observations": [
    {
      "obs_id": "ho-ngheo.tp-bac-kan.2023.khac",
      "ref_area": "bac-kan/tx-bac-kan",
      "time_period": "2023",
      "obs_value": 5,
      "comparator": "eq",
      "value_type": "actual",
      "basis": "chuan-2022",
      "value_text": "5%",
      "sources": [{ "reference": "bao-thu-do-2024" }]
    },`,
  );
  const equal = { id: 'mot', kind: 'equal', figures: ['ho-ngheo.tp-bac-kan.2023', 'ho-ngheo.tp-bac-kan.2023.khac'] };
  archive.write('data/relations.json', JSON.stringify([{ ...equal, acknowledged: { vi: 'Hai nguồn.' } }]));
  const { figures, sentences } = await differences(archive);
  expect(figures.new).toEqual([
    {
      of: 'ho-ngheo.tp-bac-kan.2023.khac',
      to: 'ho-ngheo | 5% | 2023 | actual | bac-kan/tx-bac-kan | basis chuan-2022',
    },
  ]);
  expect(sentences.new).toEqual([
    { of: 'conflict ho-ngheo.tp-bac-kan.2023.khac', to: 'Các nguồn nêu khác nhau: “5%”, “1,96%”.' },
    { of: 'relation mot', to: 'Lệch: 1,96% ≠ 5%. Các số này nói về cùng một điều. Lệch ít nhất 2,54%.' },
  ]);
});

test('an archive with problems is not compared, and a record that cannot be read is a problem', async () => {
  const archive = await createRecorded();
  archive.replace(RECORDED, '"edition": "2026-11-21"', '"edition": "gần đây"');
  const { status, stdout } = await changes(archive);
  expect(status).toBe(1);
  expect(stdout).toContain(`${RECORDED}\n`);
  expect(stdout).toContain('edition  "gần đây" is not a day on the calendar.');
  expect(stdout).toMatch(/\nNothing was compared\.\n$/u);
});

test('it runs by itself, as a process', () => {
  const command = fileURLToPath(new URL('../changes.ts', import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [command], {
    cwd: createArchive().root,
    encoding: 'utf8',
  });
  expect([status, stderr, stdout.split(',')[0]]).toEqual([0, '', 'No edition was recorded yet']);
});
