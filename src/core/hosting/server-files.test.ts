import { expect, test } from 'vitest';
import { apacheFile } from './apache.ts';
import { caddyFile } from './caddy.ts';
import type { HostFacts } from './host-facts.ts';
import { nginxFile } from './nginx.ts';
import { headersFile, pagesWorkflow, redirectsFile, vercelFile } from './static-hosts.ts';

const placed: HostFacts = {
  host: 'a.example',
  folder: '/kho/',
  moved: [{ from: '/kho/chi-so/a.b/', to: '/kho/chi-so/b/' }],
  gone: ['/kho/so-lieu/c.2024/', '/kho/en/so-lieu/c.2024/'],
};
const rooted: HostFacts = { host: undefined, folder: '/', moved: [], gone: [] };
const FOLDERS = ['assets/', 'chi-so/', 'en/', 'nhung/', 'pagefind/', 'en/chi-so/', 'en/nhung/'];

/** Whole files as they were when real servers last answered by them (tests/hosts/): a change wants those run, and then -u. */
test.each([
  ['apache', apacheFile],
  ['caddy', caddyFile],
  ['nginx', nginxFile],
  ['_headers', (facts: HostFacts) => headersFile(facts, FOLDERS)],
  ['_redirects', redirectsFile],
  ['vercel.json', vercelFile],
  ['pages.yml', pagesWorkflow],
])('the file for %s is, to the letter, the one that was tried', async (name, write) => {
  const text = [placed, rooted].map((facts) => write(facts)).join('\n=== at the root of any host\n');
  await expect(text).toMatchFileSnapshot(`tried/${name}.txt`);
});
