import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import type { BuiltPage } from './dist.ts';
import { findInvalidHtml, pickByMarkup } from './validate-html.ts';

function pageOf(path: string, main: string, language = 'vi'): BuiltPage {
  const html = `<!DOCTYPE html>\n<html lang="${language}"><head><title>a</title></head><body><main>${main}</main></body></html>`;
  return { path, file: `${path}index.html`, html, document: parse(html) };
}

test('pages are picked until every piece of markup is there, in every language', () => {
  const pages = [
    pageOf('/a/', '<p>một</p>'),
    pageOf('/b/', '<p>hai</p><p>ba</p>'),
    pageOf('/c/', '<p class="x">một</p>'),
    pageOf('/d/', '<p></p>'),
    pageOf('/e/', '<a rel="external" href="/">một</a>'),
    pageOf('/f/', '<a rel="next" href="/">một</a><p class="y">hai</p>'),
    pageOf('/en/a/', '<p>one</p>', 'en'),
    pageOf('/en/b/', '<p>two</p>', 'en'),
  ];
  expect(pickByMarkup(pages).map(({ path }) => path)).toEqual(['/a/', '/c/', '/d/', '/e/', '/f/', '/en/a/']);
});

test('what is wrong is told by page and place', () => {
  const [good, bad] = ['<button type="submit">một</button>', '<button>hai</button>'];
  expect(findInvalidHtml([pageOf('/a/', good), pageOf('/b/', bad)])).toEqual([
    expect.stringMatching(/^\/b\/ 2:\d+ .+ \[no-implicit-button-type\]$/u),
  ]);
});
