import { expect, test } from 'vitest';
import { faultOfSiteUrl } from './site-url.ts';

test.each([
  undefined,
  '',
  'https://ky-yeu.example',
  'https://ky-yeu.example/',
  'http://127.0.0.1:8080/luu-tru/2026/',
  'https://kỷ-yếu.example/a_b/c.d~e-f',
])('a site can live at %s', (address) => {
  expect(faultOfSiteUrl(address)).toBeUndefined();
});

test.each([
  ['ky-yeu.example', 'write a whole address'],
  ['ftp://ky-yeu.example', 'write a whole address'],
  ['bad scheme', 'write a whole address'],
  ['https://u:p@ky-yeu.example/', 'a name or password'],
  ['https://ky-yeu.example/a?b', 'from ? or # on'],
  ['https://ky-yeu.example/a#', 'from ? or # on'],
  ['https://ky-yeu.example/a b', 'letters from a to z'],
  ['https://ky-yeu.example/kỷ-yếu', 'letters from a to z'],
  ['https://ky-yeu.example//a', 'letters from a to z'],
])('no site can live at %s: %s', (address, told) => {
  expect(faultOfSiteUrl(address)).toContain(told);
});
