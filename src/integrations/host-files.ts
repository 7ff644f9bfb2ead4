import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { apacheFile } from '../core/hosting/apache.ts';
import { readHostFacts } from '../core/hosting/host-facts.ts';
import { headersFile, redirectsFile } from '../core/hosting/static-hosts.ts';
import { readOnce } from './read-once.ts';

/**
 * Writes the files that hosts look for in the published folder itself: Apache, Netlify, Cloudflare Pages and GitHub
 * Pages. Those for other hosts are printed by `npm run host-files`.
 */
export function hostFiles(): AstroIntegration {
  let site: URL | undefined;
  return {
    name: 'host-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        if (config.site !== undefined) site = new URL(config.site);
      },
      'astro:build:done': ({ dir, logger }) => {
        const folders = listFolders(dir);
        // Mistakes in data/moved.json stopped the build before it began.
        const entries = [...readOnce(process.cwd()).moved.values()];
        const moved = new Map(entries.map((entry) => [entry.from, entry]));
        const facts = readHostFacts(site, moved, folders.includes('en/'));
        const files = {
          '.htaccess': apacheFile(facts),
          _headers: headersFile(facts, folders),
          _redirects: redirectsFile(facts),
          // GitHub Pages would leave out what begins with an underscore.
          '.nojekyll': '',
        };
        for (const [name, text] of Object.entries(files)) writeFileSync(new URL(name, dir), text);
        logger.info(`${Object.keys(files).join(', ')} for a site at ${facts.folder}`);
      },
    },
  };
}

/** The folders of the built site and of its English pages, with a slash behind them, sorted. */
function listFolders(dir: URL): string[] {
  const below = (path: string) => {
    const folder = new URL(path, dir);
    if (!existsSync(folder)) return [];
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `${path}${name}/`)
      .sort();
  };
  // The folder of the English pages itself holds those that may be framed too, so its folders stand for it.
  return [...below('./'), ...below('./en/')].map((path) => path.slice('./'.length));
}
