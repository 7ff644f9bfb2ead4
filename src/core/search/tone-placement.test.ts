import { expect, it } from 'vitest';
import { swapTonePlacement } from './tone-placement.ts';

it.each([
  ['hoà', 'hòa'],
  ['hòa', 'hoà'],
  ['thủy sản', 'thuỷ sản'],
  ['khoẻ', 'khỏe'],
  ['quý', 'quý'],
  ['toàn', 'toàn'],
  ['ủy ban', 'uỷ ban'],
  ['bắc kạn', 'bắc kạn'],
])('%s is also written %s', (text, other) => {
  expect(swapTonePlacement(text)).toBe(other);
});
