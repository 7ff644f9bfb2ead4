import { expect, test } from 'vitest';
import { readTags } from './html-source.ts';
import { refuseUnsafe } from './refuse-unsafe.ts';

test.each([
  ['<iframe title="a"></iframe>', 'the element <iframe>'],
  ['<base href="/">', 'the element <base>'],
  ['<body><p><meta http-equiv="refresh" content="0;url=/">', 'the element <meta>'],
  ['<body><style>a{}</style>', 'the element <style>'],
  ['<p onclick="a">', 'the attribute onclick, on <p>'],
  ['<p style="color:red">', 'the attribute style, on <p>'],
  ['<p STYLE=a>', 'the attribute style, on <p>'],
  ['<a ping="/a" href="/b">', 'the attribute ping, on <a>'],
  ['<table background="/a.png">', 'the attribute background, on <table>'],
  ['<a href="javascript:alert(1)">', '"javascript:alert(1)", on <a>'],
  ['<a href="jav&#97;script:alert(1)">', 'on <a>'],
  ['<q cite="javascript:a">', 'on <q>'],
  ['<img alt="" src="https://e.example/x.png">', 'on <img>'],
  ['<img alt="" src="//e.example/x.png">', 'on <img>'],
  ['<img alt="" src="data:image/png;base64,AA">', 'on <img>'],
])('a page with %s is refused', (html, told) => {
  expect(() => {
    refuseUnsafe(readTags(html));
  }).toThrow(told);
});

test.each([
  '<meta charset="utf-8"><link rel="icon" href="/a.svg"><body><svg><title>a</title></svg>',
  '<a href="https://e.example/x">',
  '<a href="/a/?b#c">',
  '<a href="mailto:a@b.example">',
  '<img alt="" src="/assets/a.png" srcset="/a.png 1x, /b.png 2x">',
  '<p title="onclick=a">',
  '<button type="button" hidden>',
])('and one with %s is not', (html) => {
  expect(() => {
    refuseUnsafe(readTags(html));
  }).not.toThrow();
});
