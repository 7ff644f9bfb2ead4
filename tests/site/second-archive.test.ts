import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listAddresses } from '../../src/archive/list-addresses.ts';
import { readArchive } from '../../src/archive/read-archive.ts';
import { builtAddresses } from '../../src/integrations/built-addresses.ts';
import { copyProject, type ProjectCopy } from '../kit/build-copy.ts';
import { pageAt, readDist, textOf, type BuiltSite } from '../kit/dist.ts';
import { watchConnections } from '../kit/watch-connections.ts';

describe('another archive, by swapping content/ and data/ alone', () => {
  const watch = watchConnections();
  let copy: ProjectCopy;
  let output: string;
  let site: BuiltSite;

  beforeAll(async () => {
    copy = copyProject('tests/fixtures/second-archive');
    output = await copy.run('build', watch.variables);
    site = readDist(join(copy.root, 'dist'));
  });

  afterAll(() => {
    copy.remove();
    watch.remove();
  });

  test('is built without opening a connection', () => {
    expect(watch.connections()).toEqual([]);
  });

  test('passes the check', () => {
    expect(output).toContain('Nothing is wrong: 2 articles, 2 indicators, 10 observations, 3 localities.');
  });

  test('has a page for each of its things', () => {
    const paths = [
      '/',
      '/tin/2023/tuan-le-doc-sach-giay-trang/',
      '/tin/2024/mot-tuan-doc-o-bia-cung/',
      '/chi-so/luot-doc/',
      '/chi-so/the-thu-vien/',
      '/so-lieu/luot-doc.giay-trang.2023/',
      '/so-lieu/luot-doc.giay-trang.2025.target/',
      '/so-lieu/luot-doc.bia-cung.2024/',
      '/so-lieu/the-thu-vien.bia-cung.2024/',
      '/dia-phuong/tuong-tuong/',
      '/dia-phuong/tuong-tuong/p-giay-trang/',
      '/dia-phuong/tuong-tuong/x-bia-cung/',
      '/gioi-thieu/',
      '/404.html',
    ];
    expect(paths.filter((path) => !site.pages.has(path))).toEqual([]);
  });

  test('holds what the list of all addresses says, and no more', () => {
    const archive = readArchive(copy.root);
    const listed = archive.ok ? [...listAddresses(archive.value)].sort() : [];
    expect([...builtAddresses(join(copy.root, 'dist'))].sort()).toEqual(listed);
  });

  test('speaks of itself and of nothing else', () => {
    const home = pageAt(site, '/');
    expect(textOf(home.document.querySelector('title') ?? home.document)).toContain('Sổ đọc');
    // What the checker complains about is told by examples of the engine's own, whatever the archive.
    const foreign = [...site.pages.values()].filter(
      ({ path, html }) => !path.startsWith('/loi/') && /Kỷ yếu|dân tộc thiểu số|Bắc Kạn|đại hội/iu.test(html),
    );
    expect(foreign.map(({ path }) => path)).toEqual([]);
  });

  test.each(['/tin/2024/mot-tuan-doc-o-bia-cung/', '/gioi-thieu/'])('shows a picture of its own on %s', (path) => {
    const { html, document } = pageAt(site, path);
    expect(html).not.toContain('__ASTRO_IMAGE_');
    const picture = document.querySelector('.prose img');
    expect(picture?.getAttribute('width')).toBe('96');
    expect(picture?.getAttribute('height')).toBe('64');
    const file = join(copy.root, 'dist', picture?.getAttribute('src') ?? 'none');
    // Its first letters are those of WebP, which the build makes of every picture.
    expect(readFileSync(file).toString('latin1', 0, 4)).toBe('RIFF');
  });

  test('shows its figures as they are printed', () => {
    const target = pageAt(site, '/so-lieu/luot-doc.giay-trang.2025.target/');
    expect(textOf(target.document)).toContain('từ 2.000 lượt trở lên');
    const table = pageAt(site, '/tin/2024/mot-tuan-doc-o-bia-cung/').document.querySelector('main table');
    expect(table?.querySelector('a[href="/so-lieu/the-thu-vien.bia-cung.2024/"]')?.text).toBe('gần 35,5%');
  });

  test('judges its targets by its results', () => {
    const rows = pageAt(site, '/chi-tieu/').document.querySelectorAll('tr[data-target]');
    const told = rows.map((row) => [
      row.getAttribute('data-target'),
      row.querySelector('.state')?.getAttribute('data-state'),
      row.querySelector('.why p')?.text.trim(),
    ]);
    expect(told).toEqual([
      ['luot-doc.giay-trang.2023.target', 'met', 'Kết quả tháng 4/2023 là 1.250 lượt, đạt chỉ tiêu 1.200 lượt.'],
      ['luot-doc.giay-trang.2025.target', 'not-reported', 'Phường Giấy Trắng đổi địa giới từ 1/7/2025, trước hạn.'],
      ['the-thu-vien.bia-cung.2024.target', 'missed', 'Kết quả 2024 là gần 35,5%, không đạt chỉ tiêu 40%.'],
    ]);
  });

  test('has no pages in a language it does not name, and none on congresses', () => {
    const extra = [...site.pages.keys()].filter((path) => path.startsWith('/en/') || path.startsWith('/dai-hoi/'));
    expect(extra).toEqual([]);
  });

  test('has no link that leads nowhere', () => {
    const dead = [...site.pages.values()].flatMap(({ path, document }) =>
      document
        .querySelectorAll('a[href^="/"], link[href^="/"], script[src^="/"], img[src^="/"]')
        .map((element) => (element.getAttribute('href') ?? element.getAttribute('src') ?? '').replace(/[?#].*$/u, ''))
        .filter((address) => !site.pages.has(address) && !site.files.has(address))
        .map((address) => `${path}: ${address}`),
    );
    expect(dead).toEqual([]);
  });
});
