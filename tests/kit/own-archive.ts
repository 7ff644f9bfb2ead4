import type { Archive } from '../../src/archive/archive.ts';
import { readArchive } from '../../src/archive/read-archive.ts';

let known: Archive | undefined;

/** The archive that the built site is made of, read once for all tests of a process; with a clear word when it has problems. */
export function ownArchive(): Archive {
  return (known ??= readOwnArchive());
}

function readOwnArchive(): Archive {
  const result = readArchive('.');
  if (!result.ok) throw new Error('The archive has problems: run npm run check.');
  return result.value;
}
