import type { HTMLElement } from 'node-html-parser';
import { expect, test } from 'vitest';
import { readDist, type BuiltPage } from '../kit/dist.ts';

const site = readDist();
const HOST = 'http://archive.invalid';

/** An address as a page writes it. */
interface Address {
  readonly page: BuiltPage;
  readonly element: HTMLElement;
  readonly written: string;
}

const addresses = [...site.pages.values()].flatMap(addressesOn);

function addressesOn(page: BuiltPage): Address[] {
  return page.document.querySelectorAll('[href], [src], [srcset], [poster], [action]').flatMap((element) => {
    const plain = ['href', 'src', 'poster', 'action'].flatMap((name) => element.getAttribute(name) ?? []);
    const set = (element.getAttribute('srcset') ?? '').split(',').map((part) => part.trim().split(/\s+/u)[0] ?? '');
    return [...plain, ...set.filter((part) => part !== '')].map((written) => ({ page, element, written }));
  });
}

function resolve({ page, written }: Address): URL {
  return new URL(written, HOST + page.path);
}

/** What is wrong with an address within the site; undefined when it leads somewhere. */
function fault(address: Address): string | undefined {
  const url = resolve(address);
  if (url.origin !== HOST) return undefined;
  const path = decodeURIComponent(url.pathname);
  const target = site.pages.get(path);
  if (target === undefined && !site.files.has(path))
    return site.pages.has(`${path}/`) ? 'lacks its slash' : 'leads nowhere';
  const fragment = decodeURIComponent(url.hash.slice(1));
  if (fragment === '' || target === undefined) return undefined;
  return target.document.getElementById(fragment) ? undefined : 'has no such fragment';
}

test('every address within the site leads to a page, a file, a place on a page', () => {
  const faults = addresses.flatMap((address) => {
    const what = fault(address);
    return what === undefined ? [] : [`${address.page.path}: ${address.written} ${what}`];
  });
  expect(faults).toEqual([]);
});

test('no address keeps the scheme of figure links', () => {
  expect(addresses.filter(({ written }) => written.startsWith('obs:')).map(({ page }) => page.path)).toEqual([]);
});

/** Elements whose address the browser loads without being asked. */
const LOADS_AT_ONCE = [
  'link',
  'script',
  'img',
  'source',
  'iframe',
  'video',
  'audio',
  'object',
  'embed',
  'use',
  'image',
];
/** Relations of <link> that are for machines to read and load nothing. */
const LOADS_NOTHING = ['canonical', 'alternate', 'license', 'author', 'me', 'next', 'prev'];

test('nothing is loaded from another origin', () => {
  const foreign = addresses.filter(
    (address) =>
      LOADS_AT_ONCE.includes(address.element.rawTagName.toLowerCase()) &&
      !LOADS_NOTHING.includes(address.element.getAttribute('rel') ?? '') &&
      resolve(address).origin !== HOST &&
      resolve(address).protocol !== 'data:',
  );
  expect(foreign.map(({ page, written }) => `${page.path}: ${written}`)).toEqual([]);
});

test('style sheets load nothing from another origin, and all that they load is there', () => {
  const faults = [...site.files]
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) =>
      [...site.read(file).matchAll(/url\(\s*["']?(?<address>[^"')]+)/gu)].flatMap(({ groups }) => {
        const url = new URL(groups?.['address'] ?? '', HOST + file);
        const isThere = url.protocol === 'data:' || (url.origin === HOST && site.files.has(url.pathname));
        return isThere ? [] : [`${file}: ${url.href}`];
      }),
    );
  expect(faults).toEqual([]);
});
