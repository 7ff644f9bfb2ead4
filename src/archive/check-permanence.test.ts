import { expect, test } from 'vitest';
import { createArchive, type ArchiveFixture } from '../../tests/kit/archive-fixture.ts';
import { listAddresses } from './list-addresses.ts';
import { readArchive } from './read-archive.ts';

const PUBLISHED = 'data/published.json';
const DAY = { date: '2026-01-15', why: { vi: 'Vì thế.' } };

const PAGE = '---\ntitle: Giới thiệu\ndescription: Một trang.\n---\n\nMột trang.\n';

function publish(archive: ArchiveFixture, ...addresses: readonly string[]): void {
  archive.write(PUBLISHED, JSON.stringify(addresses));
}

function move(archive: ArchiveFixture, ...entries: readonly object[]): void {
  archive.write('data/moved.json', JSON.stringify(entries.map((entry) => ({ ...entry, ...DAY }))));
}

/** What is told of published and moved pages: code, message and remedy, the latter up to what all of its kind say. */
function told({ root }: ArchiveFixture): string[] {
  const result = readArchive(root);
  if (result.ok) return [];
  return result.problems
    .filter(({ code }) => /^(?:address|moved)\//u.test(code))
    .map(({ code, message, hint }) => `${code}: ${message} ${hint.replace(/(?<=\{ "kind": ).*$/u, '…')}`);
}

function toOf({ root }: ArchiveFixture): string | undefined {
  const result = readArchive(root);
  const hint = result.ok ? '' : (result.problems[0]?.hint ?? '');
  return /"from": "[^"]*", "to": "([^"]*)"/u.exec(hint)?.[1];
}

test('everything that the site will have may be published', () => {
  const archive = createArchive();
  archive.write('content/pages/gioi-thieu.vi.mdx', PAGE);
  archive.write('public/bang.xlsx', '');
  const before = readArchive(archive.root);
  if (!before.ok) throw new Error('the archive has problems');
  const all = listAddresses(before.value);
  expect([...all]).toEqual(expect.arrayContaining(['/gioi-thieu/', '/bang.xlsx', '/en/dai-hoi/2024/nguon/']));
  publish(archive, ...all);
  expect(told(archive)).toEqual([]);
});

test.each([
  [
    'a page about the archive, once in both languages',
    ['/gioi-thieu/', '/en/gioi-thieu/'],
    '/gioi-thieu/',
    ', and 1 more with it',
  ],
  ['one that was written in a folder', ['/huong-dan/'], '/huong-dan/', ''],
  ['a page that its round has no longer', ['/dai-hoi/2024/ban-do/'], '/dai-hoi/2024/ban-do/', ''],
  ['the congresses of a place that has one', ['/dai-hoi/dia-phuong/bac-kan/'], '/dai-hoi/dia-phuong/bac-kan/', ''],
  ['the localities of a day', ['/dia-phuong/01-02-2003/'], '/dia-phuong/01-02-2003/', ''],
  ['the page of a code', ['/loi/field/none/'], '/loi/field/none/', ''],
])('%s is told when it is gone', (_, addresses, page, others) => {
  const archive = createArchive();
  archive.write('content/pages/cho/huong-dan.vi.mdx', PAGE);
  publish(archive, '/', ...addresses);
  expect(told(archive)).toEqual([
    `address/vanished: "${page}" was published and is gone${others}. Bring it back, or add to the list in data/moved.json { "kind": …`,
  ]);
});

test('an English page that is gone alone is led to the Vietnamese one, or to where that one leads', () => {
  const archive = createArchive();
  archive.write('content/pages/gioi-thieu.vi.mdx', PAGE);
  publish(archive, '/gioi-thieu/', '/en/gioi-thieu/');
  expect(toOf(archive)).toBe('/gioi-thieu/');

  archive.replace('data/site.json', '["vi", "en"]', '["vi"]');
  publish(archive, '/chi-so/can-ngheo/', '/en/chi-so/can-ngheo/');
  move(archive, { kind: 'moved', from: '/chi-so/can-ngheo/', to: '/chi-so/ho-ngheo/' });
  expect(told(archive)).toEqual([
    'address/vanished: "/en/chi-so/can-ngheo/" was published and is gone. Bring it back, or add to the list in data/moved.json { "kind": …',
  ]);
  expect(toOf(archive)).toBe('/chi-so/ho-ngheo/');
});

test('a file that is gone is to be brought back, for it cannot lead elsewhere', () => {
  const archive = createArchive();
  publish(archive, '/chi-so/ho-ngheo.xlsx', '/chi-so/can-ngheo.csv', '/bang.xlsx');
  expect(told(archive)).toEqual([
    'address/vanished: "/chi-so/ho-ngheo.xlsx" was published and is gone. Bring it back: its page "/chi-so/ho-ngheo/" stands, and a file cannot lead elsewhere.',
    'address/vanished: "/chi-so/can-ngheo.csv" was published and is gone. Bring it back: a file cannot lead elsewhere.',
    'address/vanished: "/bang.xlsx" was published and is gone. Bring it back: a file cannot lead elsewhere.',
  ]);
});

test('the files of a page that moved are kept where the new page has such files, those of a withdrawn one let go', () => {
  const archive = createArchive();
  publish(archive, '/chi-so/a.csv', '/chi-so/a.xlsx', '/en/chi-so/a/', '/chi-so/b.csv', '/chi-so/b.xlsx', '/chi-so/b/');
  move(
    archive,
    { kind: 'moved', from: '/chi-so/a/', to: '/chi-so/ho-ngheo/' },
    { kind: 'withdrawn', from: '/chi-so/b/', was: { vi: 'B' } },
  );
  expect(told(archive)).toEqual([
    'address/vanished: "/chi-so/a.xlsx" was published and is gone. Bring it back: a file cannot lead elsewhere.',
  ]);
});

test('pages that are no things stand in the way of entries, and entries lead to them, like any other', () => {
  const archive = createArchive();
  archive.write('content/pages/gioi-thieu.vi.mdx', PAGE);
  move(
    archive,
    { kind: 'moved', from: '/tim-kiem/', to: '/gioi-thieu/' },
    { kind: 'moved', from: '/en/chi-so/ho-ngheo/', to: '/chi-so/' },
    { kind: 'moved', from: '/a/', to: '/lien-he/' },
    { kind: 'withdrawn', from: '/b/', was: { vi: 'B' }, see: ['/dai-hoi/2024/', '/dai-hoi/2024/ban-do/'] },
  );
  expect(told(archive)).toEqual([
    'moved/stands: "/tim-kiem/" stands. Remove this entry if the old page is back.',
    'moved/stands: "/en/chi-so/ho-ngheo/" stands. An address is never used again: give the new one another, or remove this entry if the old one is back.',
    'moved/nowhere: There is no page "/lien-he/". Name a page that stands.',
    'moved/nowhere: There is no page "/dai-hoi/2024/ban-do/". Name a page that stands.',
  ]);
});

test.each([
  ['data/site.json', '{'],
  ['data/map.json', '{'],
  ['data/indicators/ho-ngheo.json', '{'],
  ['content/articles/2021/nghi-quyet.md', ''],
])('while %s cannot be read, pages that may follow from it are not told', (file, text) => {
  const archive = createArchive();
  publish(archive, '/dai-hoi/2024/ban-do/', '/gioi-thieu/', '/chi-so/ho-ngheo.csv', '/dia-phuong/ha-giang/');
  archive.write(file, text);
  expect(told(archive)).toEqual([
    'address/vanished: "/dia-phuong/ha-giang/" was published and is gone. Bring it back, or add to the list in data/moved.json { "kind": …',
  ]);
});
