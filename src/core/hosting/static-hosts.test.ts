import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { COMMON_HEADERS } from './headers.ts';
import type { HostFacts } from './host-facts.ts';
import { headersFile, pagesWorkflow, redirectsFile, vercelFile } from './static-hosts.ts';

const facts: HostFacts = {
  host: 'a.example',
  folder: '/kho/',
  moved: [{ from: '/kho/chi-so/a.b/', to: '/kho/chi-so/b/' }],
  gone: ['/kho/chi-so/c/'],
};
const FOLDERS = ['assets/', 'chi-so/', 'en/', 'nhung/', 'pagefind/', 'tin/', 'en/chi-so/', 'en/nhung/'];

/** A rule as Netlify and Cloudflare Pages read it: a path in the first column, its headers indented. */
function readRules(text: string): { pattern: RegExp; headers: [string, string][] }[] {
  return text
    .trim()
    .split(/\n\s*\n/u)
    .map((block) => {
      const [path = '', ...lines] = block.split('\n');
      expect(path).toMatch(/^\/\S*$/u);
      const headers = lines.map((line): [string, string] => {
        const { name = '', value = '' } = /^ {2}(?<name>[\w-]+): (?<value>\S.*)$/u.exec(line)?.groups ?? {};
        return [name.toLowerCase(), value];
      });
      // A rule without headers, and a second asterisk, are refused.
      expect(headers.length).toBeGreaterThan(0);
      expect(path.split('*').length).toBeLessThanOrEqual(2);
      return { pattern: new RegExp(`^${path.replaceAll('.', String.raw`\.`).replace('*', '.*')}$`, 'u'), headers };
    });
}

function sentFor(path: string): [string, string][] {
  return readRules(headersFile(facts, FOLDERS))
    .filter(({ pattern }) => pattern.test(path))
    .flatMap(({ headers }) => headers);
}

const common = Object.entries(COMMON_HEADERS).map(([name, value]): [string, string] => [name.toLowerCase(), value]);
const framing: [string, string] = ['content-security-policy', "frame-ancestors 'none'"];
const hashed: [string, string] = ['cache-control', 'public, max-age=31536000, immutable'];

test.each([
  ['/kho/', [...common, framing]],
  ['/kho/tin/2024/a/', [...common, framing]],
  ['/kho/chi-so/a.csv', [...common, framing]],
  ['/kho/en/', [...common, framing]],
  ['/kho/en/chi-so/a/', [...common, framing]],
  ['/kho/nhung/a/', common],
  ['/kho/en/nhung/a/', common],
  ['/kho/assets/a.B1.css', [...common, hashed]],
  ['/kho/pagefind/pagefind.js', common],
])('_headers sends for %s each header once', (path, headers) => {
  expect(sentFor(path)).toEqual(headers);
});

test('_headers keeps to the hundred rules that Cloudflare reads, and to its length of a line', () => {
  const text = headersFile(facts, FOLDERS);
  expect(readRules(text).length).toBeLessThanOrEqual(100);
  expect(text.split('\n').filter((line) => line.length > 2000)).toEqual([]);
});

/** Rules of _redirects as a host reads them: the first that it knows the code of counts. */
function redirect(path: string, codes: readonly string[]): readonly [string, string] | undefined {
  const rules = redirectsFile(facts)
    .trim()
    .split('\n')
    .map((line) => line.split(' '));
  const [, to = '', code = ''] = rules.find(([from, , code = '']) => from === path && codes.includes(code)) ?? [];
  return to === '' ? undefined : [to, code];
}

test('_redirects leads on on Netlify although there is a page, and on Cloudflare Pages', () => {
  expect(redirect('/kho/chi-so/a.b/', ['301', '301!'])).toEqual(['/kho/chi-so/b/', '301!']);
  expect(redirect('/kho/chi-so/a.b/', ['200', '301', '302', '303', '307', '308'])).toEqual(['/kho/chi-so/b/', '301']);
  expect(redirect('/kho/chi-so/c/', ['301', '301!'])).toBeUndefined();
});

interface VercelRule {
  readonly source: string;
  readonly headers: readonly { readonly key: string; readonly value: string }[];
}

test.each([
  ['/kho/', "frame-ancestors 'none'", 'public, max-age=600'],
  ['/kho/tin/2024/a/', "frame-ancestors 'none'", 'public, max-age=600'],
  ['/kho/nhung/a/', undefined, 'public, max-age=600'],
  ['/kho/en/nhung/a/', undefined, 'public, max-age=600'],
  ['/kho/assets/a.B1.css', "frame-ancestors 'none'", 'public, max-age=31536000, immutable'],
])('vercel.json sends for %s each header once', (path, policy, caching) => {
  const { headers } = JSON.parse(vercelFile(facts)) as { headers: readonly VercelRule[] };
  // A source without names in it is a regular expression.
  const sent = headers
    .filter(({ source }) => new RegExp(`^${source}$`, 'u').test(path))
    .flatMap((rule) => rule.headers);
  const values = (name: string) => sent.filter(({ key }) => key === name).map(({ value }) => value);
  expect(values('Content-Security-Policy')).toEqual(policy === undefined ? [] : [policy]);
  expect(values('Cache-Control')).toEqual([caching]);
  expect(values('X-Content-Type-Options')).toEqual(['nosniff']);
});

test('vercel.json leads to the slash, and from pages that moved', () => {
  expect(JSON.parse(vercelFile(facts))).toMatchObject({
    trailingSlash: true,
    outputDirectory: 'dist',
    redirects: [{ source: '/kho/chi-so/a.b/', destination: '/kho/chi-so/b/', statusCode: 301 }],
  });
});

test('the workflow for GitHub Pages tells the build where the site will live', () => {
  const { jobs, permissions } = parse(pagesWorkflow()) as {
    jobs: { publish: { steps: readonly { id?: string; uses?: string; run?: string; env?: unknown }[] } };
    permissions: unknown;
  };
  const { steps } = jobs.publish;
  expect(permissions).toEqual({ contents: 'read', pages: 'write', 'id-token': 'write' });
  expect(steps.find(({ run }) => run === 'npm run build')?.env).toEqual({
    SITE_URL: '${{ steps.pages.outputs.base_url }}',
  });
  expect(steps.find(({ id }) => id === 'pages')?.uses).toMatch(/^actions\/configure-pages@/u);
  expect(steps.at(-1)?.uses).toMatch(/^actions\/deploy-pages@/u);
});
