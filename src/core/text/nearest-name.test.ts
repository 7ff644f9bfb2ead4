import { expect, test } from 'vitest';
import { nearestName } from './nearest-name.ts';

test.each([
  ['a letter too many', 'bac-kann', 'bac-kan'],
  ['a letter too few', 'bac-kn', 'bac-kan'],
  ['another letter', 'bac-can', 'bac-kan'],
  ['two letters swapped', 'bac-kna', 'bac-kan'],
  ['accents', 'bắc-kạn', 'bac-kan'],
  ['a quarter of a long name', 'ho-ngheo.bac-kan.2023', 'ho-ngheo.tp-bac-kan.2023'],
  ['nothing', 'lang-son', 'lang-son'],
])('a name that differs by %s is a slip', (_, name, nearest) => {
  expect(nearestName(name, ['lang-son', 'bac-kan', 'thai-nguyen', 'ho-ngheo.tp-bac-kan.2023'])).toBe(nearest);
});

test('of several near names the nearest is taken, and of equals the first', () => {
  expect(nearestName('abcde', ['abxyz', 'abcdx', 'xbcde'])).toBe('abcdx');
});

test.each([
  ['is quite another', 'ha-giang', ['bac-kan', 'lang-son']],
  ['is three letters of six away', 'abcdef', ['abcxyz']],
  ['is half of a short one away', '2019', ['2024']],
  ['has no company', 'bac-kan', []],
])('a name that %s has no near one', (_, name, candidates) => {
  expect(nearestName(name, candidates)).toBeUndefined();
});
