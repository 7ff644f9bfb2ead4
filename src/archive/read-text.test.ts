import { expect, test } from 'vitest';
import { createArchive } from '../../tests/kit/archive-fixture.ts';
import { readText } from './read-text.ts';

const FILE = 'data/some-text.txt';

test.each([
  ['plain text', 'một\nhai\n', 'một\nhai\n'],
  ['decomposed letters, which it composes', 'Đại hội'.normalize('NFD'), 'Đại hội'],
  ['line ends of Windows, which it makes plain', 'một\r\nhai\r\n', 'một\nhai\n'],
])('reading takes %s', (_, written, read) => {
  const archive = createArchive();
  archive.write(FILE, written);
  expect(readText(archive.root, FILE)).toEqual({ ok: true, value: read });
});

test.each([
  ['bytes of a byte order mark', [0xef, 0xbb, 0xbf, 0x7b, 0x7d], 'file/byte-order-mark'],
  ['a cut-off letter', [0x41, 0xe1, 0xba], 'file/not-utf-8'],
  ['text in windows-1258', [0xd0, 0xe2, 0x79], 'file/not-utf-8'],
  ['text in UTF-16', [0xff, 0xfe, 0x41, 0x00], 'file/not-utf-8'],
  ['no bytes', [], 'file/empty'],
  ['only white space', [0x20, 0x0a, 0x09], 'file/empty'],
])('reading refuses %s', (_, bytes, code) => {
  const archive = createArchive();
  archive.write(FILE, Uint8Array.from(bytes));
  expect(readText(archive.root, FILE)).toMatchObject({
    ok: false,
    problems: [{ code, file: FILE, path: '', position: undefined }],
  });
});

test.each([
  ['a file that is not there', 'data/nothing.json', 'file/missing'],
  ['a file below a file', 'data/site.json/a.json', 'file/missing'],
  ['a folder', 'data/indicators', 'file/special'],
])('reading refuses %s', (_, file, code) => {
  const { root } = createArchive();
  expect(readText(root, file)).toMatchObject({ ok: false, problems: [{ code, file }] });
});
