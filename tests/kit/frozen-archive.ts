import { fileURLToPath } from 'node:url';
import type { Archive } from '../../src/archive/archive.ts';
import { readArchive } from '../../src/archive/read-archive.ts';

/**
 * An archive with provinces, districts and communes through all reforms, congresses and conflicting figures, as this project
 * had it one day. It stays as it is, so that tests of the engine hold whatever archive lies in content/ and data/, and
 * however that grows.
 */
export const FROZEN_ARCHIVE = fileURLToPath(new URL('../fixtures/frozen-archive', import.meta.url));

let known: Archive | undefined;

/** That archive, read once for all tests of a process. */
export function frozenArchive(): Archive {
  return (known ??= readFrozenArchive());
}

function readFrozenArchive(): Archive {
  const result = readArchive(FROZEN_ARCHIVE);
  if (!result.ok) throw new Error('The frozen archive has problems.');
  return result.value;
}
