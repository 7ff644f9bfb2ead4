import { expect, test } from 'vitest';
import { createArchive } from '../../../tests/kit/archive-fixture.ts';
import { runCli } from '../../../tests/kit/run-cli.ts';
import { printHostFile } from './print-host-file.ts';

const SECOND = ['--root', 'tests/fixtures/second-archive'];

function run(args: readonly string[], SITE_URL?: string) {
  return runCli('host-files', (list, print) => printHostFile(list, print, { SITE_URL }), args);
}

test.each([
  ['nginx', 'location = /kho/chi-so/luot-ban-doc/ { return 301 /kho/chi-so/luot-doc/$is_args$args; }'],
  ['caddy', 'redir /kho/chi-so/luot-ban-doc/ /kho/chi-so/luot-doc/ 301'],
  ['vercel', '"source": "/kho/chi-so/luot-ban-doc/"'],
  ['github-pages', 'actions/deploy-pages'],
])('the file for %s is printed, for the address of the site and what moved', async (host, text) => {
  const { status, stdout, stderr } = await run([host, ...SECOND], 'https://so-doc.example/kho');
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toContain(text);
});

test('without an address the site is taken to lie at the root of a host', async () => {
  const { stdout } = await run(['nginx', ...SECOND]);
  expect(stdout).toContain('server_name _;');
  expect(stdout).toContain('error_page 404 /404.html;');
});

test.each([
  [[], undefined, 'Name one host of these: nginx, caddy, vercel, github-pages.'],
  [['lighttpd'], undefined, 'Name one host of these: nginx, caddy, vercel, github-pages.'],
  [['toString'], undefined, 'Name one host of these: nginx, caddy, vercel, github-pages.'],
  [['nginx', 'caddy'], undefined, 'Name one host of these: nginx, caddy, vercel, github-pages.'],
  [
    ['nginx'],
    'ky-yeu.example',
    'SITE_URL is "ky-yeu.example": write a whole address, as in https://ky-yeu.example/luu-tru.',
  ],
])('%j with SITE_URL %s is not understood', async (args, site, sentence) => {
  const { status, stdout, stderr } = await run([...args, ...SECOND], site);
  expect([status, stdout, stderr]).toEqual([2, '', `${sentence}\nSee npm run host-files -- --help.\n`]);
});

test('an archive with problems has them printed', async () => {
  const archive = createArchive();
  archive.replace('data/site.json', '"edition"', '"editon"');
  const { status, stdout } = await run(['nginx', '--root', archive.root]);
  expect(status).toBe(1);
  expect(stdout).toContain('data/site.json');
});
