import { expect, test } from 'vitest';
import { sortBeside } from './sort-beside.ts';

test.each([
  ['Báo Bắc Kạn', 'newspaper', undefined, undefined],
  ['Đài Truyền hình Việt Nam (VTV)', 'newspaper', undefined, undefined],
  ['VietNamNet', 'newspaper', undefined, 'newspaper'],
  ['Cổng thông tin điện tử tỉnh Bắc Kạn', 'portal', 'https://backan.gov.vn/a', undefined],
  ['Ban Dân tộc tỉnh Trà Vinh', 'portal', 'https://bdt.travinh.gov.vn/a', 'portal'],
  ['Ủy ban Đoàn kết Công giáo Việt Nam', 'portal', 'https://ubdkcgvn.org.vn/a', 'site'],
  ['Ban Dân tộc', 'portal', 'https://xgov.vn/a', 'site'],
  ['Ban Dân tộc', 'portal', undefined, 'site'],
  ['Báo Mới', 'aggregator', undefined, 'aggregator'],
  ['Tạp chí Nghiên cứu Dân tộc', 'document', undefined, undefined],
  ['Quốc hội', 'document', undefined, 'document'],
] as const)('%s, a %s, is named with its sort only where the name does not say it', (name, kind, url, sort) => {
  expect(sortBeside({ name, kind }, url)).toBe(sort);
});
