import type { AstroIntegration } from 'astro';
import { rewriteFiles } from './built-files.ts';
import { addPolicy } from './page-policy.ts';

/**
 * Gives each page its Content-Security-Policy, in the page itself because static hosts cannot be told to send it. It
 * must come after whatever else changes pages: Astro's own `security.csp` takes its hashes before addresses are made
 * relative, which changes the style that declares the fonts. `searches` tells the pages that search by their addresses.
 */
export function contentSecurityPolicy({ searches }: { searches: (path: string) => boolean }): AstroIntegration {
  return {
    name: 'content-security-policy',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const pages = await rewriteFiles(dir, '.html', (html, path) => {
          try {
            return addPolicy(html, { searches: searches(path.replace(/index\.html$/u, '')) });
          } catch (error) {
            throw new Error(`${path} cannot be given a Content-Security-Policy`, { cause: error });
          }
        });
        logger.info(`${pages} pages allow what they use and no more`);
      },
    },
  };
}
