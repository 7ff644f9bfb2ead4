import type { AstroIntegration } from 'astro';
import { expectEdits as readAnew } from '../archive/shared-archive.ts';

/** Folders of the archive, whose files no module imports: Vite does not know by itself what depends on them. */
const ARCHIVE = ['content', 'data'];

/** Has the dev server show what an editor has just saved: the archive is read anew, and open pages load again. */
export function followEdits(): AstroIntegration {
  return {
    name: 'follow-edits',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command === 'dev') readAnew();
      },
      'astro:server:setup': ({ server }) => {
        const folders = ARCHIVE.map((name) => `${withSlashes(server.config.root).replace(/\/$/u, '')}/${name}/`);
        server.watcher.on('all', (_, file) => {
          if (!folders.some((folder) => withSlashes(file).startsWith(folder))) return;
          // What Astro tells itself when its own content has changed: it keeps the paths and props of pages until then.
          for (const { hot } of Object.values(server.environments)) hot.send('astro:content-changed', {});
          server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}

/** On Windows paths come in both forms. */
function withSlashes(path: string): string {
  return path.replaceAll('\\', '/');
}
