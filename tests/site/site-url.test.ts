import { describe, expect, inject, test } from 'vitest';
import { pageAt, readDist } from '../kit/dist.ts';

const { dist, siteUrl: SITE_URL = '' } = inject('placed');
const FOLDER = new URL(SITE_URL).pathname;
const PAGE = '/chi-so/luot-doc/';

describe('a build that knows where the site will live, in a folder of a host', () => {
  const site = readDist(dist);

  test('names full addresses as the canonical ones', () => {
    const canonical = (path: string) =>
      pageAt(site, path).document.querySelector('link[rel=canonical]')?.getAttribute('href');
    expect([canonical('/'), canonical(PAGE)]).toEqual([`${SITE_URL}/`, SITE_URL + PAGE]);
  });

  test('gives full addresses to cite', () => {
    expect(pageAt(site, '/so-lieu/luot-doc.giay-trang.2023/').html).toContain(
      `${SITE_URL}/so-lieu/luot-doc.giay-trang.2023/`,
    );
  });

  test('lets every page and style sheet find the site from the root of its host, so that no slash must be added', () => {
    const sheets = [...site.files].filter((path) => path.endsWith('.css'));
    const written = [...site.pages.values()].map(({ html }) => html).concat(sheets.map((path) => site.read(path)));
    const addresses = written.flatMap((text) => [
      ...text.matchAll(/\s(?:href|src|action|data-href|data-src)="(?<address>[^"]*)"|url\("?(?<file>[^")]*)/gu),
    ]);
    const within = addresses
      .map(({ groups }) => groups?.['address'] ?? groups?.['file'] ?? '')
      .filter((address) => !/^(?:[a-z]+:|#|$)/u.test(address));
    expect(within).toContain(`${FOLDER}/tin/`);
    expect(within.filter((address) => !address.startsWith(`${FOLDER}/`))).toEqual([]);
  });

  test('shows 404.html as any other page', () => {
    const { document } = pageAt(site, '/404.html');
    const sheet = document.querySelector('link[rel=stylesheet]')?.getAttribute('href');
    expect(sheet?.startsWith(`${FOLDER}/assets/`)).toBe(true);
  });
});
