import { expect, test } from 'vitest';
import { readDist } from '../../src/test-kit/dist.ts';
import { findInvalidHtml } from '../../src/test-kit/validate-html.ts';

test('every page is valid HTML', () => {
  expect(findInvalidHtml(readDist().pages.values())).toEqual([]);
});
