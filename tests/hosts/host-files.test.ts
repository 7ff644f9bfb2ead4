import { mkdirSync, readdirSync, readFileSync, writeFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { COMMON_HEADERS } from '../../src/core/hosting/headers.ts';
import { readDist } from '../kit/dist.ts';
import { factsFor, placeFolder } from '../kit/hosted-site.ts';
import { HOSTS } from '../kit/hosts.ts';
import type { SiteServer } from '../kit/serve.ts';

/** Files by their endings, with the types that browsers, and those who open a download, need. */
const TYPES = {
  html: /^text\/html; charset=utf-8$/iu,
  css: /^text\/css\b/u,
  js: /^(?:text|application)\/javascript\b/u,
  json: /^application\/json; charset=utf-8$/iu,
  csv: /^text\/csv; charset=utf-8$/iu,
  svg: /^image\/svg\+xml\b/u,
  woff2: /^font\/woff2$/u,
} as const;

const cases = HOSTS.filter(({ isConfigured }) => isConfigured).flatMap((host) =>
  [inject('anywhere'), inject('placed')].map((site) => ({ ...host, ...site })),
);

describe.for(cases)('the files for $name, of a site built for $siteUrl', ({ name, isHere, serve, dist, siteUrl }) => {
  describe.skipIf(!isHere)('in the real server', () => {
    const facts = factsFor(siteUrl);
    const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((file) => `/${file}`);
    // The largest, for what is smaller than its compression no host compresses.
    const sizeOf = (file: string) => statSync(join(dist, file)).size;
    const fileOf = (ending: string) =>
      files.filter((file) => file.endsWith(`.${ending}`)).toSorted((a, b) => sizeOf(b) - sizeOf(a))[0] ?? '';
    let folder: ReturnType<typeof placeFolder>;
    let server: SiteServer;

    beforeAll(async () => {
      folder = placeFolder(dist, facts.folder);
      // Pages that are made for frames, and one that was compressed beforehand.
      for (const path of ['nhung/a', 'en/nhung/a', 'san']) put(`${path}/index.html`, '<title>a</title>');
      put('san/index.html.gz', gzipSync('from the .gz'));
      put('san/index.html.br', brotliCompressSync('from the .br'));
      server = await serve(folder.root, facts);
    });
    afterAll(async () => {
      await server.close();
      folder.remove();
    });

    function put(path: string, content: string | Uint8Array): void {
      const file = join(folder.root, facts.folder, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }

    function get(path: string, encoding = 'gzip'): Promise<Response> {
      const headers = { 'Accept-Encoding': encoding };
      return fetch(server.origin + facts.folder + path.slice(1), { redirect: 'manual', headers });
    }

    async function read(path: string): Promise<string> {
      return (await get(path)).text();
    }

    /** Where an answer leads on the host that was asked, below the folder of the site. */
    function ledTo({ headers }: Response): string {
      const location = headers.get('location') ?? '';
      const { origin, pathname } = new URL(location, server.origin);
      return origin === server.origin ? pathname.replace(facts.folder, '/') : location;
    }

    test('every page is there', async () => {
      const below = (address: string) => `/${address.slice(facts.folder.length)}`;
      const expected = new Map<string, number>([
        ...facts.moved.map(({ from }) => [below(from), 301] as const),
        ...facts.gone.map((address) => [below(address), 410] as const),
      ]);
      const faults: string[] = [];
      for (const path of readDist(dist).pages.keys()) {
        const { status } = await get(path);
        if (status !== (expected.get(path) ?? 200)) faults.push(`${path}: ${status}`);
      }
      expect(faults).toEqual([]);
    });

    test.each(Object.entries(TYPES))('a file that ends with .%s has its type', async (ending, type) => {
      const response = await get(fileOf(ending));
      expect(response.headers.get('content-type')).toMatch(type);
      expect(Buffer.from(await response.arrayBuffer())).toEqual(readFileSync(join(dist, fileOf(ending))));
    });

    test.each(['/tim-kiem/', '/chi-so/luot-doc.json', '/doi-chieu/', fileOf('css')])(
      '%s is compressed',
      async (path) => {
        const { status, headers } = await get(path);
        expect([status, headers.get('content-encoding')]).toEqual([200, 'gzip']);
      },
    );

    test('headers go with pages, files, unknown addresses and those withdrawn', async () => {
      const expected = { ...COMMON_HEADERS, 'Content-Security-Policy': "frame-ancestors 'none'" };
      const paths = ['/', '/chi-so/luot-doc/', '/chi-so/luot-doc.csv', fileOf('css'), '/a', '/chi-so/sach-cho-muon/'];
      const faults: string[] = [];
      for (const path of paths) {
        const { headers } = await get(path);
        for (const [header, value] of Object.entries(expected))
          if (headers.get(header) !== value) faults.push(`${path}: ${header} is ${headers.get(header)}`);
      }
      expect(faults).toEqual([]);
    });

    test.each(['/nhung/a/', '/en/nhung/a/'])('%s may be framed, and has the other headers', async (path) => {
      const { status, headers } = await get(path);
      const sent = ['content-security-policy', 'x-content-type-options'].map((header) => headers.get(header));
      expect([status, ...sent]).toEqual([200, null, 'nosniff']);
    });

    test('files whose names change are kept for long, all others for minutes', async () => {
      const kept = async (path: string) => (await get(path)).headers.get('cache-control');
      expect(await kept(fileOf('css'))).toBe('public, max-age=31536000, immutable');
      for (const path of ['/', '/chi-so/luot-doc.csv', '/pagefind/pagefind.js', '/assets/khong-co.css'])
        expect([path, await kept(path)]).toEqual([path, 'public, max-age=600']);
    });

    test('a folder without its slash leads to the one with it, on the same host and port', async () => {
      const response = await get('/chi-so');
      expect(response.status).toBeOneOf([301, 308]);
      expect(ledTo(response)).toBe('/chi-so/');
    });

    test.each(['/khong-co', '/chi-so/khong/co/', '/chi-so/khong-co.csv', '/assets/khong-co.js'])(
      '%s is answered with 404.html',
      async (path) => {
        const response = await get(path);
        expect(response.status).toBe(404);
        expect(response.headers.get('content-type')).toMatch(TYPES.html);
        expect(await response.text()).toBe(readFileSync(join(dist, '404.html'), 'utf8'));
      },
    );

    test.each([
      ['/chi-so/luot-ban-doc/', '/chi-so/luot-doc/'],
      ['/en/chi-so/luot-ban-doc/', '/en/chi-so/luot-doc/'],
      ['/so-lieu/luot-doc.giay-trang.tuan-le/', '/so-lieu/luot-doc.giay-trang.2023/'],
      ['/tin/2022/tuan-le-doc-sach-giay-trang/', '/tin/2023/tuan-le-doc-sach-giay-trang/'],
    ])('%s moved for good, to %s', async (from, to) => {
      const response = await get(from);
      expect([response.status, ledTo(response)]).toEqual([301, to]);
    });

    test.each([
      ['/chi-so/sach-cho-muon/', 'Số sách cho mượn'],
      ['/en/chi-so/sach-cho-muon/', 'Books lent'],
      ['/so-lieu/sach-cho-muon.bia-cung.2024/', 'Số sách cho mượn, xã Bìa Cứng, 2024'],
    ])('%s is gone, and says what stood there', async (path, was) => {
      const response = await get(path);
      expect(response.status).toBe(410);
      expect(response.headers.get('content-type')).toMatch(TYPES.html);
      expect(await response.text()).toContain(was);
    });

    test('the files of pages that moved or were withdrawn are there', async () => {
      expect(await read('/chi-so/luot-ban-doc.csv')).toContain('luot-doc.giay-trang.2023,luot-doc,');
      expect(await read('/chi-so/sach-cho-muon.csv')).toContain('withdrawn,date,was,why,see');
      expect(await read('/chi-so/sach-cho-muon.json')).toContain('"withdrawn": "/chi-so/sach-cho-muon/"');
    });

    // Of the servers here only these two are set up to look for it.
    if (name === 'nginx' || name === 'Caddy') {
      test('what was compressed beforehand is sent', async () => {
        expect(await read('/san/')).toBe('from the .gz');
        if (name === 'Caddy') expect(await (await get('/san/', 'br, gzip')).text()).toBe('from the .br');
      });
    }
  });
});
