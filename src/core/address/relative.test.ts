import { describe, expect, test } from 'vitest';
import { addressAt, addressBelow, relativeAddress } from './relative.ts';

const HOST = 'https://archive.invalid';

describe('relativeAddress', () => {
  test.each([
    ['/index.html', '/', './'],
    ['/index.html', '/tin/', './tin/'],
    ['/index.html', '/favicon.svg', './favicon.svg'],
    ['/tin/index.html', '/', '../'],
    ['/tin/index.html', '/tin/', './'],
    ['/tin/index.html', '/tin/2024/a/', './2024/a/'],
    ['/tin/index.html', '/chi-so/', '../chi-so/'],
    ['/tin/2024/index.html', '/assets/a.css', '../../assets/a.css'],
    ['/tin/2024/a/index.html', '/tin/2024/b/', '../b/'],
    ['/tin/2024/a/index.html', '/tin/', '../../'],
    ['/tin/2024/a/index.html', '/', '../../../'],
    ['/tin/2024/a/index.html', '/tin/2024/a', '../a'],
    ['/en/dia-phuong/bac-kan/x/index.html', '/dia-phuong/bac-kan/x/', '../../../../dia-phuong/bac-kan/x/'],
    ['/dia-phuong/bac-kan/x/index.html', '/en/dia-phuong/bac-kan/x/', '../../../en/dia-phuong/bac-kan/x/'],
    ['/en/index.html', '/', '../'],
    ['/en/index.html', '/en/', './'],
    ['/chi-so/a.html', '/chi-so/a.csv', './a.csv'],
    ['/assets/a.css', '/assets/fonts/b.woff2', './fonts/b.woff2'],
    ['/assets/css/a.css', '/b.svg', '../../b.svg'],
  ])('from %s the address %s is %s', (from, address, relative) => {
    expect(relativeAddress(address, from)).toBe(relative);
    expect(new URL(relative, HOST + from).href).toBe(HOST + address);
  });

  test.each([
    ['a fragment', '/tin/a/#b', './#b'],
    ['a fragment of another page', '/tin/#b', '../#b'],
    ['a query', '/tim-kiem/?q=/a/#b', '../../tim-kiem/?q=/a/#b'],
    ['a query of the home page', '/?q=a', '../../?q=a'],
    ['a character reference', '/a&#38;b/c?d', '../../a&#38;b/c?d'],
    ['escaped letters', '/tin/b%E1%BA%AFc/', '../b%E1%BA%AFc/'],
    ['a piece that looks like a scheme', '/tin/a/b:c', './b:c'],
    ['a doubled slash', '/tin/a//b', './/b'],
  ])('%s stays', (_, address, relative) => {
    expect(relativeAddress(address, '/tin/a/index.html')).toBe(relative);
  });

  test.each([
    '//another.host/a/',
    'https://another.host/a/',
    'mailto:a@b.example',
    'data:image/svg+xml,%3Csvg/%3E',
    '#a',
    '?q=a',
    '',
    'a/b',
    './a',
    '../a',
  ])('%s is left alone', (address) => {
    expect(relativeAddress(address, '/tin/a/index.html')).toBe(address);
  });
});

test.each([
  ['/', '/tin/', '/tin/'],
  ['', '/tin/', '/tin/'],
  ['/a/b', '/tin/', '/a/b/tin/'],
  ['/a/b/', '/', '/a/b/'],
  ['/a/b/', '//another.host/', '//another.host/'],
  ['/a/b/', '#c', '#c'],
])('below %s the address %s is %s', (folder, address, whole) => {
  expect(addressBelow(folder, address)).toBe(whole);
});

test.each([
  ['https://a.example', '/tin/', 'https://a.example/tin/'],
  ['https://a.example/b', '/tin/', 'https://a.example/b/tin/'],
  ['https://a.example/b/', '/', 'https://a.example/b/'],
  ['https://a.example/b/', '/tim-kiem/?q=a#c', 'https://a.example/b/tim-kiem/?q=a#c'],
])('on the site %s the full address of %s is %s', (site, address, full) => {
  expect(addressAt(new URL(site), address)).toBe(full);
});
