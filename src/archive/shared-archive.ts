import type { Result } from '../core/result.ts';
import type { Archive } from './archive.ts';
import { readArchive } from './read-archive.ts';

/**
 * A build holds three copies of this module: Astro's content, the pages and the build hooks are bundled or loaded on
 * their own. What is read once for all of them has its place outside of modules.
 */
const shared = globalThis as typeof globalThis & {
  kyYeuReadings?: Map<string, Result<Archive>>;
  kyYeuFollows?: boolean;
};

/** Has the archive read anew whenever it is asked for, for somebody who edits it meanwhile. */
export function expectEdits(): void {
  shared.kyYeuFollows = true;
}

/**
 * The archive below `root` as it was read last in this process, or read now. In a build nothing changes, and it is read
 * once; the dev server follows edits.
 */
export function getSharedArchive(root: string): Result<Archive> {
  const known = shared.kyYeuFollows === true ? undefined : readings().get(root);
  return known ?? readSharedArchive(root);
}

/** Reads the archive below `root` anew, for all that ask later. */
export function readSharedArchive(root: string): Result<Archive> {
  const result = readArchive(root);
  readings().set(root, result);
  return result;
}

function readings(): Map<string, Result<Archive>> {
  return (shared.kyYeuReadings ??= new Map());
}
