import { expect, test } from 'vitest';
import type { Unit } from '../model/unit.ts';
import { checkUnit } from './check-unit.ts';

const unit = (kind: Unit['kind'], vi: string) => ({ kind, label: { vi, en: vi } });
const PERCENT = unit('share', '%');
const GROWTH = unit('change', '%/năm');
const COUNT = unit('count', '');
const DONG = unit('money', 'đồng');
const AREA = unit('area', 'ha');

test.each([
  ['1,96%', PERCENT],
  ['hơn 2 phần trăm', PERCENT],
  ['112% kế hoạch', unit('ratio', '% kế hoạch')],
  ['12,5', PERCENT],
  ['từ 12%/năm trở lên', GROWTH],
  ['hơn 27.600 đồng bào các dân tộc', COUNT],
  ['15 đồng chí', COUNT],
  ['16/20 trường', COUNT],
  ['hơn 3,6 tỷ đồng', DONG],
  ['595 tỷ', DONG],
  ['120 ha', AREA],
  ['không đọc được', PERCENT],
])('"%s" goes with %o', (printed, its) => {
  expect(checkUnit(printed, its)).toBeUndefined();
});

test.each([
  ['1,96%', COUNT, 'a percentage'],
  ['112%', unit('ratio', 'lần'), 'a percentage'],
  ['gần 20 % số vốn', DONG, 'a percentage'],
  ['3,6 tỷ đồng', COUNT, 'an amount of money'],
  ['45 triệu đồng/người/năm', PERCENT, 'an amount of money'],
  ['1.234,5 hộ', PERCENT, 'no percentage'],
  ['16/20 trường', PERCENT, 'no percentage'],
])('"%s" is told of %o as %s', (printed, its, told) => {
  expect(checkUnit(printed, its)).toEqual({
    message: `"${printed}" is ${told}, but the indicator is measured in "${its.label.vi}".`,
    hint: 'Record the figure under an indicator of its unit, or correct value_text to what the source prints.',
  });
});
