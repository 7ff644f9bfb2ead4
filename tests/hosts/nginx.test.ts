import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, extname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readDist } from '../../src/test-kit/dist.ts';
import { findNginx } from '../../src/test-kit/find-nginx.ts';
import { readServerBlock, serveWithNginx } from '../../src/test-kit/serve-nginx.ts';
import type { SiteServer } from '../../src/test-kit/serve.ts';

const nginx = findNginx();
const site = readDist();

const CONTENT_TYPES: Record<string, RegExp> = {
  '.css': /^text\/css/u,
  '.html': /^text\/html/u,
  '.js': /^(?:text|application)\/javascript/u,
  '.json': /^application\/json/u,
  '.svg': /^image\/svg\+xml/u,
  '.wasm': /^application\/wasm/u,
  '.woff2': /^font\/woff2/u,
};

describe.skipIf(nginx === undefined).each(['/', '/a/b/'])('nginx as in the README, below %s', (below) => {
  const root = mkdtempSync(join(tmpdir(), 'www-'));
  let server: SiteServer;

  beforeAll(async () => {
    const folder = join(root, 'www', below);
    mkdirSync(dirname(folder), { recursive: true });
    symlinkSync(resolve('dist'), folder.replace(/\/$/u, ''), 'junction');
    const block = readServerBlock('README.md').replace('/404.html', `${below}404.html`);
    server = await serveWithNginx(nginx ?? '', block, join(root, 'www'));
  });
  afterAll(async () => {
    await server.close();
    rmSync(root, { recursive: true });
  });

  function get(path: string): Promise<Response> {
    return fetch(server.origin + below + path.slice(1), { redirect: 'manual' });
  }

  test('every page is there', async () => {
    const missing: string[] = [];
    for (const path of site.pages.keys()) {
      const response = await get(path);
      await response.arrayBuffer();
      if (response.status !== 200) missing.push(`${path}: ${response.status}`);
    }
    expect(missing).toEqual([]);
  });

  test.each(Object.entries(CONTENT_TYPES))('a file that ends with %s has its content type', async (ending, type) => {
    const file = [...site.files].find((name) => extname(name) === ending);
    if (file === undefined) return;
    const response = await get(file);
    expect(response.headers.get('content-type')).toMatch(type);
    expect(Buffer.from(await response.arrayBuffer())).toEqual(readFileSync(join('dist', file)));
  });

  test.each(['/tin', '/en/tin'])('%s leads to the address with a slash, on the same host and port', async (path) => {
    const response = await get(path);
    expect([response.status, response.headers.get('location')]).toEqual([301, `${below}${path.slice(1)}/`]);
  });

  test.each(['/khong-co', '/tin/khong/co/', '/chi-so/khong-co.csv'])('%s is answered with 404.html', async (path) => {
    const response = await get(path);
    expect([response.status, response.headers.get('content-type')]).toEqual([404, 'text/html']);
    expect(await response.text()).toBe(site.read('/404.html'));
  });
});
