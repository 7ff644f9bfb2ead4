import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
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
      'astro:build:start': ({ setPrerenderer }) => setPrerenderer(countPages),
      'astro:build:generated': () => tellBuild({ phase: 'search' }),
      'astro:build:done': async ({ dir, pages }) => {
        tellBuild({ phase: 'finish' });
        await tellSummary({ pages: pages.length, ...finishFiles(fileURLToPath(dir)) });
      },
    },
  };
}

/** Astro's own way to make pages, which tells each one; what else it makes, such as CSV, is a page to it too. */
function countPages(prerenderer: AstroPrerenderer): AstroPrerenderer {
  let [done, total] = [0, 0];
  return {
    ...prerenderer,
    getStaticPaths: async () => {
      const paths = await prerenderer.getStaticPaths();
      total = paths.length;
      return paths;
    },
    render: async (request, options) => {
      const response = await prerenderer.render(request, options);
      done += 1;
      tellBuild({ phase: 'pages', done, total });
      return response;
    },
  };
}
