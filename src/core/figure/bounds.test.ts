import { expect, test } from 'vitest';
import { makeObservation } from '../../../tests/kit/chart-fixture.ts';
import type { Observation } from '../model/observation.ts';
import { boundsOf } from './bounds.ts';
import type { Interval } from './interval.ts';

const UNITS = {
  count: { kind: 'count', discrete: true },
  share: { kind: 'share', discrete: false },
  money: { kind: 'money', discrete: false },
} as const;

/** "(94, 95)", "[0, 1.2)". */
function write({ low, high, isLowOpen, isHighOpen }: Interval): string {
  return `${isLowOpen ? '(' : '['}${low}, ${high}${isHighOpen ? ')' : ']'}`;
}

const target = { value_type: 'target' } as const;

test.each<[string, keyof typeof UNITS, Partial<Observation>, string, string]>([
  ['8 xã', 'count', { obs_value: 8 }, '[8, 8]', '[8, 8]'],
  ['2,7%', 'share', { obs_value: 2.7 }, '[2.65, 2.75]', '[2.65, 2.75]'],
  ['2,70%', 'share', { obs_value: 2.7 }, '[2.695, 2.705]', '[2.695, 2.705]'],
  ['100%', 'share', { obs_value: 100 }, '[99.5, 100]', '[99.5, 100]'],
  ['120%', 'share', { obs_value: 120 }, '[119.5, 120.5]', '[119.5, 120.5]'],
  ['1,2 triệu người', 'count', { obs_value: 1.2, unit_mult: 6 }, '[1150000, 1250000]', '[1150000, 1250000]'],
  [
    'trên 94 tỷ đồng',
    'money',
    { obs_value: 94, unit_mult: 9, comparator: 'gt' },
    '(94000000000, Infinity)',
    '(94000000000, 95000000000)',
  ],
  ['hơn 27.600 người', 'count', { obs_value: 27_600, comparator: 'gt' }, '(27600, Infinity)', '(27600, 27700)'],
  ['hơn 500 người', 'count', { obs_value: 500, comparator: 'gt' }, '(500, Infinity)', '(500, 550)'],
  ['hơn 5 xã', 'count', { obs_value: 5, comparator: 'gt' }, '(5, Infinity)', '(5, 6]'],
  ['hơn 3,6 tấn', 'money', { obs_value: 3.6, comparator: 'gt' }, '(3.6, Infinity)', '(3.6, 3.7)'],
  ['hơn 0%', 'share', { obs_value: 0, comparator: 'gt' }, '(0, 100]', '(0, 1)'],
  ['từ 12% trở lên', 'share', { obs_value: 12, comparator: 'ge' }, '[12, 100]', '[12, 13)'],
  ['dưới 1,2%', 'share', { obs_value: 1.2, comparator: 'lt' }, '[0, 1.2)', '(1.1, 1.2)'],
  ['dưới 5 xã', 'count', { obs_value: 5, comparator: 'lt' }, '(-Infinity, 5)', '[4, 5)'],
  ['tối đa 30 ha', 'money', { obs_value: 30, comparator: 'le' }, '(-Infinity, 30]', '(27, 30]'],
  ['gần 20%', 'share', { obs_value: 20, comparator: 'nearly' }, '[18, 20)', '[18, 20)'],
  ['gần 5 xã', 'count', { obs_value: 5, comparator: 'nearly' }, '[4, 5)', '[4, 5)'],
  ['khoảng 58%', 'share', { obs_value: 58, comparator: 'approx' }, '[55.1, 60.9]', '[55.1, 60.9]'],
  ['khoảng 4%', 'share', { obs_value: 4, comparator: 'approx' }, '[3.5, 4.5]', '[3.5, 4.5]'],
  ['khoảng 40 xã', 'count', { obs_value: 40, comparator: 'approx' }, '[38, 42]', '[38, 42]'],
  ['trên 98%', 'share', { obs_value: 98, comparator: 'gt', ...target }, '(98, 100]', '(98, 100]'],
  ['dưới 1,2%', 'share', { obs_value: 1.2, comparator: 'lt', ...target }, '[0, 1.2)', '[0, 1.2)'],
  // No text is read as a number below zero; one that is recorded all the same is not squeezed between 0 and 100.
  ['-5%', 'share', { obs_value: -5 }, '[-5.5, -4.5]', '[-5.5, -4.5]'],
  ['gần 0%', 'money', { obs_value: 0, comparator: 'nearly' }, '[-1, 0)', '[-1, 0)'],
  // The checker reports words that it cannot read, and goes on with the arithmetic of what is recorded.
  ['dăm ba hộ', 'money', { obs_value: 5 }, '[4.5, 5.5]', '[4.5, 5.5]'],
  ['10–12 ha', 'money', { obs_value: 10, obs_value_upper: 12 }, '[9.5, 12.5]', '[9.5, 12.5]'],
])('%s as %s lies where its words put it', (value_text, unit, fields, strict, reading) => {
  const bounds = boundsOf(makeObservation({ ...fields, value_text }), UNITS[unit]);
  expect([write(bounds.strict), write(bounds.reading)]).toEqual([strict, reading]);
});
