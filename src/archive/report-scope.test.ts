import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createArchive } from '../../tests/kit/archive-fixture.ts';
import { inspectArchive } from './read-archive.ts';
import { findPaths } from './report-scope.ts';

test.each([
  ['a file', 'data/site.json', 'data/site.json'],
  ['a folder', 'data/indicators', 'data/indicators'],
  ['a folder with a slash', 'data/indicators/', 'data/indicators'],
  ['a path from here', './data/../data/site.json', 'data/site.json'],
  ['backslashes', '.\\data\\indicators\\ho-ngheo.json', 'data/indicators/ho-ngheo.json'],
  ['everything', '.', '.'],
  ['a path from a folder above', 'ROOT/data/site.json', 'data/site.json'],
])('%s is found', (_, typed, found) => {
  const { root } = createArchive();
  const { files } = inspectArchive(root);
  const ground = { root, cwd: join(root, '..'), files };
  expect(findPaths([typed.replace('ROOT', root.slice(join(root, '..', '/').length))], ground)).toEqual([found]);
});

test('an absolute path below the root is found, and one above it is not', () => {
  const { root } = createArchive();
  const ground = { root, cwd: '/', files: inspectArchive(root).files };
  expect(findPaths([join(root, 'data'), 'data/'], ground)).toEqual(['data']);
  expect(() => findPaths([join(root, '..')], ground)).toThrow('there is no such file or folder in the archive.');
  expect(() => findPaths([' '], ground)).toThrow('--only names no file.');
});

test('a path in decomposed letters is found, as some machines write it', () => {
  const archive = createArchive();
  archive.write('content/articles/2021/Nghị quyết.md'.normalize('NFC'), '---\n');
  const ground = { root: archive.root, cwd: archive.root, files: inspectArchive(archive.root).files };
  const file = 'content/articles/2021/Nghị quyết.md';
  expect(findPaths([file.normalize('NFD')], ground)).toEqual([file.normalize('NFC')]);
});

test('the files of an archive are those read, with empty lists, and those it lacks', () => {
  const archive = createArchive();
  archive.remove('data/publishers.json');
  archive.write('data/relations.json', '[]\n');
  archive.write('data/never-read.json', '{}\n');
  expect(inspectArchive(archive.root).files).toEqual([
    'content/articles/2021/nghi-quyet.md',
    'content/articles/2024/dai-hoi.md',
    'data/abbreviations.json',
    'data/congresses/2024.json',
    'data/findings.json',
    'data/indicators/dai-bieu.json',
    'data/indicators/ho-ngheo.json',
    'data/localities/bac-kan.json',
    'data/localities/thai-nguyen-2025.json',
    'data/publishers.json',
    'data/references.json',
    'data/relations.json',
    'data/site.json',
    'data/topics.json',
    'data/units.json',
  ]);
});
