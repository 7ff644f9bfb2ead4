import { expect, test } from 'vitest';
import { joinList } from './join-list.ts';

test.each([
  [[], '', ''],
  [['2021'], '2021', '2021'],
  [['2021', '2022'], '2021 và 2022', '2021 and 2022'],
  [['2021', '2022', '2024'], '2021, 2022 và 2024', '2021, 2022 and 2024'],
])('%j is told in a sentence', (items, vi, en) => {
  expect(joinList(items, 'vi')).toBe(vi);
  expect(joinList(items, 'en')).toBe(en);
});
