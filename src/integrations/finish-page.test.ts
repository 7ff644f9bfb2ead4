import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { embedStyles, finishPage } from './finish-page.ts';

const rewrite = (address: string) => address.replace(/^\//u, '../');

test('a page gets its addresses and, right behind its character set, its policy', () => {
  const html = '<html><head><meta charset="utf-8"><title>a</title><link rel="stylesheet" href="/a.css"></head>';
  const finished = finishPage(html, rewrite, { searches: false });
  const policy = /content="(?<policy>[^"]*)"/u.exec(finished)?.groups?.['policy'] ?? '';
  expect(policy).toContain("style-src 'self'");
  expect(finished.replace(policy, '')).toBe(
    '<html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content=""><title>a</title>' +
      '<link rel="stylesheet" href="../a.css"></head>',
  );
});

test('the policy knows a style by its text as it is published, with its addresses rewritten', () => {
  const finished = finishPage('<meta charset="utf-8"><style>a{b:url(/c.png)}</style>', rewrite, { searches: false });
  const hash = createHash('sha256').update('a{b:url(../c.png)}').digest('base64');
  expect(finished).toContain(`style-src 'sha256-${hash}'`);
  expect(finished).toContain('<style>a{b:url(../c.png)}</style>');
});

test('a page that does not name its character set is refused', () => {
  expect(() => finishPage('<head><title>a</title>', rewrite, { searches: false })).toThrow('character set');
});

test('a page takes over the style sheets it links to, and nothing else', () => {
  const html = '<link rel="icon" href="/a.svg"><link rel="stylesheet" href="/b.css"><p>c</p>';
  const read = (path: string) => (path === '/b.css' ? 'p{}' : '');
  expect(embedStyles(html, read)).toBe('<link rel="icon" href="/a.svg"><style>p{}</style><p>c</p>');
});
