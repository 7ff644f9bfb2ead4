import { afterEach, expect, test, vi } from 'vitest';
import { createArchive } from '../../tests/kit/archive-fixture.ts';
import { expectEdits, getSharedArchive, readSharedArchive } from './shared-archive.ts';

afterEach(() => vi.unstubAllGlobals());

test('a build reads the archive once, and anew only where it says so', () => {
  vi.stubGlobal('kyYeuFollows', undefined);
  const { root } = createArchive();
  const first = getSharedArchive(root);
  expect(getSharedArchive(root)).toBe(first);
  const second = readSharedArchive(root);
  expect(second).not.toBe(first);
  expect(getSharedArchive(root)).toBe(second);
});

test('who follows edits reads it whenever it is asked for', () => {
  vi.stubGlobal('kyYeuFollows', undefined);
  expectEdits();
  const { root } = createArchive();
  expect(getSharedArchive(root)).not.toBe(getSharedArchive(root));
});
