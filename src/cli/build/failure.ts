import type { Ending } from './run-astro.ts';

const OUT_OF_MEMORY = /heap out of memory|heap limit/u;

/** A sentence on how a build ended that made no site; `said` is what it wrote before. */
export function tellFailure({ signal }: Ending, said: readonly string[]): string {
  if (signal === 'SIGINT' || signal === 'SIGTERM' || signal === 'SIGHUP')
    return 'The build was stopped before it was done.\n';
  if (signal === 'SIGKILL' || said.some((text) => OUT_OF_MEMORY.test(text)))
    return 'The build ran out of memory. Give it more, in megabytes: NODE_OPTIONS=--max-old-space-size=4096\n';
  return 'The build failed; npm run build -- --verbose tells all that was done.\n';
}
