import type { Ending } from './run-astro.ts';

const OUT_OF_MEMORY = /heap out of memory|heap limit/u;
/** As Node and the bundler, which is written in Rust, say it. */
const DISK_FULL = /ENOSPC|EDQUOT|No space left on device|Disk quota exceeded|StorageFull/u;

/** What is told of a failure that nobody knows better: what Astro said of it stands before. */
export const FAILED = 'The build failed; npm run build -- --verbose tells all that was done.\n';

/**
 * A sentence on how a build ended that made no site, where it says more than what was written before, `said`; undefined
 * where it does not, and where the build went well.
 */
export function knownFailure({ code, signal }: Ending, said: readonly string[]): string | undefined {
  if (code === 0) return undefined;
  if (signal === 'SIGINT' || signal === 'SIGTERM' || signal === 'SIGHUP')
    return 'The build was stopped before it was done.\n';
  if (said.some((text) => DISK_FULL.test(text)))
    return 'The disk is full: the site could not be written. Make room, then run this again. The site that was built before is untouched.\n';
  if (signal === 'SIGKILL' || said.some((text) => OUT_OF_MEMORY.test(text)))
    return 'The build ran out of memory. Give it more, in megabytes: NODE_OPTIONS=--max-old-space-size=4096\n';
  return undefined;
}
