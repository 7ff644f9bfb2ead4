import { expect, test } from 'vitest';
import { findStrayQuotes } from './check-quote.ts';

function isEvidence(quote: string, value_text: string): boolean {
  return findStrayQuotes({ sources: [{ article: '2024/dai-hoi', paragraph: 1, quote }], value_text }).length === 0;
}

test.each([
  ['tỷ lệ hộ nghèo còn 1,96%', '1,96%', true],
  ['còn  hơn\u00a03,6 tỷ đồng', 'hơn 3,6 tỷ đồng', true],
  ['còn 11,96%', '1,96%', false],
  ['còn 1,965%', '1,96%', false],
  ['từ 11,96% xuống 1,96%', '1,96%', true],
  ['hơn 27.600 người', '27.600', true],
  ['hơn 127.600 người', '27.600', false],
  ['năm 2020. 16 xã', '16 xã', true],
  ['tất cả các xã', '16 xã', false],
])('"%s" of %s: %s', (quote, printed, isOne) => {
  expect(isEvidence(quote, printed)).toBe(isOne);
});

test('sources without a quote say nothing, others by their place', () => {
  const sources = [{ reference: 'a' }, { reference: 'b', quote: '5%' }, { reference: 'c', quote: '6%' }];
  expect(findStrayQuotes({ sources, value_text: '5%' })).toEqual([2]);
});
