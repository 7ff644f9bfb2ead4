import { expect, test } from 'vitest';
import { judgeTotal, type Addend } from './judge-total.ts';

const exact: Addend = {
  indicator: 'dai-bieu',
  isAdditive: true,
  comparator: 'eq',
  isRange: false,
  isDoubtful: false,
  value: 250,
};

test('one exact figure of one additive indicator in each place makes a total', () => {
  expect(judgeTotal([[exact], [{ ...exact, value: 150 }]], true)).toEqual({ total: 400 });
});

test.each([
  ['missing', [[exact], []]],
  ['missing', []],
  ['inexact', [[exact], [{ ...exact, comparator: 'nearly' as const }]]],
  ['inexact', [[{ ...exact, isRange: true }]]],
  ['different-things', [[exact], [{ ...exact, indicator: 'khach-moi' }]]],
  ['sources-differ', [[exact, { ...exact, value: 246 }]]],
  ['doubtful', [[{ ...exact, isDoubtful: true }]]],
  ['not-additive', [[{ ...exact, isAdditive: false }]]],
] as const)('%s figures have none', (reason, rows) => {
  expect(judgeTotal(rows, true)).toEqual({ reasons: [reason] });
});

test('places that nothing is known of are not counted as nought', () => {
  expect(judgeTotal([[exact]], false)).toEqual({ reasons: ['uncovered'] });
});

test('every reason is told', () => {
  expect(judgeTotal([[], [exact, { ...exact, comparator: 'gt', indicator: 'khach-moi' }]], false)).toEqual({
    reasons: ['uncovered', 'missing', 'inexact', 'different-things', 'sources-differ'],
  });
});
