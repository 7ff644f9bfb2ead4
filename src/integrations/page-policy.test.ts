import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { readTags } from './html-source.ts';
import { describePolicy } from './page-policy.ts';

const ALWAYS =
  "default-src 'none'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; " +
  "require-trusted-types-for 'script'; trusted-types 'none'";

/** The directives of a page with this in its head, without those that every page has. */
function ownDirectives(head: string, searches = false): string[] {
  const policy = describePolicy(readTags(head), (tag) => head.slice(tag.end, tag.textEnd), { searches });
  return policy.split('; ').filter((directive) => !ALWAYS.split('; ').includes(directive));
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

test.each([
  ['nothing', '', []],
  ['a style sheet', '<link rel="stylesheet" href="./a.css">', ["style-src 'self'"]],
  ['a style', '<style>a{}</style>', [`style-src ${hash('a{}')}`]],
  ['the same style twice', '<style>a{}</style><style>a{}</style>', [`style-src ${hash('a{}')}`]],
  ['line ends of Windows', '<style>a{\r\n}</style>', [`style-src ${hash('a{\n}')}`]],
  ['a script', '<script type="module" src="./a.js"></script>', ["script-src 'self'"]],
  ['data', '<script type="application/ld+json">{}</script>', []],
  ['a manifest', '<link rel="manifest" href="./a.json">', ["manifest-src 'self'"]],
  ['a form', '<form action="./a/">', ["form-action 'self'"]],
])('a page with %s is allowed that', (_, head, own) => {
  expect(ownDirectives(head)).toEqual(own);
});

test('a page that searches may run WebAssembly', () => {
  expect(ownDirectives('<script type="module" src="./a.js"></script>', true)).toEqual([
    "script-src 'self' 'wasm-unsafe-eval'",
  ]);
});

test.each([
  '<script>a()</script>',
  '<script type="module">a()</script>',
  '<SCRIPT type="text/ecmascript">a()</SCRIPT>',
])('a page with %s is refused', (script) => {
  expect(() => ownDirectives(script)).toThrow('a script of its own');
});
