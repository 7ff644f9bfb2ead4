import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { paths } from './src/core/address/paths.ts';
import { faultOfSiteUrl } from './src/core/address/site-url.ts';
import { buildProgress } from './src/integrations/build-progress.ts';
import { finishPages } from './src/integrations/finish-pages.ts';
import { followEdits } from './src/integrations/follow-edits.ts';
import { hostFiles } from './src/integrations/host-files.ts';
import { MARKDOWN } from './src/integrations/markdown.ts';
import { layersFirst } from './src/integrations/layers-first.ts';
import { notices } from './src/integrations/notices.ts';
import { permanence } from './src/integrations/permanence.ts';
import { placeBuiltSite } from './src/integrations/place-site.ts';
import { routes } from './src/integrations/routes.ts';
import { sameEverywhere } from './src/integrations/same-everywhere.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { shortPreload } from './src/integrations/short-preload.ts';

// Building opens no connection. Said here, because npm scripts set variables differently on Windows.
process.env.ASTRO_TELEMETRY_DISABLED ??= '1';

// Canonical links and the addresses in citations need to know where the site will live; everything else does not.
const site = process.env.SITE_URL;
const fault = faultOfSiteUrl(site);
// Without a stack: it is whoever set the address who has to read this.
if (fault !== undefined) throw Object.assign(new Error(fault), { stack: fault });

/** Astro marks modules that add to the head of a page with a directive, which the bundler warns of for each MDX file. */
function isAstroDirective({ code, message }) {
  return code === 'MODULE_LEVEL_DIRECTIVE' && message.includes('"use astro:head-inject"');
}

/** Modules whose styles pages of several kinds need: what src/pages/ and the folder of one subject hold is for one kind. */
function isShared(id) {
  return /\/src\/(?:components|layouts|site\/shell|styles\/site\.css)/u.test(id) && !id.includes('type=script');
}

export default defineConfig({
  ...(site ? { site } : {}),
  output: 'static',
  trailingSlash: 'always',
  scopedStyleStrategy: 'class',
  build: { format: 'directory', assets: 'assets', inlineStylesheets: 'never' },
  markdown: { processor: satteri(MARKDOWN) },
  integrations: [
    routes(),
    sameEverywhere(),
    layersFirst(),
    shortPreload(),
    followEdits(),
    mdx(),
    finishPages({ searches: (path) => path === paths.search('vi') || path === paths.search('en') }),
    searchIndex(),
    notices({
      packages: ['@fontsource-variable/source-sans-3', 'pagefind'],
      files: [{ name: 'Literata', licence: 'OFL-1.1', file: 'src/styles/fonts/literata-OFL.txt' }],
    }),
    hostFiles(),
    // Behind all that adds pages or files: it looks at every address of the site.
    permanence(),
    // Behind all that writes files: it counts them and lets a web server read them.
    buildProgress(),
    // Behind everything: it puts the finished site in the place of the one before.
    placeBuiltSite(),
  ],
  devToolbar: { enabled: false },
  vite: {
    // One style sheet for all kinds of pages and a small one for each kind. And no file becomes part of a page, where it
    // would need a hash in the page's policy.
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        output: { codeSplitting: { groups: [{ name: 'site', test: isShared }] } },
        onLog: (level, log, handle) => {
          if (!isAstroDirective(log)) handle(level, log);
        },
      },
    },
    // Scripts preload what they import on need; without this, by addresses from the root.
    experimental: { renderBuiltUrl: (_, { hostType }) => (hostType === 'js' ? { relative: true } : undefined) },
  },
});
