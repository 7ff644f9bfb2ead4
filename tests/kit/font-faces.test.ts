import { expect, test } from 'vitest';
import { readFontFaces } from './font-faces.ts';

const MINIFIED = `@font-face{font-family:"Chữ in";src:url(./in.A1.woff2)format("woff2");unicode-range:U+??,U+1EA0-1EF9,U+4??}
@font-face{font-family:Chữ viết;src:url("./viet.woff2") format("woff2")}
@font-face{font-family:Chữ in as Arial;src:local(Arial);size-adjust:92%}`;

test('the faces of a style sheet are those with a file', () => {
  expect(readFontFaces(MINIFIED).map(({ family, file }) => [family, file])).toEqual([
    ['Chữ in', './in.A1.woff2'],
    ['Chữ viết', './viet.woff2'],
  ]);
});

test('a face is for the letters of its range, however short the range is written', () => {
  const [printed] = readFontFaces(MINIFIED);
  expect([...'azÿếẠӿ'].filter((letter) => printed?.isFor(letter))).toEqual([...'azÿếẠӿ']);
  expect([...'ăđ₫→Ԁ'].filter((letter) => printed?.isFor(letter))).toEqual([]);
});

test('a face that names no range is for every letter', () => {
  expect(readFontFaces(MINIFIED)[1]?.isFor('→')).toBe(true);
});
