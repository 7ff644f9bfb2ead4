import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig, fontProviders } from 'astro/config';
import { contentSecurityPolicy } from './src/integrations/content-security-policy.ts';
import { hostFiles } from './src/integrations/host-files.ts';
import { MARKDOWN_FEATURES } from './src/integrations/markdown.ts';
import { permanence } from './src/integrations/permanence.ts';
import { relativeAddresses } from './src/integrations/relative-addresses.ts';
import { searchIndex } from './src/integrations/search-index.ts';

// Building opens no connection. Said here, because npm scripts set variables differently on Windows.
process.env.ASTRO_TELEMETRY_DISABLED ??= '1';

// Canonical links and the addresses in citations need to know where the site will live; everything else does not.
const site = process.env.SITE_URL;

// Only these two subsets: latin-ext repeats the Vietnamese letters and costs 50 kB more.
const SUBSETS = {
  // First, because the metrics of the fallback face are taken from it.
  latin: [
    'U+0000-00FF',
    'U+0131',
    'U+0152-0153',
    'U+02BB-02BC',
    'U+02C6',
    'U+02DA',
    'U+02DC',
    'U+2000-206F',
    'U+20AC',
    'U+2122',
    'U+2191',
    'U+2193',
    'U+2212',
    'U+2215',
    'U+FEFF',
    'U+FFFD',
  ],
  vietnamese: [
    'U+0102-0103',
    'U+0110-0111',
    'U+0128-0129',
    'U+0168-0169',
    'U+01A0-01A1',
    'U+01AF-01B0',
    'U+0300-0301',
    'U+0303-0304',
    'U+0308-0309',
    'U+0323',
    'U+0329',
    'U+1EA0-1EF9',
    'U+20AB',
  ],
};

/** A family from files of an npm package, one variant a subset; `file` names the file of a subset. */
function selfHosted(name, cssVariable, fallback, weight, file) {
  const variants = Object.entries(SUBSETS).map(([subset, unicodeRange]) => ({
    src: [file(subset)],
    weight,
    style: 'normal',
    unicodeRange,
  }));
  return { provider: fontProviders.local(), name, cssVariable, fallbacks: [fallback], options: { variants } };
}

export default defineConfig({
  ...(site ? { site } : {}),
  output: 'static',
  trailingSlash: 'always',
  scopedStyleStrategy: 'class',
  build: { format: 'directory', assets: 'assets', inlineStylesheets: 'never' },
  fonts: [
    selfHosted(
      'Literata',
      '--font-literata',
      'serif',
      400,
      (subset) => `@fontsource/literata/files/literata-${subset}-400-normal.woff2`,
    ),
    selfHosted(
      'Source Sans 3',
      '--font-source-sans',
      'sans-serif',
      '200 900',
      (subset) => `@fontsource-variable/source-sans-3/files/source-sans-3-${subset}-wght-normal.woff2`,
    ),
  ],
  markdown: { processor: satteri({ features: MARKDOWN_FEATURES }) },
  integrations: [
    mdx(),
    searchIndex(),
    hostFiles(),
    // Behind all that adds pages or files: it looks at every address of the site.
    permanence(),
    // These two come last, in this order: they change pages that are done, and the policy holds hashes of what is in them.
    relativeAddresses(),
    contentSecurityPolicy({ searches: (path) => /^\/(?:en\/)?tim-kiem\/$/u.test(path) }),
  ],
  devToolbar: { enabled: false },
  vite: {
    // One style sheet for the whole site: the second page a reader opens needs none. And no file becomes part of a page,
    // where it would need a hash in the page's policy.
    build: { cssCodeSplit: false, assetsInlineLimit: 0 },
    // Scripts preload what they import on need; without this, by addresses from the root.
    experimental: { renderBuiltUrl: (_, { hostType }) => (hostType === 'js' ? { relative: true } : undefined) },
  },
});
