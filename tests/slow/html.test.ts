import { expect, test } from 'vitest';
import { readDist } from '../kit/dist.ts';
import { findInvalidHtml } from '../kit/validate-html.ts';

test('every page is valid HTML', () => {
  expect(findInvalidHtml(readDist().pages.values())).toEqual([]);
});
