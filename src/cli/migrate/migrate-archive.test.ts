import { expect, test } from 'vitest';
import { readArchive } from '../../archive/read-archive.ts';
import { SCHEMA_VERSION } from '../../core/model/site.ts';
import { createArchive, type ArchiveFixture } from '../../../tests/kit/archive-fixture.ts';
import { runCli } from '../../../tests/kit/run-cli.ts';
import { importFigures } from '../import/import-figures.ts';
import { beginThing } from '../new/begin-thing.ts';
import { migrateArchive } from './migrate-archive.ts';
import { planMigration } from './plan.ts';
import { STEPS, type Step } from './steps.ts';

const SITE = 'data/site.json';
const NAMED = `  "schema_version": ${SCHEMA_VERSION},\n`;

/** The small archive as release 0.2.0 had it: the same, and it named no version. */
function createOld(): ArchiveFixture {
  const archive = createArchive();
  archive.replace(SITE, NAMED, '');
  return archive;
}

async function migrate({ root }: ArchiveFixture) {
  return await runCli('migrate', migrateArchive, ['--root', root]);
}

test('an archive of release 0.2.0 is lifted, file for file to what it is today', async () => {
  const archive = createOld();
  const lifted = createArchive().read(SITE);
  expect(readArchive(archive.root).ok).toBe(false);
  expect(await migrate(archive)).toEqual({
    status: 0,
    stderr: '',
    stdout: `The archive is lifted from version 1 to 4:
  2  data/site.json names the version of the archive, schema_version.
  3  data/publishers.json: a publisher is a document, portal, newspaper, aggregator or translation.
  4  data/site.json: featured names the one figure of the home page; of several the first stays.
Written: data/site.json. Look at it, and commit it.
`,
  });
  expect(archive.read(SITE)).toBe(lifted);
  expect(readArchive(archive.root).ok).toBe(true);
});

test('publishers of version 2 are named by the kinds of version 3', async () => {
  const archive = createArchive();
  archive.replace(SITE, NAMED, '  "schema_version": 2,\n');
  const publishers = [
    ['a', 'journal', 'newspaper'],
    ['b', 'broadcaster', 'newspaper'],
    ['c', 'agency', 'newspaper'],
    ['d', 'government-portal', 'portal'],
    ['e', 'organisation', 'portal'],
    ['f', 'website', 'aggregator'],
    ['bao-bac-kan', 'newspaper', 'newspaper'],
  ] as const;
  archive.write('data/publishers.json', JSON.stringify(publishers.map(([id, kind]) => ({ id, name: 'Báo', kind }))));
  expect((await migrate(archive)).status).toBe(0);
  const lifted = JSON.parse(archive.read('data/publishers.json')) as { id: string; kind: string }[];
  expect(lifted.map(({ id, kind }) => [id, kind])).toEqual(publishers.map(([id, , kind]) => [id, kind]));
});

test.each([
  ['["ho-ngheo.tp-bac-kan.2023", "dai-bieu.tp-bac-kan.2024"]', 'ho-ngheo.tp-bac-kan.2023'],
  ['[]', undefined],
])('of the figures %s of the home page of version 3 the first stays', async (featured, first) => {
  const archive = createArchive();
  archive.replace(SITE, NAMED, '  "schema_version": 3,\n');
  archive.replace(SITE, '"featured": "ho-ngheo.tp-bac-kan.2023"', `"featured": ${featured}`);
  expect((await migrate(archive)).status).toBe(0);
  expect((JSON.parse(archive.read(SITE)) as { featured?: string }).featured).toBe(first);
});

test('an archive of this version is left alone', async () => {
  const archive = createArchive();
  // Another layout than that of the format, which would be put right if anything were written.
  archive.replace(SITE, '["vi", "en"]', '[ "vi",   "en" ]');
  const before = archive.read(SITE);
  expect(await migrate(archive)).toEqual({
    status: 0,
    stderr: '',
    stdout: 'The archive is of version 4 already: there is nothing to do.\n',
  });
  expect(archive.read(SITE)).toBe(before);
});

test('an archive that is newer than the program is refused', async () => {
  const archive = createArchive();
  archive.replace(SITE, NAMED, '  "schema_version": 7,\n');
  const before = archive.read(SITE);
  const { status, stdout } = await migrate(archive);
  expect(status).toBe(1);
  expect(stdout).toContain('The archive is of version 7; this program reads version 4.');
  expect(stdout).toContain('Update the program: it is older than the archive.');
  expect(stdout).toMatch(/\nNothing was written\.\n$/u);
  expect(archive.read(SITE)).toBe(before);
});

test.each([
  ['a field that is wrong', '"Sổ nhỏ",\n  "tagline"', '"",\n  "tagline"', 'field/length'],
  ['JSON that is broken', '"edition":', '"edition"', 'json/syntax'],
])('%s stops it, and is told', async (_, right, wrong, code) => {
  const archive = createOld();
  archive.replace(SITE, right, wrong);
  const before = archive.read(SITE);
  const { status, stdout } = await migrate(archive);
  expect(status).toBe(1);
  expect(stdout).toContain(`[${code}]`);
  expect(stdout).toMatch(/\nNothing was written\.\n$/u);
  expect(archive.read(SITE)).toBe(before);
});

test('other commands of editors write nothing to an older archive', async () => {
  const { root } = createOld();
  const begun = await runCli('new', beginThing, ['locality', '--level=province', '--name=Cao Bằng', `--root=${root}`]);
  const imported = await runCli('import', importFigures, [`${root}/${SITE}`, '--indicator=ho-ngheo', `--root=${root}`]);
  for (const { status, stderr } of [begun, imported]) {
    expect(status).toBe(2);
    expect(stderr).toContain('Run npm run migrate');
  }
});

test('steps lead from the first version to this one without a gap', () => {
  expect(STEPS.map(({ from }) => from)).toEqual(Array.from({ length: SCHEMA_VERSION - 1 }, (_, index) => index + 1));
});

test('steps are taken in order, each on what the one before made', () => {
  const add = (from: number, letter: string): Step => ({
    from,
    what: `Adds ${letter}.`,
    apply: (texts) => new Map([['content/a.md', `${texts.get('content/a.md') ?? ''}${letter}`]]),
  });
  const texts = new Map([
    [SITE, '{ "name": "A" }'],
    ['content/a.md', 'a'],
    ['content/b.md', 'b'],
  ]);
  const all = [add(3, 'd'), add(1, 'b'), add(2, 'c')];
  const plan = planMigration(all, 2, 4, texts);
  expect(plan.steps.map(({ what }) => what)).toEqual(['Adds c.', 'Adds d.']);
  expect([...plan.texts.keys()].sort()).toEqual(['content/a.md', SITE]);
  expect(plan.texts.get('content/a.md')).toBe('acd');
  expect(JSON.parse(plan.texts.get(SITE) ?? '')).toEqual({ schema_version: 4, name: 'A' });
  expect(() => planMigration(all, 1, 5, texts)).toThrow('No step leads on from version 4.');
});
