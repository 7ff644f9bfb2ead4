import { expect, test } from 'vitest';
import { schemeOf } from './scheme.ts';

test.each([
  ['https://a.example/b:c', 'https'],
  ['obs:ho-ngheo.tp-bac-kan.2023', 'obs'],
  ['javascript:alert(1)', 'javascript'],
  ['JaVaScRiPt:alert(1)', 'javascript'],
  ['java\tscr\nipt\r:alert(1)', 'javascript'],
  ['\u0001 \u001Fjavascript:alert(1)', 'javascript'],
  ['\uFFFDjavascript:alert(1)', 'javascript'],
  ['data:text/html,a', 'data'],
  ['view-source:a', 'view-source'],
  ['/tin/a:b/', undefined],
  ['tin/a:b', undefined],
  ['#a:b', undefined],
  ['?a:b', undefined],
  ['//a.example:80/', undefined],
  ['1a:b', undefined],
  [':a', undefined],
  ['javascript%3Aalert(1)', undefined],
  ['', undefined],
])('%j has the scheme %s', (address, scheme) => {
  expect(schemeOf(address)).toBe(scheme);
});
