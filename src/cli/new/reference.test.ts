import { expect, test } from 'vitest';
import { readArchive } from '../../archive/read-archive.ts';
import { createArchive, type ArchiveFixture } from '../../../tests/kit/archive-fixture.ts';
import { runCli } from '../../../tests/kit/run-cli.ts';
import { beginThing } from './begin-thing.ts';

const PAGE = ['--publisher', 'bao-bac-kan', '--url', 'https://example.org/dai-hoi-tinh'];

async function begin(archive: ArchiveFixture, ...args: string[]) {
  return await runCli('new', beginThing, ['reference', ...args, '--root', archive.root]);
}

test('a reference joins the others, and the checker only notices that nothing uses it', async () => {
  const archive = createArchive();
  const args = ['--id', 'bao-dai-hoi-tinh', ...PAGE, '--title', ' Tỉnh họp  đại hội ', '--date', '2024-10'];
  expect(await begin(archive, ...args)).toEqual({
    status: 0,
    stderr: '',
    stdout: `\
data/references.json now holds the reference bao-dai-hoi-tinh.
Name it as the source of the figures it prints, { "reference": "bao-dai-hoi-tinh" }; until then the check notices that nothing does.
`,
  });
  const result = readArchive(archive.root);
  expect(result.ok && result.value.references.get('bao-dai-hoi-tinh')).toEqual({
    id: 'bao-dai-hoi-tinh',
    publisher: 'bao-bac-kan',
    title: 'Tỉnh họp đại hội',
    url: 'https://example.org/dai-hoi-tinh',
    date: '2024-10',
  });
});

test('the first reference of an archive begins the file', async () => {
  const archive = createArchive();
  archive.replace('data/congresses/2024.json', ', { "reference": "bao-thu-do-2024" }', '');
  archive.remove('data/references.json');
  expect((await begin(archive, '--id', 'bao-dai-hoi', ...PAGE)).status).toBe(0);
  expect(readArchive(archive.root).ok).toBe(true);
});

test.each([
  [
    'everything wrong at once',
    ['--id', 'Báo A', '--publisher', 'b', '--url', 'example.org', '--date', '10/2024', '--retrieved', '2024'],
    [
      '--id "Báo A" is no name. Write it as bao-a.',
      '--url "example.org" is not a web address. Write the whole address, beginning with https://.',
      '--date "10/2024" is not a date on the calendar. Write it as 2024-09-09, 2024-09 or 2024.',
      '--retrieved "2024" is not a day on the calendar. Write it as 2025-07-01.',
    ],
  ],
  [
    'an unknown publisher',
    ['--id', 'a', '--publisher', 'bao-bac-kann', '--url', 'https://example.org/'],
    [
      '[1].publisher: There is no publisher "bao-bac-kann". Did you mean "bao-bac-kan"? Else add it to data/publishers.json.',
    ],
  ],
])('refuses %s, and writes nothing', async (_, args, sentences) => {
  const archive = createArchive();
  const before = archive.read('data/references.json');
  expect(await begin(archive, ...args)).toEqual({
    status: 1,
    stderr: '',
    stdout: `Nothing was written:\n${sentences.map((sentence) => `  ${sentence}\n`).join('')}`,
  });
  expect(archive.read('data/references.json')).toBe(before);
});
