import { expect, test } from 'vitest';
import { makeObservation } from '../../../tests/kit/chart-fixture.ts';
import type { Observation } from '../model/observation.ts';
import type { Unit } from '../model/unit.ts';
import { checkNumber } from './check-number.ts';

const COUNT = { kind: 'count', discrete: true } as const;
const MONEY = { kind: 'money', discrete: false } as const;
const SHARE = { kind: 'share', discrete: false } as const;

const told = (fields: Partial<Observation>, unit: Pick<Unit, 'kind' | 'discrete'>) =>
  checkNumber(makeObservation(fields), unit).map(({ code, field }) => `${code} ${field}`);

test('what is counted whole has no fraction, when its scale word is multiplied out', () => {
  expect(told({ obs_value: 150 }, COUNT)).toEqual([]);
  expect(told({ obs_value: 1.5 }, COUNT)).toEqual(['observation/fraction obs_value']);
  expect(told({ obs_value: 1.1, unit_mult: 6 }, COUNT)).toEqual([]);
  expect(told({ obs_value: 1.2345, unit_mult: 3 }, COUNT)).toEqual(['observation/fraction obs_value']);
  expect(told({ obs_value: 2, obs_value_upper: 2.5, obs_total: 3.5 }, COUNT)).toEqual([
    'observation/fraction obs_value_upper',
    'observation/fraction obs_total',
  ]);
  expect(told({ obs_value: 1.5 }, MONEY)).toEqual([]);
});

test('a share is of a whole, which nothing is more than', () => {
  expect(told({ obs_value: 100 }, SHARE)).toEqual([]);
  expect(told({ obs_value: 100.1 }, SHARE)).toEqual(['observation/share obs_value']);
  expect(told({ obs_value: 90, obs_value_upper: 110 }, SHARE)).toEqual(['observation/share obs_value_upper']);
  expect(told({ obs_value: 100, comparator: 'gt' }, SHARE)).toEqual(['observation/share obs_value']);
  expect(told({ obs_value: 100, comparator: 'ge' }, SHARE)).toEqual([]);
  expect(told({ obs_value: 80, obs_total: 120 }, SHARE)).toEqual([]);
  expect(told({ obs_value: 112 }, { kind: 'change', discrete: false })).toEqual([]);
});
