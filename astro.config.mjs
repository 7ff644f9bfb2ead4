import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

// Building opens no connection. Said here, because npm scripts set variables differently on Windows.
process.env.ASTRO_TELEMETRY_DISABLED ??= '1';

// Canonical links and the addresses in citations need to know where the site will live; everything else does not.
const site = process.env.SITE_URL;

export default defineConfig({
  ...(site ? { site } : {}),
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', assets: 'assets', inlineStylesheets: 'never' },
  integrations: [mdx()],
  devToolbar: { enabled: false },
  // One style sheet for the whole site: the second page a reader opens needs none.
  vite: { build: { cssCodeSplit: false } },
});
