import { expect, test } from 'vitest';
import { listAddresses } from '../../src/archive/list-addresses.ts';
import { readArchive } from '../../src/archive/read-archive.ts';
import { isFile } from '../../src/core/address/thing.ts';
import { builtAddresses } from '../../src/integrations/built-addresses.ts';
import { readDist } from '../kit/dist.ts';

const result = readArchive('.');
if (!result.ok) throw new Error('the archive has problems');
const listed = [...listAddresses(result.value)].sort();

test('the list of all addresses, which is worked out without a build, is that of the pages and files built', () => {
  expect([...builtAddresses('dist')].sort()).toEqual(listed);
});

test('every page of the site is in the list but the one for addresses that are none', () => {
  const pages = [...readDist().pages.keys()].filter((path) => path !== '/404.html');
  expect(pages.sort()).toEqual(listed.filter((address) => !isFile(address)));
});
