import { expect, test } from 'vitest';
import { embedStyles } from './relative-addresses.ts';

test('a page takes over the style sheets it links to, and nothing else', async () => {
  const html = '<link rel="icon" href="/a.svg"><link rel="stylesheet" href="/b.css"><p>c</p>';
  const read = (path: string) => Promise.resolve(path === '/b.css' ? 'p{}' : '');
  expect(await embedStyles(html, read)).toBe('<link rel="icon" href="/a.svg"><style>p{}</style><p>c</p>');
});
