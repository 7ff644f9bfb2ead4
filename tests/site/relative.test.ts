import { expect, test } from 'vitest';
import { readDist, type BuiltPage } from '../kit/dist.ts';

const site = readDist();
const pages = [...site.pages.values()];
/** Servers answer with this page at any depth, so its addresses begin at the root. */
const ANYWHERE = '/404.html';
const BELOW = 'http://archive.invalid/a/b';

/** Every value in a page that could be an address, by its attribute. */
function values({ document, html }: BuiltPage): string[] {
  // From the source: the parsed page has its addresses from the root.
  const written = html.matchAll(/\s(?<name>[a-z:-]+)="(?<value>[^"]*)"/gu);
  const shown = /^(?:title|alt|content|value|d|points|aria-.+|data-(?!href|src).+)$/u;
  const addresses = [...written].filter(({ groups }) => !shown.test(groups?.['name'] ?? ''));
  const data = document.querySelectorAll('script[type$=json]').flatMap(({ text }) => text.match(/"[^"]*"/gu) ?? []);
  const styles = document.querySelectorAll('style').flatMap(({ text }) => addressesOf(text));
  return [
    ...addresses.map(({ groups }) => groups?.['value'] ?? ''),
    ...data.map((text) => text.slice(1, -1)),
    ...styles,
  ];
}

function addressesOf(css: string): string[] {
  return [...css.matchAll(/url\(\s*["']?(?<address>[^"')]*)/gu)].map(({ groups }) => groups?.['address'] ?? '');
}

test('no page holds an address from the root, but for the one that is shown anywhere', () => {
  const faults = pages
    .filter(({ path }) => path !== ANYWHERE)
    .flatMap((page) =>
      values(page).flatMap((value) => (/^\/[\w%.-]*(?:[/?#]|$)/u.test(value) ? `${page.path}: ${value}` : [])),
    );
  expect(faults).toEqual([]);
});

test('no relative address climbs out of the site', () => {
  const faults = pages.flatMap((page) =>
    values(page)
      .filter((value) => value.startsWith('.') && !new URL(value, BELOW + page.path).href.startsWith(`${BELOW}/`))
      .map((value) => `${page.path}: ${value}`),
  );
  expect(faults).toEqual([]);
});

test('the page that is shown anywhere holds no address that depends on where', () => {
  const page = pages.find(({ path }) => path === ANYWHERE);
  const relative = page === undefined ? ['missing'] : values(page).filter((value) => /^\.\.?\//u.test(value));
  expect(relative).toEqual([]);
  expect(page?.document.querySelectorAll('link[rel=stylesheet]')).toEqual([]);
});

test('style sheets hold no address from the root', () => {
  const sheets = [...site.files].filter((file) => file.endsWith('.css'));
  expect(sheets.flatMap((file) => addressesOf(site.read(file)).filter((address) => address.startsWith('/')))).toEqual(
    [],
  );
});

test('scripts of the site import each other by relative addresses', () => {
  const scripts = [...site.files].filter((file) => /^\/assets\/.*\.js$/u.test(file));
  const faults = scripts.filter((file) => /["'`]\/?(?:assets|_astro)\//u.test(site.read(file)));
  expect(faults).toEqual([]);
});
