import { expect, test } from 'vitest';
import { sortProblems } from '../core/problem.ts';
import {
  CONGRESS,
  DELEGATES,
  NEW_PLACES,
  OLD_PLACES,
  POVERTY,
  PUBLISHERS,
  REFERENCES,
  RELATIONS,
  RESOLUTION,
  ROUND,
  SITE,
  TOPICS,
  UNITS,
} from '../problems/small-archive.ts';
import { createArchive, type ArchiveFixture } from '../../tests/kit/archive-fixture.ts';
import { readArchive } from './read-archive.ts';
const ALL = [
  SITE,
  PUBLISHERS,
  REFERENCES,
  TOPICS,
  UNITS,
  OLD_PLACES,
  NEW_PLACES,
  ROUND,
  POVERTY,
  DELEGATES,
  CONGRESS,
  RESOLUTION,
];

function problemsOf({ root }: ArchiveFixture) {
  const result = readArchive(root);
  return result.ok ? [] : result.problems;
}

test('the small archive is read whole and indexed by id', () => {
  const result = readArchive(createArchive().root);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const { site, map, ...collections } = result.value;
  expect(map).toBeUndefined();
  expect(site.name).toBe('Sổ nhỏ');
  expect(Object.fromEntries(Object.entries(collections).map(([name, things]) => [name, [...things.keys()]]))).toEqual({
    articles: ['2021/nghi-quyet', '2024/dai-hoi'],
    ethnicGroups: [],
    indicators: ['dai-bieu', 'ho-ngheo'],
    figures: ['dai-bieu.tp-bac-kan.2024', 'ho-ngheo.tp-bac-kan.2023', 'ho-ngheo.tp-bac-kan.2025.target'],
    localities: ['bac-kan', 'bac-kan/tx-bac-kan', 'thai-nguyen-2025'],
    congresses: ['2024'],
    publishers: ['bao-bac-kan'],
    references: ['bao-thu-do-2024'],
    topics: ['giam-ngheo', 'dai-hoi'],
    units: ['PERCENT', 'NUMBER'],
    relations: [],
    abbreviations: ['DTTS'],
    compounds: [],
    pages: [],
    publicFiles: [],
    published: [],
    moved: [],
  });
});

test('an article comes with its id, its text and its figures', () => {
  const result = readArchive(createArchive().root);
  expect(result.ok && result.value.articles.get('2021/nghi-quyet')).toMatchObject({
    id: '2021/nghi-quyet',
    dated: { edtf: '2021?', basis: 'inferred' },
    people: [],
    body: '\nĐến năm 2025, tỷ lệ hộ nghèo [dưới 1,2%](obs:ho-ngheo.tp-bac-kan.2025.target).\n',
    figureLinks: [
      {
        obs_id: 'ho-ngheo.tp-bac-kan.2025.target',
        text: 'dưới 1,2%',
        before: 'Đến năm 2025, tỷ lệ hộ nghèo ',
        after: '.',
        position: { line: 13, column: 30 },
      },
    ],
  });
});

test('a figure comes with its indicator, and what is left out has its default', () => {
  const result = readArchive(createArchive().root);
  const figure = result.ok ? result.value.figures.get('ho-ngheo.tp-bac-kan.2023') : undefined;
  expect(figure?.indicator.id).toBe('ho-ngheo');
  expect(figure?.observation).toMatchObject({
    unit_mult: 0,
    obs_status: 'A',
    period_basis: 'printed',
    corrections: [],
  });
  expect(figure?.observation).not.toHaveProperty('obs_value_upper');
});

test.each([
  ['decomposed letters', (text: string) => text.normalize('NFD')],
  ['line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
])('files with %s make the same archive', (_, change) => {
  const plain = createArchive();
  const changed = createArchive();
  for (const file of ALL) changed.write(file, change(plain.read(file)));
  expect(changed.read(CONGRESS)).not.toBe(plain.read(CONGRESS));
  const [expected, read] = [readArchive(plain.root), readArchive(changed.root)];
  expect(read.ok).toBe(true);
  expect(read).toEqual(expected);
});

test('a link in decomposed letters agrees with an observation in composed ones', () => {
  const archive = createArchive();
  archive.write(CONGRESS, archive.read(CONGRESS).normalize('NFD'));
  expect(archive.read(DELEGATES)).toContain('gần 150 đại biểu');
  expect(archive.read(CONGRESS)).not.toContain('150 đại biểu');
  expect(problemsOf(archive)).toEqual([]);
});

test('an archive of empty lists is an archive', () => {
  const archive = createArchive();
  for (const file of [PUBLISHERS, REFERENCES, TOPICS, UNITS, OLD_PLACES, NEW_PLACES]) archive.write(file, '[]\n');
  for (const file of [ROUND, POVERTY, DELEGATES, CONGRESS, RESOLUTION]) archive.remove(file);
  archive.replace(SITE, ',\n  "featured": "ho-ngheo.tp-bac-kan.2023"', '');
  const result = readArchive(archive.root);
  expect(result.ok && result.value.articles.size + result.value.figures.size + result.value.localities.size).toBe(0);
});

test('relations are read by id where there are any', () => {
  const archive = createArchive();
  const relation = {
    id: 'mot-tong',
    kind: 'sum',
    parts: ['ho-ngheo.tp-bac-kan.2023', 'ho-ngheo.tp-bac-kan.2025.target'],
    total: 100,
  };
  archive.write(RELATIONS, JSON.stringify([relation]));
  const result = readArchive(archive.root);
  expect(result.ok && [...result.value.relations]).toEqual([['mot-tong', relation]]);
});

test('folders of things that nothing names may be absent', () => {
  const archive = createArchive();
  archive.remove('data/congresses');
  archive.remove(REFERENCES);
  archive.replace(CONGRESS, "congress: '2024'\n", '');
  expect(problemsOf(archive)).toEqual([]);
});

test('notes of an editor beside the data are left alone', () => {
  const archive = createArchive();
  archive.write('data/indicators/notes.txt', '{');
  archive.write('content/articles/.DS_Store', new Uint8Array([0xff]));
  expect(problemsOf(archive)).toEqual([]);
});

test('all problems of all files are told in one run, sorted by file and line', () => {
  const archive = createArchive();
  archive.write(TOPICS, '[');
  archive.replace(SITE, 'editor@example.org', 'editor');
  archive.replace(OLD_PLACES, '"province"', '"tỉnh"');
  archive.replace(ROUND, '"2024/dai-hoi"', '"2024/khong-co"');
  archive.replace(POVERTY, '"obs_value": 1.2', '"obs_value": 12');
  archive.replace(POVERTY, '"PERCENT"', '"MILE"');
  archive.replace(CONGRESS, 'bao-bac-kan', 'bao-lang-son');
  archive.replace(CONGRESS, 'obs:dai-bieu', 'obs:dai-su');
  archive.replace(RESOLUTION, '---\ntitle', 'title');
  const problems = problemsOf(archive);
  expect(problems.map(({ file, position, code }) => `${file}:${position?.line ?? 0} ${code}`)).toEqual([
    'content/articles/2021/nghi-quyet.md:0 article/front-matter',
    'content/articles/2024/dai-hoi.md:5 reference/publisher',
    'content/articles/2024/dai-hoi.md:16 figure/unknown',
    // data/congresses/2024.json names an article that the broken one may be
    'data/indicators/ho-ngheo.json:6 reference/unit',
    'data/indicators/ho-ngheo.json:36 observation/text-differs',
    'data/localities/bac-kan.json:6 field/choice',
    'data/site.json:8 field/format',
    'data/topics.json:1 json/syntax',
  ]);
  expect(problems).toEqual(sortProblems(problems));
});

/** Files of which each is named by others: broken, they may not make what they hold unknown. */
test.each(ALL.filter((file) => file !== SITE))('when %s cannot be read, nothing else is wrong for that', (file) => {
  const archive = createArchive();
  archive.write(file, file.endsWith('.json') ? '{ "id": ' : '---\ntitle: "\n---\n');
  const problems = problemsOf(archive);
  expect(problems).not.toEqual([]);
  expect([...new Set(problems.map((problem) => problem.file))]).toEqual([file]);
});

test('a folder in the place of a file is told, and nothing in it', () => {
  const archive = createArchive();
  archive.remove(UNITS);
  archive.write(`${UNITS}/x.txt`, '');
  expect(problemsOf(archive).map(({ file, code }) => `${file} ${code}`)).toEqual(['data/units.json file/special']);
});
