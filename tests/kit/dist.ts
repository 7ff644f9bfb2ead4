import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { composeLetters, foldSpaces } from '../../src/core/text/normalise.ts';

/** A page of the built site. */
export interface BuiltPage {
  /** Its address: `/chi-so/ho-ngheo/`, `/404.html`. */
  readonly path: string;
  /** Its file below dist/. */
  readonly file: string;
  /** Its source as it was built. */
  readonly html: string;
  /** The page with its links, forms and files addressed from the root: `/chi-so/` where the source says `../../chi-so/`. */
  readonly document: HTMLElement;
}

/** The built site: its pages by address and the addresses of all its files. */
export interface BuiltSite {
  readonly pages: ReadonlyMap<string, BuiltPage>;
  readonly files: ReadonlySet<string>;
  /** The text of a file by its address. */
  readonly read: (path: string) => string;
  /** The bytes of a file by its address. */
  readonly size: (path: string) => number;
}

/** The built site of the project, which does not change while tests run: each page is parsed once in a process. */
let own: BuiltSite | undefined;

/** The pages and files of a built site, each read when a test first looks at it; with a clear word when there is none. */
export function readDist(folder?: string): BuiltSite {
  return folder === undefined ? (own ??= readSite('dist')) : readSite(folder);
}

function readSite(folder: string): BuiltSite {
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(`There is no built site in ${folder}: run npm run build first.`);
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .sort();
  const pages = names.filter((name) => name.endsWith('.html')).map((file) => readPage(folder, file));
  return {
    pages: new Map(pages.map((page) => [page.path, page])),
    files: new Set(names.map((name) => `/${name}`)),
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    size: (path) => statSync(join(folder, path)).size,
  };
}

/** The page at an address; with a clear word when it was not built. */
export function pageAt(site: BuiltSite, path: string): BuiltPage {
  const page = site.pages.get(path);
  if (page === undefined) throw new Error(`The page ${path} was not built.`);
  return page;
}

/** The text that a reader sees in an element: white space folded, letters composed. */
export function textOf(element: HTMLElement): string {
  return composeLetters(foldSpaces(element.textContent));
}

function readPage(folder: string, file: string): BuiltPage {
  const path = `/${file.replace(/(^|\/)index\.html$/u, '$1')}`;
  let html: string | undefined;
  let document: HTMLElement | undefined;
  const page: BuiltPage = {
    path,
    file,
    get html() {
      return (html ??= readFileSync(join(folder, file), 'utf8'));
    },
    get document() {
      return (document ??= parsePage(path, page.html));
    },
  };
  return page;
}

function parsePage(path: string, html: string): HTMLElement {
  const document = parse(html, { comment: false });
  for (const name of ['href', 'src', 'action']) {
    for (const element of document.querySelectorAll(`[${name}^="."]`)) {
      const { pathname, search, hash } = new URL(element.getAttribute(name) ?? '', `http://archive.invalid${path}`);
      element.setAttribute(name, pathname + search + hash);
    }
  }
  return document;
}
