import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { listAddresses } from '../../src/archive/list-addresses.ts';
import { readArchive } from '../../src/archive/read-archive.ts';
import { builtAddresses } from '../../src/integrations/built-addresses.ts';
import { pageAt, readDist, textOf } from '../kit/dist.ts';

const { root, dist, output, siteUrl: SITE_URL = '' } = inject('placed');
const FOLDER = new URL(SITE_URL).pathname;

describe('pages that moved or were withdrawn, in an archive of two languages', () => {
  const site = readDist(dist);

  const head = (path: string, selector: string, attribute: string) =>
    pageAt(site, path).document.querySelector(`head ${selector}`)?.getAttribute(attribute);
  const mainOf = (path: string) => pageAt(site, path).document.querySelector('main') ?? pageAt(site, path).document;

  test.each([
    ['/chi-so/luot-ban-doc/', '/chi-so/luot-doc/'],
    ['/en/chi-so/luot-ban-doc/', '/en/chi-so/luot-doc/'],
    ['/so-lieu/luot-doc.giay-trang.tuan-le/', '/so-lieu/luot-doc.giay-trang.2023/'],
    ['/tin/2022/tuan-le-doc-sach-giay-trang/', '/tin/2023/tuan-le-doc-sach-giay-trang/'],
  ])('%s leads to %s at once, for machines and for readers', (from, to) => {
    expect(head(from, 'meta[http-equiv=refresh]', 'content')).toBe(`0;url=${FOLDER}${to}`);
    expect(head(from, 'link[rel=canonical]', 'href')).toBe(SITE_URL + to);
    expect(pageAt(site, from).document.querySelectorAll('link[rel=canonical]')).toHaveLength(1);
    expect(head(from, 'meta[name=robots]', 'content')).toBe('noindex');
    expect(mainOf(from).querySelector(`a[href="${FOLDER}${to}"]`)).not.toBeNull();
    const twin = to.startsWith('/en/') ? to.slice('/en'.length) : `/en${to}`;
    const other = mainOf(from).querySelector(`p[lang=${from.startsWith('/en/') ? 'vi' : 'en'}] a`);
    expect(other?.getAttribute('href')).toBe(FOLDER + twin);
    expect(textOf(mainOf(from))).toContain('Trang này nay ở địa chỉ: ');
    expect(textOf(mainOf(from))).toContain('This page is now at: ');
  });

  test('a withdrawn figure says what it was, when and why it went, and where to look', () => {
    const path = '/so-lieu/sach-cho-muon.bia-cung.2024/';
    const said = textOf(mainOf(path));
    for (const words of [
      'Số sách cho mượn',
      'xã Bìa Cứng',
      '2024',
      'trên 300 cuốn',
      '20/4/2025',
      'Nguồn đã đính chính',
    ])
      expect(said).toContain(words);
    expect(mainOf(path).querySelector(`a[href="${FOLDER}/chi-so/sach-cho-muon/"]`)).not.toBeNull();
    expect(mainOf(path).querySelector(`a[href="${FOLDER}/so-lieu/luot-doc.bia-cung.2024/"]`)).not.toBeNull();
    expect(head(path, 'meta[name=robots]', 'content')).toBe('noindex');
    expect(head(path, 'link[rel=canonical]', 'href')).toBeUndefined();
    expect(textOf(mainOf(`/en${path}`))).toContain('This page was withdrawn');
    expect(mainOf(`/en${path}`).querySelector(`a[href="${FOLDER}/en/so-lieu/luot-doc.bia-cung.2024/"]`)).not.toBeNull();
  });

  test('files keep their addresses: those of a moved page, and a word in the place of withdrawn ones', () => {
    expect(site.read('/chi-so/luot-ban-doc.csv')).toBe(site.read('/chi-so/luot-doc.csv'));
    expect(site.read('/chi-so/luot-ban-doc.json')).toBe(site.read('/chi-so/luot-doc.json'));
    expect(site.read('/chi-so/sach-cho-muon.csv')).toMatch(
      /^withdrawn,date,was,why,see\r\n\/chi-so\/sach-cho-muon\/,/u,
    );
    expect(JSON.parse(site.read('/chi-so/sach-cho-muon.json'))).toMatchObject({ date: '2025-04-20' });
  });

  test('the list of all addresses holds them, in both languages, with their files', () => {
    const archive = readArchive(root);
    const listed = archive.ok ? [...listAddresses(archive.value)].sort() : [];
    expect(listed).toEqual([...builtAddresses(dist)].sort());
    expect(listed).toEqual(expect.arrayContaining(['/en/chi-so/luot-ban-doc/', '/chi-so/sach-cho-muon.csv']));
  });

  test('none of them is found by the search, nor listed', () => {
    const folder = join(dist, 'pagefind/fragment');
    const found = readdirSync(folder).map((name) => gunzipSync(readFileSync(join(folder, name))).toString());
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((entry) => /"url":"[^"]*(?:luot-ban-doc|sach-cho-muon)/u.test(entry))).toEqual([]);
    expect(site.read('/pagefind/catalogue.json')).toMatch(/"luot-doc"(?![^]*luot-ban-doc|[^]*sach-cho-muon)/u);
    const gone = (path: string) => pageAt(site, path).document.querySelector('main[data-gone]') !== null;
    const listing = [...site.pages.values()].filter(
      ({ path, document }) =>
        !gone(path) && document.querySelectorAll('a[href]').some((link) => /luot-ban-doc|sach-cho-muon/u.test(link.getAttribute('href') ?? '')), // prettier-ignore
    );
    expect(listing.map(({ path }) => path)).toEqual([]);
  });

  test('the build tells how many addresses are not yet recorded, in one line', () => {
    const line = output.split('\n').filter((text) => text.includes('recorded'));
    expect(line).toHaveLength(1);
    expect(line[0]).toMatch(
      /^Note +\d+ addresses are not yet recorded in data\/published\.json: run npm run record before you publish$/u,
    );
  });

  test('corrections are shown on the page of the figure, of its article and of its indicator', () => {
    const changed = '“hơn 80 lượt” sửa thành “hơn 800 lượt”';
    for (const path of [
      '/so-lieu/luot-doc.bia-cung.2024/',
      '/tin/2024/mot-tuan-doc-o-bia-cung/',
      '/chi-so/luot-doc/',
    ]) {
      const said = textOf(mainOf(path));
      for (const words of ['2/3/2025', changed, 'Khi ghi vào kho đã sót một chữ số.']) expect(said).toContain(words);
    }
    const article = textOf(mainOf('/tin/2024/mot-tuan-doc-o-bia-cung/'));
    expect(article).toContain('10/6/2025: Sửa tên tủ sách trong lời dẫn');
    expect(textOf(mainOf('/tin/2023/tuan-le-doc-sach-giay-trang/'))).not.toContain('Đính chính');
    const marked = mainOf('/chi-so/luot-doc/')
      .querySelectorAll('tbody tr')
      .filter((row) => textOf(row).includes('đã đính chính'));
    expect(marked.map((row) => row.querySelector('td a')?.getAttribute('href'))).toEqual([
      `${FOLDER}/so-lieu/luot-doc.bia-cung.2024/`,
    ]);
    expect(mainOf('/chi-so/the-thu-vien/').querySelector('#dinh-chinh')).toBeNull();
    expect(textOf(mainOf('/en/chi-so/luot-doc/'))).toContain('“hơn 80 lượt” corrected to “hơn 800 lượt”');
  });
});
