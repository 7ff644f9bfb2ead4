import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readArchive } from '../../archive/read-archive.ts';
import { createArchive, type ArchiveFixture } from '../../../tests/kit/archive-fixture.ts';
import { runCli } from '../../../tests/kit/run-cli.ts';
import { beginThing } from './begin-thing.ts';

async function begin(archive: ArchiveFixture, ...args: string[]) {
  return await runCli('new', beginThing, [...args, '--root', archive.root]);
}

/** What the checker says to the archive. */
function problems(archive: ArchiveFixture): unknown {
  const result = readArchive(archive.root);
  return result.ok ? [] : result.problems;
}

const ARTICLE = ['article', '--title', 'Đường mới ở thành phố: “Khởi công”', '--year', '2024'];
const PLACE_AND_TOPIC = ['--locality', 'bac-kan/tx-bac-kan', '--topic', 'giam-ngheo'];

test('an article begins where its address is, and the checker has nothing to say', async () => {
  const archive = createArchive();
  expect(await begin(archive, ...ARTICLE, ...PLACE_AND_TOPIC)).toEqual({
    status: 0,
    stderr: '',
    stdout: `\
content/articles/2024/duong-moi-o-thanh-pho-khoi-cong.md now holds the article 2024/duong-moi-o-thanh-pho-khoi-cong.
Write its lead, the title of its source, its checksum (sha256sum original.txt) and its text; then npm run check.
`,
  });
  expect(problems(archive)).toEqual([]);
  expect(archive.read('content/articles/2024/duong-moi-o-thanh-pho-khoi-cong.md')).toMatch(
    /^---\ntitle: "Đường mới ở thành phố: “Khởi công”"\nlead: [^]*\n---\n\nKể lại bài bằng lời của mình ở đây\.\n$/u,
  );
});

test('an article takes its dates, its publisher and the checksum of its original', async () => {
  const archive = createArchive();
  archive.write('original.txt', 'Nguyên văn.');
  const original = ['--original', `${archive.root}/original.txt`];
  const dates = ['--event', '2024-05-09', '--published', '2024-05-10', '--publisher', 'bao-bac-kan'];
  const { status } = await begin(archive, ...ARTICLE, ...PLACE_AND_TOPIC, ...dates, ...original, '--slug', 'duong-moi');
  expect(status).toBe(0);
  const result = readArchive(archive.root);
  expect(result.ok && result.value.articles.get('2024/duong-moi')).toMatchObject({
    event: '2024-05-09',
    published: '2024-05-10',
    dated: { edtf: '2024-05-09', basis: 'event' },
    publisher: 'bao-bac-kan',
    source: { sha256: createHash('sha256').update('Nguyên văn.').digest('hex') },
  });
});

test('an indicator begins without figures, and the checker has nothing to say', async () => {
  const archive = createArchive();
  const args = [
    '--id',
    'xa-ntm',
    '--title',
    'Xã nông thôn mới'.normalize('NFD'),
    '--topic',
    'giam-ngheo',
    '--unit',
    'NUMBER',
  ];
  expect(await begin(archive, 'indicator', ...args, '--counted', 'xã', '--counted-en', 'communes')).toMatchObject({
    status: 0,
  });
  expect(problems(archive)).toEqual([]);
  expect(archive.read('data/indicators/xa-ntm.json')).toBe(`\
{
  "id": "xa-ntm",
  "title": { "vi": "Xã nông thôn mới", "en": "Write the title in English" },
  "definition": { "vi": "Viết: đếm gì và không đếm gì.", "en": "Write what is counted and what is not." },
  "topic": "giam-ngheo",
  "unit_measure": "NUMBER",
  "counted": { "vi": "xã", "en": "communes" },
  "direction": "neither",
  "additive": false,
  "aggregation": "unstated",
  "observations": []
}
`);
});

test('a locality goes to the file of its province, behind the others, which stay as they are', async () => {
  const archive = createArchive();
  const file = 'data/localities/bac-kan.json';
  const before = archive.read(file);
  const args = ['--level', 'commune', '--name', 'Dương Quang', '--parent', 'bac-kan/tx-bac-kan', '--to', '2025-07-01'];
  expect((await begin(archive, 'locality', ...args)).stdout).toContain(
    `${file} now holds the locality bac-kan/tx-bac-kan/x-duong-quang.\n`,
  );
  expect(archive.read(file)).toBe(
    before.replace(
      /\n\]\n$/u,
      `,
  {
    "id": "bac-kan/tx-bac-kan/x-duong-quang",
    "versions": [
      {
        "level": "commune",
        "name": "Dương Quang",
        "full_name": "xã Dương Quang",
        "parent": "bac-kan/tx-bac-kan",
        "valid_to": "2025-07-01"
      }
    ],
    "confidence": "low"
  }
]
`,
    ),
  );
  expect(problems(archive)).toEqual([]);
});

test.each([
  ['a province goes by its bare name', ['province', 'Lạng Sơn'], 'lang-son.json now holds the locality lang-son.'],
  [
    'a taken name has its year',
    ['province', 'Bắc Kạn', '--from', '2030-01-01'],
    'bac-kan-2030.json now holds the locality bac-kan-2030.',
  ],
  [
    'a ward of a new province',
    ['ward', 'Đức Xuân', '--parent', 'thai-nguyen-2025', '--from', '2025-07-01'],
    'thai-nguyen-2025.json now holds the locality thai-nguyen-2025/p-duc-xuan.',
  ],
])('%s', async (_, [level = '', name = '', ...more], told) => {
  const archive = createArchive();
  const { stdout } = await begin(archive, 'locality', '--level', level, '--name', name, ...more);
  expect(stdout).toContain(`data/localities/${told}\n`);
  expect(problems(archive)).toEqual([]);
});

test('provinces go to the file of provinces where there is one', async () => {
  const archive = createArchive();
  archive.write('data/localities/provinces.json', '[]\n');
  expect((await begin(archive, 'locality', '--level', 'province', '--name', 'Lạng Sơn')).stdout).toContain(
    'data/localities/provinces.json now',
  );
  expect(problems(archive)).toEqual([]);
});

const WARD = ['locality', '--level', 'ward', '--name', 'Sông Cầu'];

test.each([
  [
    'names that lead nowhere, with the nearest',
    [...ARTICLE, '--locality', 'bac-kan/tx-bac-kann', '--topic', 'giam-ngeo', '--publisher', 'bao'],
    [
      'publisher: There is no publisher "bao". Add it to data/publishers.json, or correct the name.',
      'localities[0]: There is no locality "bac-kan/tx-bac-kann". Did you mean "bac-kan/tx-bac-kan"? Else add it to data/localities.',
      'topics[0]: There is no topic "giam-ngeo". Did you mean "giam-ngheo"? Else add it to data/topics.json.',
    ],
  ],
  [
    'all that is wrong with the words given',
    ['article', '--title', '“…”', '--year', '24', ...PLACE_AND_TOPIC, '--event', '9/5/2024', '--original', 'no.txt'],
    [
      '--year "24" is not a year. Write it as 2024.',
      '--title makes no address. Give one with --slug lower-case-words.',
      '--event "9/5/2024" is not a date on the calendar. Write it as 2024-05-09.',
      '--original "no.txt" cannot be read. Correct the path.',
    ],
  ],
  [
    'a path for a slug',
    [...ARTICLE, ...PLACE_AND_TOPIC, '--slug', '../Đường'],
    ['--slug "../Đường" is no address. Write it as duong.'],
  ],
  [
    'a date of another year',
    [...ARTICLE, ...PLACE_AND_TOPIC, '--event', '2023-05-09'],
    ['--event 2023-05-09 is not in 2024. Correct it, or --year.'],
  ],
  [
    'an article that is there',
    [...ARTICLE, ...PLACE_AND_TOPIC, '--slug', 'dai-hoi'],
    ['content/articles/2024/dai-hoi.md is there already. Choose another name.'],
  ],
  [
    'an indicator with a bad id and an empty title',
    ['indicator', '--id', '../Hộ nghèo', '--title', ' ', '--topic', 'x', '--unit', 'y'],
    ['--id "../Hộ nghèo" is no name. Write it as ho-ngheo.', '--title is empty. Write a title.'],
  ],
  [
    'a unit and a direction that are none',
    ['indicator', '--id', 'a', '--title', 'A', '--topic', 'giam-ngheo', '--unit', 'PERCENTT', '--direction', 'up'],
    ['direction: "up" is not one of the words allowed. Write one of "higher-is-better", "lower-is-better", "neither".'],
  ],
  [
    'a level that is none, and a day that is none',
    ['locality', '--level', 'xã', '--name', '?', '--from', '2025-07-32'],
    [
      '--level "xã" is none. Write one of country, province, municipality, city, town, urban-district, district, ward, township, commune, special-zone.',
      '--name holds no letters. Write the bare name: "Chi Lăng".',
      '--from "2025-07-32" is not a day on the calendar. Write it as 2025-07-01.',
    ],
  ],
  ['a ward without a parent', WARD, ['--parent is missing. Name the unit above it: lang-son.']],
  [
    'a parent that did not stand then',
    [...WARD, '--parent', 'bac-kan', '--from', '2025-07-01'],
    ['"bac-kan" did not stand on 2025-07-01. Name the parent of that day, or correct --from.'],
  ],
  [
    'a parent that is not there',
    [...WARD, '--parent', 'lang-son'],
    ['[0].versions[0].parent: There is no locality "lang-son". Add it to data/localities, or correct the name.'],
  ],
  [
    'a name with its level',
    ['locality', '--level', 'ward', '--name', 'Phường Sông Cầu', '--parent', 'bac-kan'],
    ['--name "Phường Sông Cầu" begins with its level. Write the bare name: "Sông Cầu".'],
  ],
  [
    'a name that is taken, since when nobody says',
    ['locality', '--level', 'province', '--name', 'Bắc Kạn', '--parent', ''],
    ['--parent is not for provinces. Leave it out, or correct --level.'],
  ],
  [
    'a taken name, without a year to tell it by',
    ['locality', '--level', 'province', '--name', 'Bắc Kạn'],
    ['The id "bac-kan" is taken. If this is another unit of that name, say since when it stands: --from 2025-07-01.'],
  ],
])('refuses %s, and writes nothing', async (_, args, sentences) => {
  const archive = createArchive();
  const before = problems(archive);
  expect(await begin(archive, ...args)).toEqual({
    status: 1,
    stderr: '',
    stdout: `Nothing was written:\n${sentences.map((sentence) => `  ${sentence}\n`).join('')}`,
  });
  expect(problems(archive)).toEqual(before);
  expect(existsSync(`${archive.root}/content/articles/2024/duong-moi-o-thanh-pho-khoi-cong.md`)).toBe(false);
});

test('a list that is no JSON is told with its place, and stays', async () => {
  const archive = createArchive();
  archive.replace('data/localities/bac-kan.json', '"confidence": "high"\n  },', '"confidence": "high"\n  }');
  const { status, stdout } = await begin(archive, 'locality', '--level', 'ward', '--name', 'A', '--parent', 'bac-kan');
  expect(status).toBe(1);
  expect(stdout).toMatch(
    /^data\/localities\/bac-kan\.json\n {2}23:3 +This is not valid JSON: a comma is missing before this\./u,
  );
});

test('what is missing is told at once', async () => {
  expect(await runCli('new', beginThing, ['indicator', '--id', 'a'])).toEqual({
    status: 2,
    stdout: '',
    stderr: `\
Options are missing:
  --title "…"  its title in Vietnamese, without place or time
  --topic id  a topic of data/topics.json
  --unit CODE  a unit of data/units.json: PERCENT
See npm run new -- --help.
`,
  });
});

test.each([
  [
    'an unknown kind',
    ['aricle'],
    'Nothing can be begun as "aricle". Did you mean article? It can be article, indicator, locality, reference.',
  ],
  ['an unknown option', ['article', '--titel', 'x'], "Unknown option '--titel'."],
  [
    'a folder without an archive',
    ['indicator', '--id', 'a', '--title', 'A', '--topic', 'b', '--unit', 'C', '--root', 'src'],
    'There is no archive in "src". Run this where content and data are, or name it with --root.',
  ],
])('%s is told in one line', async (_, args, message) => {
  expect(await runCli('new', beginThing, args)).toEqual({
    status: 2,
    stdout: '',
    stderr: `${message}\nSee npm run new -- --help.\n`,
  });
});

test('help shows every kind, or the one asked for', async () => {
  expect((await runCli('new', beginThing, ['--help'])).stdout).toMatch(
    /npm run new -- article [^]*npm run new -- indicator [^]*npm run new -- locality /u,
  );
  expect(await runCli('new', beginThing, ['locality', '--help'])).toMatchObject({
    status: 0,
    stdout: expect.not.stringContaining('article ') as string,
  });
  expect(await runCli('new', beginThing, [])).toMatchObject({
    status: 2,
    stdout: expect.stringContaining('npm run new -- article') as string,
  });
});
