import { expect, test } from 'vitest';
import { laterName } from './later-name.ts';

const later = { name: 'Bộ Dân tộc và Tôn giáo', from: '2025-03-01', source: 'https://example.org' };

test.each<[string, Parameters<typeof laterName>, string | undefined]>([
  ['a page of the old name', [{ later }, '2025-02-28'], later.name],
  ['a page of the first day of the new one', [{ later }, '2025-03-01'], undefined],
  ['a page that nobody can date', [{ later }, undefined], later.name],
  ['a new name of an unknown day', [{ later: { ...later, from: undefined } }, '2026-01-01'], later.name],
  ['a publisher that is named as ever', [{}, '2024-01-01'], undefined],
])('%s', (_, [publisher, day], name) => {
  expect(laterName(publisher, day)).toBe(name);
});
