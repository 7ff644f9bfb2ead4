import { expect, test } from 'vitest';
import { createArchive } from '../../../tests/kit/archive-fixture.ts';
import { replaceFiles } from './replace-files.ts';
import { ChangedMeanwhile } from './write-file.ts';

test('all files are replaced, or none where one was changed meanwhile', () => {
  const { root, read } = createArchive();
  const [units, topics] = [read('data/units.json'), read('data/topics.json')];
  const change = (before: string) =>
    new Map([
      ['data/units.json', { before: units, after: '[]\n' }],
      ['data/topics.json', { before, after: '[]\n' }],
    ]);
  expect(() => {
    replaceFiles(root, change('older'));
  }).toThrow(ChangedMeanwhile);
  expect([read('data/units.json'), read('data/topics.json')]).toEqual([units, topics]);
  replaceFiles(root, change(topics));
  expect([read('data/units.json'), read('data/topics.json')]).toEqual(['[]\n', '[]\n']);
});
