import { expect, test } from 'vitest';
import { makeChartArchive } from '../../../tests/kit/chart-fixture.ts';
import { contextOf } from '../context.ts';
import { keepTitle } from './keep-title.ts';

test('a title keeps together what the archive lists', () => {
  const archive = { ...makeChartArchive([]), compounds: new Map([['dân tộc', 'dân tộc']]) };
  expect(keepTitle(contextOf(archive, 'vi'), 'Các dân tộc')).toBe('Các dân\u00A0tộc');
  expect(keepTitle(contextOf(makeChartArchive([]), 'vi'), 'Các dân tộc')).toBe('Các dân tộc');
});
