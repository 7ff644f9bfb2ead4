import { expect, it } from 'vitest';
import { numberTokens } from './number-tokens.ts';

it.each([
  ['hơn 27.600 đồng bào', ['n27600']],
  ['27600', ['n27600']],
  ['1,96%', ['n1c96']],
  ['hơn 3,6 tỷ đồng', ['n3600000000', 'n3c6']],
  ['2,3 tỷ', ['n2300000000', 'n2c3']],
  ['khoảng 15.000 tỷ đồng', ['n15000000000000', 'n15000']],
  ['16/20 trường', ['n16t20', 'n16']],
  ['5/1900 điểm', ['n5t1900', 'n5']],
  ['5/1901', []],
  ['1/2 tỷ', ['n1t2', 'n1']],
  ['năm 2023%', ['n2023']],
  ['2023 tỷ', ['n2023000000000', 'n2023']],
  ['năm 1899', ['n1899']],
  ['09 dự án', ['n9']],
  ['năm 2023', []],
  ['2.023 hộ', ['n2023']],
  ['ngày 9/5/2024', []],
  ['tháng 7/2024', []],
  ['12m2/người dân', ['n12']],
  ['CT135', []],
])('the numbers of %j are %j', (text, tokens) => {
  expect(numberTokens(text)).toEqual(tokens);
});
