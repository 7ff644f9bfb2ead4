import { expect, test } from 'vitest';
import { pageAt, readDist } from '../../kit/dist.ts';

const site = readDist();

test('the page on licences leads to the notices in both languages', () => {
  for (const path of ['/ban-quyen/', '/en/ban-quyen/']) {
    expect(pageAt(site, path).document.querySelector('main a[href="/giay-phep.txt"]'), path).not.toBeNull();
  }
});
