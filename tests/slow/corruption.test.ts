import { expect, test } from 'vitest';
import { corruptArchive, isSound, KINDS } from '../kit/corrupt/run.ts';
import { FROZEN_ARCHIVE } from '../kit/frozen-archive.ts';

/** How often each kind of corruption comes. */
const ROUNDS = 4;

test.each([20_240_509, 20_261_129])('each corruption that can be noticed is told (seed %i)', (seed) => {
  const outcomes = corruptArchive(FROZEN_ARCHIVE, KINDS.length * ROUNDS, seed);
  const missed = outcomes.filter((outcome) => !isSound(outcome));
  expect(missed.map(({ kind, corruption, came }) => [kind.name, corruption.file, corruption.what, came])).toEqual([]);
  const tried = new Set(outcomes.map(({ kind }) => kind.name));
  expect(KINDS.filter(({ name }) => !tried.has(name))).toEqual([]);
});
