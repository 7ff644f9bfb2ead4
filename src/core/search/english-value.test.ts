import { expect, test } from 'vitest';
import { numberInEnglish } from './english-value.ts';

test.each([
  ['11,17%', '11.17%'],
  ['27.600', '27,600'],
  ['88', '88'],
  ['1.234,5', '1,234.5'],
])('%s is %s', (printed, english) => {
  expect(numberInEnglish(printed)).toBe(english);
});

test.each(['hơn 800 lượt', '3,6 tỷ đồng', '16/20', 'từ 2.000 lượt trở lên'])('%s has words of its own', (printed) => {
  expect(numberInEnglish(printed)).toBeUndefined();
});
