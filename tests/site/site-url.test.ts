import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyProject, type ProjectCopy } from '../../src/test-kit/build-copy.ts';
import { pageAt, readDist, type BuiltSite } from '../../src/test-kit/dist.ts';

const FOLDER = '/kho/sach';
const SITE_URL = `https://so-doc.example${FOLDER}`;
const PAGE = '/chi-so/luot-doc/';

describe('a build that knows where the site will live, in a folder of a host', () => {
  let copy: ProjectCopy;
  let site: BuiltSite;

  beforeAll(async () => {
    copy = copyProject('tests/fixtures/second-archive');
    await copy.run('build', { SITE_URL });
    site = readDist(join(copy.root, 'dist'));
  });

  afterAll(() => {
    copy.remove();
  });

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

  test('links pages by relative addresses all the same', () => {
    expect(pageAt(site, PAGE).html).toContain('href="../../tin/"');
  });

  test('lets 404.html find the site from any depth', () => {
    const addresses = pageAt(site, '/404.html')
      .document.querySelectorAll('a[href]')
      .map((link) => link.getAttribute('href') ?? '')
      .filter((address) => /^[./]/u.test(address));
    expect(addresses).toContain(`${FOLDER}/tin/`);
    expect(addresses.filter((address) => !address.startsWith(`${FOLDER}/`))).toEqual([]);
  });
});
