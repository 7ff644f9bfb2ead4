import { existsSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { FILES, PAGES, type KindOfPages } from '../core/address/kinds-of-pages.ts';

/**
 * Makes a route of each kind of pages and of files, so that their one list says where they are. The file of a kind has
 * its name, behind a line that keeps Astro from making a route of it too: src/pages/_round-map.astro.
 */
export function routes(): AstroIntegration {
  return {
    name: 'routes',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        const kinds: Readonly<Record<string, KindOfPages>> = { ...PAGES, ...FILES };
        for (const [name, { at }] of Object.entries(kinds)) {
          injectRoute({ pattern: patternOf(at), entrypoint: fileOf(name), prerender: true });
        }
      },
    },
  };
}

/** Behind a language, of which only English is written: files and Vietnamese pages have none. */
function patternOf(at: string): string {
  return `/[...lang]${at}`.replace(/\/$/u, '');
}

function fileOf(name: string): string {
  const file = `src/pages/_${name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}`;
  return existsSync(`${file}.astro`) ? `${file}.astro` : `${file}.ts`;
}
