import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration, AstroPrerenderer } from 'astro';
import { addressBelow, relativeAddress } from '../core/address/relative.ts';
import { embedStyles, finishPage } from './finish-page.ts';
import { rewriteStyles, type RewriteAddress } from './rewrite-addresses.ts';
import { refuseBuild, tellBuild } from './tell-build.ts';

/** Servers answer with this page at any depth. */
const ANYWHERE = '/404.html';

/**
 * Gives each page its final addresses and its Content-Security-Policy while Astro makes it, so that no page is read or
 * parsed again, and the style sheets theirs before the first page. Pages are written here, too: Astro takes them through
 * two copies in memory and four turns of its event loop, which is a sixth of the time that a page costs.
 *
 * Where SITE_URL says where the site will live, addresses begin at the root of its host and work on every host. Without
 * it they are relative to the file they stand in, so that the folder can be put anywhere; Astro's `base` could not do
 * that. Then 404.html, where nothing relative leads anywhere, takes the root of the host for that of the site, and carries
 * its style sheet, so that it looks right in any case. `searches` tells the pages that search by their addresses.
 */
export function finishPages({ searches }: { searches: (path: string) => boolean }): AstroIntegration {
  let config: Pick<AstroConfig, 'outDir' | 'site'>;
  return {
    name: 'finish-pages',
    hooks: {
      'astro:config:done': (done) => {
        ({ config } = done);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((inner) => finishing(inner, config, searches));
      },
    },
  };
}

/** A prerenderer that finishes what another one renders. */
function finishing(
  inner: AstroPrerenderer,
  { outDir, site }: Pick<AstroConfig, 'outDir' | 'site'>,
  searches: (path: string) => boolean,
): AstroPrerenderer {
  const folder = site === undefined ? undefined : new URL(site).pathname;
  const rewriteIn = (path: string): RewriteAddress => {
    if (folder !== undefined) return (address) => addressBelow(folder, address);
    return path === ANYWHERE ? (address) => address : (address) => relativeAddress(address, path);
  };
  const root = fileURLToPath(outDir);
  let sheets: ReadonlyMap<string, string> = new Map();
  let [done, total] = [0, 0];
  const finish = (html: string, path: string): string => {
    const isAlone = folder === undefined && path === ANYWHERE;
    const whole = isAlone ? embedStyles(html, (address) => sheets.get(address) ?? '') : html;
    return finishPage(whole, rewriteIn(path), { searches: searches(path) });
  };
  const make = async (...[request, options]: Parameters<AstroPrerenderer['render']>) => {
    const rendered = await inner.render(request, options);
    const { response, ...rest } = rendered instanceof Response ? { response: rendered } : rendered;
    if (!isHtmlPage(response)) return rendered;
    const path = options.routeData.route === '/404' ? ANYWHERE : decodeURI(new URL(request.url).pathname);
    writePage(join(root, path === ANYWHERE ? path : `${path}index.html`), finish(await response.text(), path));
    // Without a body there is nothing left for Astro to write.
    return { ...rest, response: new Response(null, response) };
  };
  return {
    ...inner,
    name: 'finish-pages',
    setup: async () => {
      await inner.setup?.();
      sheets = finishSheets(root, rewriteIn);
    },
    getStaticPaths: async () => {
      const paths = await inner.getStaticPaths();
      total = paths.length;
      return paths;
    },
    render: async (request, options) => {
      tellBuild({ phase: 'pages', done, total });
      done += 1;
      try {
        return await make(request, options);
      } catch (error) {
        const path = decodeURI(new URL(request.url).pathname);
        const message = error instanceof Error ? error.message : String(error);
        return refuseBuild(`${nameText(path)}The page ${path} could not be made: ${message}\n`, error);
      }
    },
  };
}

/** The file of a text of content/pages, to begin a message with; what fails in a text does not know where it stands. */
function nameText(path: string): string {
  const { language, slug } = /^\/(?:(?<language>en)\/)?(?<slug>[^/]+)\/$/u.exec(path)?.groups ?? {};
  const file = `content/pages/${slug ?? ''}.${language ?? 'vi'}.mdx`;
  return existsSync(file) ? `${file}\n  ` : '';
}

/** Writes a page that is not there yet; of the files of public/, which are there before, none is overwritten. */
function writePage(file: string, html: string): void {
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeFileSync(file, html, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new Error(`${file} is there already: remove the file of that name from public/.`, { cause: error });
  }
}

/** Rewrites the style sheets, which Astro has written before the first page, and gives them as they were, by address. */
function finishSheets(root: string, rewriteIn: (path: string) => RewriteAddress): Map<string, string> {
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.css'));
  return new Map(
    names.map((name) => {
      const [file, path] = [join(root, name), `/${name.replaceAll('\\', '/')}`];
      const css = readFileSync(file, 'utf8');
      writeFileSync(file, rewriteStyles(css, rewriteIn(path)));
      return [path, css];
    }),
  );
}

/** Astro makes the pages of its own redirects later, and this site has none. */
function isHtmlPage({ headers }: Response): boolean {
  return (headers.get('Content-Type') ?? '').startsWith('text/html');
}
