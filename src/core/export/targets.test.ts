import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { makeIndicator, makeObservation } from '../../../tests/kit/chart-fixture.ts';
import { answerTarget } from '../figure/answer-target.ts';
import type { TargetMeasure } from '../figure/target-result.ts';
import { TARGET_COLUMNS, targetsToCsv } from './targets.ts';

it('writes each target with its state, its rule and the result it rests on', () => {
  const target = makeObservation({ value_type: 'target', time_period: '2021/2025', obs_value: 60, value_text: '60%' });
  const alone = makeObservation({
    ...target,
    ethnic_group: 'tay',
    breakdown: 'nu',
    obs_id: 'alone',
    ref_area: 'lang-son',
    set_by: { vi: 'Tỉnh, "A"' },
  });
  const result = makeObservation({ time_period: '2025', basis: 'chuan-2022' });
  const bases = [{ id: 'chuan-2022', label: { vi: 'a', en: 'a' }, from: '2022' }];
  const indicator = makeIndicator([target, alone, result], { bases });
  const measure: TargetMeasure = {
    indicator,
    unit: { kind: 'share', discrete: false },
    groundDay: '2021-01-01',
    localities: new Map(),
  };
  const targets = [target, alone].map((one) => ({
    indicator,
    answer: answerTarget(one, indicator.observations, measure, '2026-11-21'),
  }));
  const csv = targetsToCsv(targets, '2026-11-21');
  expect(csv.startsWith(`${TARGET_COLUMNS.join(',')}\r\n`)).toBe(true);
  expect(parse(csv, { columns: true })).toMatchObject([
    {
      obs_id: target.obs_id,
      due: '2025-12-31',
      state: 'not-comparable',
      rule: 'obstacle:basis',
      as_of: '2026-11-21',
      result_obs_id: result.obs_id,
      result_value_text: '50%',
    },
    {
      obs_id: 'alone',
      ethnic_group: 'tay',
      breakdown: 'nu',
      set_by: 'Tỉnh, "A"',
      state: 'not-reported',
      rule: 'overdue',
      result_obs_id: '',
    },
  ]);
});
