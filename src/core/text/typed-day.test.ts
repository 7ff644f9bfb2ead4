import { expect, test } from 'vitest';
import { readTypedDay, typeDay } from './typed-day.ts';

test.each([
  '30/6/2025',
  '30/06/2025',
  ' 30 / 06 / 2025 ',
  '30-06-2025',
  '30.6.2025',
  '30 6 2025',
  'ngày 30 tháng 6 năm 2025',
  'Ngày 30 tháng 6, 2025'.normalize('NFD'),
  '2025-06-30',
])('“%s” is a day', (typed) => {
  expect(readTypedDay(typed)).toBe('2025-06-30');
});

test.each([
  '',
  '30/6',
  '6/2025',
  '2025',
  '31/6/2025',
  '29/2/2023',
  '30/13/2025',
  '0/1/2025',
  '30/6/25',
  'hôm nay',
  '2025-6-30',
])('“%s” is none', (typed) => {
  expect(readTypedDay(typed)).toBeUndefined();
});

test('a day is written as people type it, and is read again', () => {
  expect(typeDay('2025-06-03')).toBe('3/6/2025');
  expect(readTypedDay(typeDay('2024-02-29'))).toBe('2024-02-29');
});
