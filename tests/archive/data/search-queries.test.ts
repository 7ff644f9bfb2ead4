import { expect, test } from 'vitest';
import { listStanding } from '../../../src/archive/list-addresses.ts';
import { expectedPage } from '../../kit/expected-page.ts';
import { ownArchive } from '../../kit/own-archive.ts';
import { QUERIES } from '../browser/search-queries.ts';

test('every query expects a page that stands, itself or where data/moved.json says that it went', () => {
  const archive = ownArchive();
  const standing = listStanding(archive);
  const lost = Object.values(QUERIES)
    .flat()
    .filter(([, address]) => !standing.has(expectedPage(address, archive.moved)));
  expect(lost).toEqual([]);
});
