import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { answerFrom } from './answer-requests.ts';
import { findBase } from './find-base.ts';
import { listen, readPort } from './listen.ts';

const FILES = {
  'index.html': 'home',
  '404.html': '<link href="/favicon.svg"><a href="/tin/">Không có</a>',
  'favicon.svg': '<svg/>',
  'tin/index.html': 'tin',
  'a.csv': 'số,chữ',
  'pagefind/x.pf_meta': '\0',
  '.env': 'secret',
  '.well-known/security.txt': 'Contact: mailto:a@b.example',
  '.well-known/.secret': 'secret',
};

function makeSite(files: Readonly<Record<string, string>> = FILES): string {
  const parent = mkdtempSync(join(tmpdir(), 'site-'));
  onTestFinished(() => rmSync(parent, { recursive: true }));
  writeFileSync(join(parent, 'outside.txt'), 'secret');
  for (const [name, text] of Object.entries(files)) {
    const file = join(parent, 'dist', name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return join(parent, 'dist');
}

/** Serves a site and gives a way to ask for paths exactly as they are written. */
async function serve(base = '/') {
  const server = createServer(answerFrom(makeSite(), base));
  onTestFinished(() => {
    server.close().closeAllConnections();
  });
  const port = await listen(server, 0, () => undefined);
  return (path: string, method = 'GET', headers: Record<string, string> = {}) =>
    new Promise<{ status: number | undefined; type: string | undefined; to: string | undefined; text: string; etag: string | undefined }> // prettier-ignore
    ((resolve, reject) => {
      const asked = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (piece: string) => (text += piece));
        response.on('end', () => {
          const { 'content-type': type, location: to, etag } = response.headers;
          resolve({ status: response.statusCode, type, to, text, etag });
        });
      });
      asked.on('error', reject).end();
    });
}

test.each([
  ['/', 'text/html; charset=utf-8', 'home'],
  ['/tin/', 'text/html; charset=utf-8', 'tin'],
  ['/tin/?q=1', 'text/html; charset=utf-8', 'tin'],
  ['/a.csv', 'text/csv; charset=utf-8', 'số,chữ'],
  ['/favicon.svg', 'image/svg+xml', '<svg/>'],
  ['/pagefind/x.pf_meta', 'application/octet-stream', '\0'],
  ['/.well-known/security.txt', 'text/plain; charset=utf-8', 'Contact: mailto:a@b.example'],
])('%s is a file with its type', async (path, type, text) => {
  const ask = await serve();
  expect(await ask(path)).toMatchObject({ status: 200, type, text });
});

test.each([
  '/nope',
  '/tin/nope/',
  '/%zz',
  '/%00',
  '/.env',
  '/.well-known/.secret',
  '/.well-known/../.env',
  '/../outside.txt',
  '/..%2foutside.txt',
  '/tin/..%2f..%2f..%2foutside.txt',
])('%s is nothing, which the site says itself', async (path) => {
  const ask = await serve();
  expect(await ask(path)).toMatchObject({ status: 404, type: 'text/html; charset=utf-8', text: FILES['404.html'] });
});

test('a folder is led to with a slash, and what was asked stays', async () => {
  const ask = await serve();
  expect(await ask('/tin?q=1')).toMatchObject({ status: 301, to: '/tin/?q=1' });
});

test('only the head, a part, or what has changed can be asked for, and nothing can be sent', async () => {
  const ask = await serve();
  expect(await ask('/a.csv', 'HEAD')).toMatchObject({ status: 200, text: '' });
  expect(await ask('/nope', 'HEAD')).toMatchObject({ status: 404, text: '' });
  expect(await ask('/favicon.svg', 'GET', { Range: 'bytes=1-3' })).toMatchObject({ status: 206, text: 'svg' });
  expect(await ask('/favicon.svg', 'GET', { Range: 'bytes=99-' })).toMatchObject({ status: 416 });
  const { etag = '' } = await ask('/a.csv');
  expect(await ask('/a.csv', 'GET', { 'If-None-Match': etag })).toMatchObject({ status: 304 });
  expect(await ask('/a.csv', 'POST')).toMatchObject({ status: 405 });
});

test('a site for a path is served below that path, which the root leads to', async () => {
  const ask = await serve('/luu-tru/2026/');
  expect(await ask('/')).toMatchObject({ status: 302, to: '/luu-tru/2026/' });
  expect(await ask('/luu-tru/2026')).toMatchObject({ status: 302, to: '/luu-tru/2026/' });
  expect(await ask('/luu-tru/2026/')).toMatchObject({ status: 200, text: 'home' });
  expect(await ask('/luu-tru/2026/tin')).toMatchObject({ status: 301, to: '/luu-tru/2026/tin/' });
  expect(await ask('/luu-tru/2026/tin/')).toMatchObject({ status: 200, text: 'tin' });
  expect(await ask('/luu-tru/2026/.well-known/security.txt')).toMatchObject({ status: 200 });
  expect(await ask('/tin/')).toMatchObject({ status: 404, text: FILES['404.html'] });
});

test.each([
  ['the root of a host', '/', '<link href="/favicon.svg"><a href="/tin/">'],
  ['a path', '/luu-tru/2026/', '<link href="/luu-tru/2026/favicon.svg"><a href="/luu-tru/2026/tin/#a">'],
  ['a path that is also a folder of the site', '/tin/', '<link href="/tin/favicon.svg"><a href="/tin/tin/">'],
  ['nobody knows what', '/', '<a href="https://a.example/x/">'],
])('404.html tells that a site is made for %s', (_, base, page) => {
  expect(findBase(makeSite({ ...FILES, '404.html': page }))).toBe(base);
});

test('a folder without 404.html is served at the root', () => {
  expect(findBase(makeSite({ 'index.html': 'home' }))).toBe('/');
});

test('where the port is in use, the next free one is taken, and said', async () => {
  const [first, second] = [createServer(), createServer()];
  onTestFinished(() => void [first, second].map((server) => server.close()));
  const port = await listen(first, 0, () => expect.fail('nothing to say'));
  const said: string[] = [];
  const taken = await listen(second, port, (text) => said.push(text));
  expect(taken).toBeGreaterThan(port);
  expect(said).toEqual([`Port ${port} is in use; the site is at port ${taken} instead.\n`]);
});

test('a port is a number that there is', () => {
  expect([readPort(undefined), readPort('0'), readPort('8080'), readPort('65535')]).toEqual([4321, 0, 8080, 65_535]);
  for (const text of ['65536', '-1', 'x', '', '80a'])
    expect(() => readPort(text)).toThrow(`--port takes a number up to 65535, not "${text}".`);
});
