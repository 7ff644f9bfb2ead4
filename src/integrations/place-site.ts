import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { sayFileTrouble } from '../archive/file-trouble.ts';
import { LockRefusal, takeLock } from '../archive/lock-file.ts';
import { releaseWhenEnding } from '../archive/release-when-ending.ts';
import {
  placeSite,
  refuseFolder,
  restoreIdleSite,
  restoreSite,
  siteFolders,
  type SiteFolders,
} from '../archive/site-folder.ts';
import { refuseBuild } from './tell-build.ts';

/**
 * Has Astro build beside dist/, and puts the new site in its place when all is done: whatever ends a build before that
 * leaves the last good site as it was. It comes last, since behind it nothing may change the site.
 */
export function placeBuiltSite(): AstroIntegration {
  let folders: SiteFolders;
  return {
    name: 'place-site',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig }) => {
        if (command !== 'build' && command !== 'preview') return;
        const site = fileURLToPath(config.outDir).replace(/[/\\]+$/u, '');
        if (command === 'preview') return orRefuse(() => restoreIdleSite(site));
        const obstacle = refuseFolder(site, fileURLToPath(config.root));
        if (obstacle !== undefined) await refuseBuild(`${obstacle}\n`);
        folders = siteFolders(site);
        await orRefuse(async () => {
          await takeLock(folders.lock, { purpose: 'A build', guarded: folders.site });
          restoreSite(folders);
          mkdirSync(folders.next, { recursive: true });
          // What is not finished in the end is of no use, and may be what fills the disk.
          releaseWhenEnding(() => rmSync(folders.next, { recursive: true, force: true }));
        });
        updateConfig({ outDir: pathToFileURL(`${folders.next}/`) });
      },
      'astro:build:done': () => orRefuse(() => placeSite(folders)),
    },
  };
}

/** Does something with files; where the file system or another build does not let it, the build ends with a sentence. */
async function orRefuse(act: () => void | Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    const sentence = error instanceof LockRefusal ? error.message : sayFileTrouble(error);
    if (sentence === undefined) throw error;
    await refuseBuild(`${sentence} The site that was built before is untouched.`);
  }
}
