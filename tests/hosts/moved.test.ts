import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyProject, type ProjectCopy } from '../../src/test-kit/build-copy.ts';
import { findNginx } from '../../src/test-kit/find-nginx.ts';
import { readServerBlock, serveWithNginx } from '../../src/test-kit/serve-nginx.ts';
import type { SiteServer } from '../../src/test-kit/serve.ts';

const nginx = findNginx();

describe.skipIf(nginx === undefined)('nginx as in the README, over an archive whose pages moved', () => {
  let copy: ProjectCopy;
  let server: SiteServer;

  beforeAll(async () => {
    copy = copyProject('tests/fixtures/second-archive');
    await copy.run('build');
    server = await serveWithNginx(nginx ?? '', readServerBlock('README.md'), join(copy.root, 'dist'));
  }, 180_000);
  afterAll(async () => {
    await server.close();
    copy.remove();
  });

  test.each([
    ['/chi-so/luot-ban-doc/', 'content="0;url=../luot-doc/"'],
    ['/so-lieu/luot-doc.giay-trang.tuan-le/', 'content="0;url=../luot-doc.giay-trang.2023/"'],
    ['/so-lieu/sach-cho-muon.bia-cung.2024/', 'Trang đã rút khỏi kho'],
    ['/chi-so/luot-ban-doc.csv', 'luot-doc.giay-trang.2023,luot-doc,'],
    ['/chi-so/sach-cho-muon.csv', 'withdrawn,date,was,why,see'],
    ['/chi-so/sach-cho-muon.json', '"withdrawn": "/chi-so/sach-cho-muon/"'],
  ])('%s is answered, and says where to go', async (path, words) => {
    const response = await fetch(server.origin + path, { redirect: 'manual' });
    expect(response.status).toBe(200);
    expect(await response.text()).toContain(words);
  });

  test('an old address without its slash is led to the one with it', async () => {
    const response = await fetch(`${server.origin}/chi-so/luot-ban-doc`, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([301, '/chi-so/luot-ban-doc/']);
  });
});
