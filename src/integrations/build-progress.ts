import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { finishFiles } from './finish-files.ts';
import { endWithStarter, tellBuild, tellSummary } from './tell-build.ts';

/** Tells `npm run build` how far the build is and what it made. It comes last: it looks at every file that was written. */
export function buildProgress(): AstroIntegration {
  return {
    name: 'build-progress',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command !== 'build') return;
        endWithStarter();
        tellBuild({ phase: 'prepare' });
      },
      'astro:build:generated': () => tellBuild({ phase: 'search' }),
      'astro:build:done': async ({ dir, pages }) => {
        tellBuild({ phase: 'finish' });
        await tellSummary({ pages: pages.length, ...finishFiles(fileURLToPath(dir)) });
      },
    },
  };
}
