import { readFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { addressBelow, relativeAddress } from '../core/address/relative.ts';
import { fileIn, rewriteFiles } from './built-files.ts';
import { applyChanges, readTags, valueOf } from './html-source.ts';
import { rewritePage, rewriteStyles } from './rewrite-addresses.ts';

/**
 * Makes all addresses in pages and style sheets relative to the file they stand in, so that the built folder works
 * wherever it is put. Astro's `base` cannot: it fixes one place before the build.
 *
 * Servers answer with 404.html at any depth, where nothing relative leads anywhere. It keeps addresses from the root,
 * below the folder of SITE_URL when that is known, and carries its style sheet, so that it looks right in any case.
 */
export function relativeAddresses(): AstroIntegration {
  let folder = '/';
  return {
    name: 'relative-addresses',
    hooks: {
      'astro:config:done': ({ config }) => {
        if (config.site !== undefined) folder = new URL(config.site).pathname;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const readStyles = (path: string) => readFile(fileIn(dir, path), 'utf8');
        // Pages first: 404.html takes over a style sheet as it was built.
        const pages = await rewriteFiles(dir, '.html', async (html, path) =>
          path === '/404.html'
            ? rewritePage(await embedStyles(html, readStyles), (address) => addressBelow(folder, address))
            : rewritePage(html, (address) => relativeAddress(address, path)),
        );
        const sheets = await rewriteFiles(dir, '.css', (css, path) =>
          rewriteStyles(css, (address) => relativeAddress(address, path)),
        );
        logger.info(`${pages} pages and ${sheets} style sheets work under any address`);
      },
    },
  };
}

/** A page with its linked style sheets within it. `read` gives the text of a style sheet by its address. */
export async function embedStyles(html: string, read: (path: string) => Promise<string>): Promise<string> {
  const links = readTags(html).filter((tag) => tag.name === 'link' && valueOf(tag, 'rel') === 'stylesheet');
  const changes = links.map(async (link) => {
    const css = await read(valueOf(link, 'href') ?? '');
    return { start: link.start, end: link.end, text: `<style>${css}</style>` };
  });
  return applyChanges(html, await Promise.all(changes));
}
