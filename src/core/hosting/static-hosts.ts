import { CACHING, COMMON_HEADERS, FRAMED_FOLDERS, FRAMING, HASHED_FOLDER } from './headers.ts';
import type { HostFacts } from './host-facts.ts';

/** Folders that hold no pages. */
const WITHOUT_PAGES = [HASHED_FOLDER, 'pagefind/'];

/**
 * The `_headers` of Netlify and Cloudflare Pages. `folders` are those of the published folder and of its `en/`, with a
 * slash behind them: the two hosts combine headers of one name in different ways, so that no name may come from two
 * rules, and framing cannot be allowed again where it was forbidden. It is forbidden folder by folder instead.
 */
export function headersFile({ folder }: HostFacts, folders: readonly string[]): string {
  const rule = (path: string, headers: readonly (readonly [string, string])[]) =>
    [folder + path, ...headers.map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
  const framing = [[FRAMING.name, FRAMING.value]] as const;
  const unframed = folders.filter((name) => ![...WITHOUT_PAGES, ...FRAMED_FOLDERS, 'en/'].includes(name));
  const english = folders.includes('en/') ? ['en/'] : [];
  return [
    rule('*', Object.entries(COMMON_HEADERS)),
    rule(`${HASHED_FOLDER}*`, [[CACHING.name, CACHING.hashed]]),
    rule('', framing),
    ...english.map((path) => rule(path, framing)),
    ...unframed.map((path) => rule(`${path}*`, framing)),
  ].join('\n');
}

/**
 * The `_redirects` of Netlify and Cloudflare Pages. Netlify passes over a rule where there is a file, unless its code has
 * an exclamation mark; Cloudflare passes over lines with such a code, and needs the plain one.
 */
export function redirectsFile({ moved }: HostFacts): string {
  return moved.map(({ from, to }) => `${from} ${to} 301!\n${from} ${to} 301\n`).join('');
}

/** A `vercel.json` for the root of the repository. */
export function vercelFile({ folder, moved }: HostFacts): string {
  const rule = (source: string, headers: Readonly<Record<string, string>>) => ({
    source: folder + source,
    headers: Object.entries(headers).map(([key, value]) => ({ key, value })),
  });
  const configuration = {
    $schema: 'https://openapi.vercel.sh/vercel.json',
    buildCommand: 'npm run build',
    outputDirectory: 'dist',
    trailingSlash: true,
    headers: [
      rule('(.*)', COMMON_HEADERS),
      rule(`((?!${FRAMED_FOLDERS.join('|')}).*)`, { [FRAMING.name]: FRAMING.value }),
      rule(`${HASHED_FOLDER}(.*)`, { [CACHING.name]: CACHING.hashed }),
      rule(`((?!${HASHED_FOLDER}).*)`, { [CACHING.name]: CACHING.other }),
    ],
    redirects: moved.map(({ from, to }) => ({ source: from, destination: to, statusCode: 301 })),
  };
  return `${JSON.stringify(configuration, null, 2)}\n`;
}

/** A workflow of GitHub Actions that publishes the site on GitHub Pages, which tells the build where it will live. */
export function pagesWorkflow(): string {
  return `name: Pages

on:
  push:
    branches: [main]
  workflow_dispatch:

permissions:
  contents: read
  pages: write
  id-token: write

concurrency:
  group: pages
  cancel-in-progress: false

jobs:
  publish:
    runs-on: ubuntu-latest
    environment:
      name: github-pages
      url: \${{ steps.deployment.outputs.page_url }}
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version-file: .nvmrc
          cache: npm
      - id: pages
        uses: actions/configure-pages@v5
      - run: npm ci --no-audit --no-fund
      - run: npm run build
        env:
          SITE_URL: \${{ steps.pages.outputs.base_url }}
      - uses: actions/upload-pages-artifact@v3
        with:
          path: dist
      - id: deployment
        uses: actions/deploy-pages@v4
`;
}
