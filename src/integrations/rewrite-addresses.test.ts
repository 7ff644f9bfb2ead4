import { describe, expect, test } from 'vitest';
import { relativeAddress } from '../core/address/relative.ts';
import { applyChanges, readTags } from './html-source.ts';
import { changeAddresses, rewriteStyles } from './rewrite-addresses.ts';

const rewrite = (address: string) => relativeAddress(address, '/tin/a/index.html');

function rewritePage(html: string): string {
  return applyChanges(html, changeAddresses(html, readTags(html), rewrite));
}

describe('changeAddresses', () => {
  test.each([
    ['a link', '<a href="/chi-so/">', '<a href="../../chi-so/">'],
    ['a link without quotes', '<a href=/chi-so/ class=b>', '<a href=../../chi-so/ class=b>'],
    ['a link in single quotes', "<A  HREF = '/chi-so/#c' >", "<A  HREF = '../../chi-so/#c' >"],
    ['a style sheet', '<link rel="stylesheet" href="/a.css"/>', '<link rel="stylesheet" href="../../a.css"/>'],
    ['a module to preload', '<link rel="modulepreload" href="/a.js">', '<link rel="modulepreload" href="../../a.js">'],
    ['a script', '<script type="module" src="/a.js"></script>', '<script type="module" src="../../a.js"></script>'],
    ['a form', '<form action="/tim-kiem/">', '<form action="../../tim-kiem/">'],
    ['a film', '<video poster="/a.png" src="/b.mp4">', '<video poster="../../a.png" src="../../b.mp4">'],
    ['a drawing', '<svg><use xlink:href="/a.svg#b"/></svg>', '<svg><use xlink:href="../../a.svg#b"/></svg>'],
    ['an address for a script', '<x-a data-src="/a.json">', '<x-a data-src="../../a.json">'],
    [
      'a set of pictures',
      '<img srcset="/a.png 1x,/b.png 2x, //c.example/d 3x, /e.png">',
      '<img srcset="../../a.png 1x,../../b.png 2x, //c.example/d 3x, ../../e.png">',
    ],
    [
      'a picture within a set',
      '<img srcset="data:image/png;base64,/9j/ 1x">',
      '<img srcset="data:image/png;base64,/9j/ 1x">',
    ],
    ['a set to preload', '<link imagesrcset="/a.png, /b.png">', '<link imagesrcset="../../a.png, ../../b.png">'],
    [
      'a page that leads on',
      '<meta http-equiv="refresh" content="0;url=/tin/">',
      '<meta http-equiv="refresh" content="0;url=../">',
    ],
    ['a style', '<style>a{b:url(/c.woff2)}</style>', '<style>a{b:url(../../c.woff2)}</style>'],
    [
      'data',
      '<script type="application/json">{"href":"/b/","unit":"/ha","list":[{"url": "/c/"}]}</script>',
      '<script type="application/json">{"href":"../../b/","unit":"/ha","list":[{"url": "../../c/"}]}</script>',
    ],
    [
      'linked data, whose full addresses stay',
      '<script type="application/ld+json">{"url":"https://a.example/b/"}</script>',
      '<script type="application/ld+json">{"url":"https://a.example/b/"}</script>',
    ],
  ])('reaches %s', (_, html, rewritten) => {
    expect(rewritePage(html)).toBe(rewritten);
  });

  test.each([
    ['text', '<p>Xem /chi-so/ và href="/chi-so/"</p>'],
    ['comments', '<!-- <a href="/a/"> -->'],
    ['texts in attributes', '<a title="/a/" alt=\'href="/b/"\' aria-label="/c/">'],
    ['descriptions', '<meta name="description" content="0;url=/a/">'],
    ['scripts', '<script>const a = \'<a href="/a/">\'; const b = {"href":"/b/"};</script>'],
    ['text to type in', '<textarea><iframe src="/a/"></textarea>'],
    ['titles', '<title><a href="/a/"></title>'],
    ['other hosts and schemes', '<a href="//a.example/"><a href="mailto:a@b.example"><a href="https://a.example/">'],
    ['fragments', '<a href="#a"><a href="">'],
    ['full addresses', '<link rel="canonical" href="https://a.example/b/"><meta property="og:url" content="/b/">'],
    ['attributes without values', '<option selected><a href><input disabled data-src>'],
    ['white space and letters', '<!DOCTYPE html>\r\n<P\n CLASS = x >Đại  hội &amp; &nbsp;\0</P >\n<br/>'],
  ])('leaves %s alone', (_, html) => {
    expect(rewritePage(html)).toBe(html);
  });
});

test.each([
  ['url(/a.woff2)', 'url(../../a.woff2)'],
  ['url("/a.woff2") format("woff2")', 'url("../../a.woff2") format("woff2")'],
  ["URL( '/a b.woff2?c#d' )", "URL( '../../a b.woff2?c#d' )"],
  ['url(/a.svg),url(/b.svg)', 'url(../../a.svg),url(../../b.svg)'],
  ['url(a.svg)', 'url(a.svg)'],
  ['url(#a)', 'url(#a)'],
  [`url("data:image/svg+xml,%3Csvg d='M0 0h1/2'/%3E")`, `url("data:image/svg+xml,%3Csvg d='M0 0h1/2'/%3E")`],
  ['url(https://a.example/b)', 'url(https://a.example/b)'],
  ['a{content:"/b/"}', 'a{content:"/b/"}'],
])('the style %s becomes %s', (css, rewritten) => {
  expect(rewriteStyles(css, rewrite)).toBe(rewritten);
});
