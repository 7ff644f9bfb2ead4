import type { AstroIntegration } from 'astro';

/** What scripts call around each import(…), as the bundler has it. */
const HELPER = '\0vite/preload-helper.js';

/** Tells the browser at once of the modules that a module will import, each once. */
const PRELOAD = `const told = new Set();
export const __vitePreload = (load, files = [], base) => {
  for (const file of files) {
    const { href } = new URL(file, base);
    if (told.has(href)) continue;
    told.add(href);
    document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }));
  }
  return load();
};`;

/**
 * Has what is imported on need preloaded by a helper of a quarter of the bytes: the bundler's own also waits for style
 * sheets, of which no script of this site has any, and it is a good part of what a page may cost.
 */
export function shortPreload(): AstroIntegration {
  return {
    name: 'short-preload',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'short-preload',
                enforce: 'pre',
                load: {
                  filter: { id: /vite\/preload-helper\.js$/u },
                  handler: (id) => (id === HELPER ? PRELOAD : null),
                },
              },
            ],
          },
        });
      },
    },
  };
}
