import { join } from 'node:path';
import { takeLock } from '../../archive/lock-file.ts';

/** Beside what it guards, content/ and data/. It is no part of the archive, and git passes it over. */
const LOCK = 'archive.lock';
/** Milliseconds. Others read the whole archive twice before they write, which takes seconds in a large one. */
const PATIENCE = 120_000;

/**
 * Does `work` while no other command writes to the archive below `root`. Whatever is to be written must be worked out
 * within: what was read before may be old. `command` is what others are told, `npm run import`.
 */
export async function withArchive<T>(
  root: string,
  command: string,
  print: (text: string) => void,
  work: () => Promise<T> | T,
): Promise<T> {
  const release = await takeLock(join(root, LOCK), {
    purpose: command,
    guarded: 'this archive',
    patience: PATIENCE,
    tell: (sentence) => {
      print(`${sentence}\n`);
    },
  });
  try {
    return await work();
  } finally {
    release();
  }
}
