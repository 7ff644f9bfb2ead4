import { expect, test } from 'vitest';
import { paths } from './paths.ts';
import { addressOf, inEnglish, pageOf, thingAt, type Thing } from './thing.ts';

const THINGS: readonly [Thing, vi: string, en: string][] = [
  [{ kind: 'article', id: '2024/dai-hoi' }, paths.article('2024/dai-hoi', 'vi'), paths.article('2024/dai-hoi', 'en')],
  [{ kind: 'congress', id: '2024' }, paths.round('2024', 'vi'), paths.round('2024', 'en')],
  [{ kind: 'indicator', id: 'ho-ngheo' }, paths.indicator('ho-ngheo', 'vi'), paths.indicator('ho-ngheo', 'en')],
  [
    { kind: 'locality', id: 'bac-kan/tx-bac-kan' },
    paths.locality('bac-kan/tx-bac-kan', 'vi'),
    paths.locality('bac-kan/tx-bac-kan', 'en'),
  ],
  [
    { kind: 'observation', id: 'ho-ngheo.bac-kan.2023' },
    paths.figure('ho-ngheo.bac-kan.2023', 'vi'),
    paths.figure('ho-ngheo.bac-kan.2023', 'en'),
  ],
];

test.each(THINGS)('the pages of %j are where the site builds them', (thing, vi, en) => {
  expect(addressOf(thing)).toBe(vi);
  expect([thingAt(vi), thingAt(en)]).toEqual([thing, thing]);
  expect(inEnglish(vi)).toBe(en);
  expect(pageOf(en)).toBe(vi);
});

test.each([
  '/',
  '/tin/',
  '/en/tin/',
  '/chi-so/',
  '/phuong-phap/',
  '/tin/chu-de/giam-ngheo/',
  '/dia-phuong/30-06-2025/',
  '/dai-hoi/2024/ban-do/',
  '/chi-so/ho-ngheo.csv',
])('no thing has its page at %s', (address) => {
  expect(thingAt(address)).toBeUndefined();
});

test.each([
  ['/chi-so/ho-ngheo.csv', '/chi-so/ho-ngheo/'],
  ['/so-lieu/ho-ngheo.bac-kan.2023.bib', '/so-lieu/ho-ngheo.bac-kan.2023/'],
  ['/en/so-lieu/ho-ngheo.bac-kan.2023/', '/so-lieu/ho-ngheo.bac-kan.2023/'],
  ['/en/', '/'],
])('%s belongs to the page %s', (address, page) => {
  expect(pageOf(address)).toBe(page);
});
