import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { HTMLElement } from 'node-html-parser';
import type { BuiltPage, BuiltSite } from './dist.ts';
import { readFontFaces, type FontFace } from './font-faces.ts';

const compress = promisify(brotliCompress);

/** Bytes that a page costs on the first visit, as a host sends them that compresses with brotli. */
export interface Weight {
  readonly page: BuiltPage;
  /** The page and its style sheets. */
  readonly text: number;
  /** The scripts that it loads at once, with all that they import. */
  readonly scripts: number;
  /** The fonts that its text needs or that it preloads, which are compressed already. */
  readonly fonts: number;
}

/** The best that brotli can do: static hosts compress once and for good. */
const BEST = 11;
/** Quick, and never better than the best: a page that fits so fits. */
const QUICK = 5;

/** Bytes of a text after brotli. */
export async function brotliSize(text: string, quality = BEST): Promise<number> {
  return (await compress(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } })).length;
}

/** Weighs the pages of a site: roughly, which errs on the heavy side, or exactly, which takes ten times as long. */
export function makeScales(site: BuiltSite): (page: BuiltPage, isRough: boolean) => Promise<Weight> {
  // Style sheets and scripts are those of many pages: each is read once.
  const fileSize = once((path) => brotliSize(site.read(path)));
  const importsBehind = once((path) => importsOf(path, site));
  const facesIn = once((path) => facesOf(site.read(path), path));
  const sum = async (sizes: readonly Promise<number>[]) => (await Promise.all(sizes)).reduce((a, b) => a + b, 0);
  return async (page, isRough) => ({
    page,
    text: await sum([brotliSize(page.html, isRough ? QUICK : BEST), ...sheetsOf(page).map(fileSize)]),
    scripts: await sum(scriptsOf(page, importsBehind).map(fileSize)),
    fonts: fontsOf(page, facesIn).reduce((bytes, path) => bytes + site.size(path), 0),
  });
}

/** The same function, which works out each answer once. */
function once<T>(answer: (path: string) => T): (path: string) => T {
  const known = new Map<string, T>();
  return (path) => {
    const found = known.get(path) ?? answer(path);
    known.set(path, found);
    return found;
  };
}

function sheetsOf({ document }: BuiltPage): string[] {
  return hrefs(document, 'link[rel=stylesheet]', 'href');
}

function scriptsOf({ document }: BuiltPage, importsBehind: (path: string) => string[]): string[] {
  const found = new Set([
    ...hrefs(document, 'script[src]', 'src'),
    ...hrefs(document, 'link[rel=modulepreload]', 'href'),
  ]);
  return [...found].flatMap((path) => [path, ...importsBehind(path)]).filter(isFirst);
}

/** What a module imports as soon as it is loaded, and what that imports, but not by import(…). */
export function importsOf(path: string, site: Pick<BuiltSite, 'read'>): string[] {
  const found = new Set([path]);
  // A set hands out what is added to it on the way.
  for (const module of found) for (const imported of directImports(module, site.read(module))) found.add(imported);
  found.delete(path);
  return [...found];
}

function isFirst<T>(thing: T, place: number, all: readonly T[]): boolean {
  return all.indexOf(thing) === place;
}

function directImports(path: string, code: string): string[] {
  return [...code.matchAll(/\b(?:import|from)\s*["'](?<module>\.[^"']+)["']/gu)].map(({ groups }) =>
    resolve(groups?.['module'] ?? '', path),
  );
}

function fontsOf(page: BuiltPage, facesIn: (sheet: string) => FontFace[]): string[] {
  const own = page.document.querySelectorAll('style').flatMap(({ text }) => facesOf(text, page.path));
  const faces = [...own, ...sheetsOf(page).flatMap(facesIn)];
  const letters = [...new Set(page.document.textContent)];
  const needed = faces.filter(({ isFor }) => letters.some(isFor));
  const preloaded = hrefs(page.document, 'link[rel=preload][as=font]', 'href');
  return [...new Set([...needed.map(({ file }) => file), ...preloaded])];
}

/** The faces that a style sheet at an address declares, with the addresses of their files. */
function facesOf(css: string, path: string): FontFace[] {
  return readFontFaces(css).map((face) => ({ ...face, file: resolve(face.file, path) }));
}

function hrefs(document: HTMLElement, selector: string, name: string): string[] {
  return document.querySelectorAll(selector).map((element) => element.getAttribute(name) ?? '');
}

function resolve(address: string, path: string): string {
  return new URL(address, `http://archive.invalid${path}`).pathname;
}
