import { expect, test } from 'vitest';
import { changeAt, readCorruptible } from '../../tests/kit/corrupt/documents.ts';
import { FROZEN_ARCHIVE } from '../../tests/kit/frozen-archive.ts';
import { corruptArchive, isSound, KINDS } from '../../tests/kit/corrupt/run.ts';

/** Each kind once; tests/slow/corruption.test.ts and `node bench/corrupt-archive.ts` take more of them, by other seeds. */
const outcomes = corruptArchive(FROZEN_ARCHIVE, KINDS.length, 20_240_509);

test('whatever is corrupted in the archive, reading it ends in an archive or in problems', () => {
  expect(outcomes.filter(({ came }) => came === 'crashed')).toEqual([]);
});

test('each corruption that can be noticed is told, and each that is none is read as the same archive', () => {
  const missed = outcomes.filter((outcome) => !isSound(outcome));
  expect(missed.map(({ kind, corruption, came }) => [kind.name, corruption.file, corruption.what, came])).toEqual([]);
});

test('every kind of corruption finds a place in the archive', () => {
  const tried = new Set(outcomes.map(({ kind }) => kind.name));
  expect(KINDS.map(({ name }) => name).filter((name) => !tried.has(name))).toEqual([]);
});

test('one seed always makes the same corruptions', () => {
  const again = corruptArchive('tests/fixtures/small-archive', KINDS.length, 5);
  const other = corruptArchive('tests/fixtures/small-archive', KINDS.length, 5);
  expect(again.map(({ corruption }) => corruption)).toEqual(other.map(({ corruption }) => corruption));
});

test('whether a key may go is read from the model', () => {
  const delegates = readCorruptible('tests/fixtures/small-archive').find(({ file }) => file.endsWith('dai-bieu.json'));
  const required = delegates?.places.filter(({ isRequired }) => isRequired).map(({ path }) => path.join('.'));
  const optional = delegates?.places.filter(({ path, isRequired }) => typeof path.at(-1) === 'string' && !isRequired);
  expect(required).toContain('observations.0.value_text');
  // The checker demands an article with its paragraph or a reference; a JSON Schema takes each of them for optional.
  expect(optional?.map(({ path }) => path.join('.'))).toEqual([
    'counted',
    'observations.0.sources.0.article',
    'observations.0.sources.0.paragraph',
  ]);
});

test('a value is changed at its place alone', () => {
  expect(changeAt({ a: [1, { b: 2, c: 3 }] }, ['a', 1, 'b'], () => undefined)).toEqual({ a: [1, { c: 3 }] });
  expect(changeAt({ a: [1, { b: 2, c: 3 }] }, ['a', 1, 'b'], () => 'x')).toEqual({ a: [1, { b: 'x', c: 3 }] });
});
