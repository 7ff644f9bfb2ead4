import { describe, expect, test } from 'vitest';
import { makeObservation } from '../../../tests/kit/chart-fixture.ts';
import { boundsOf } from '../figure/bounds.ts';
import { meets } from '../figure/interval.ts';
import type { Observation } from '../model/observation.ts';
import type { Unit } from '../model/unit.ts';
import { findConflicts, type Claim } from './conflict.ts';

const COUNT: Unit = { code: 'NUMBER', label: { vi: 'xã', en: 'communes' }, per: [], kind: 'count', discrete: true };
const SHARE: Unit = { code: 'PERCENT', label: { vi: '%', en: '%' }, per: [], kind: 'share', discrete: false };

function claim(id: string, fields: Partial<Observation>, more: Partial<Claim> = {}): Claim {
  const observation = makeObservation({ obs_id: id, ...fields });
  return { observation, unit: COUNT, hasBases: false, indicator: 'dai-bieu', aggregation: 'sum', ...more };
}

/** A count as printed, "gần 250". */
function count(id: string, value_text: string, fields: Partial<Observation> = {}, more: Partial<Claim> = {}): Claim {
  const words = { gần: 'nearly', trên: 'gt', 'không quá': 'le', khoảng: 'approx' } as const;
  const [, word = '', number = ''] = /^(\D*?) ?(\d+)$/u.exec(value_text) ?? [];
  const comparator = word in words ? words[word as keyof typeof words] : 'eq';
  return claim(id, { obs_value: Number(number), comparator, value_text, ...fields }, more);
}

const idsOf = (claims: readonly Claim[]) =>
  findConflicts(claims).map((group) => group.map(({ observation }) => observation.obs_id));

describe('figures of one thing', () => {
  test('that cannot both be true conflict', () => {
    expect(idsOf([count('a', '246'), count('b', '250')])).toEqual([['a', 'b']]);
    expect(idsOf([count('a', '250'), count('b', 'trên 250')])).toEqual([['a', 'b']]);
    expect(idsOf([count('a', 'không quá 245'), count('b', 'trên 250')])).toEqual([['a', 'b']]);
  });

  test('that can both be true do not', () => {
    expect(idsOf([count('a', '246'), count('b', 'gần 250')])).toEqual([]);
    expect(idsOf([count('a', 'trên 330'), count('b', 'trên 378')])).toEqual([]);
    expect(idsOf([count('a', '250'), count('b', '250')])).toEqual([]);
  });

  test('of shares and rounded numbers leave room for rounding', () => {
    const share = (id: string, obs_value: number, value_text: string, comparator: Observation['comparator'] = 'eq') =>
      claim(id, { obs_value, value_text, comparator }, { unit: SHARE });
    expect(idsOf([share('a', 88, '88%'), share('b', 88, 'trên 88%', 'gt')])).toEqual([]);
    expect(idsOf([share('a', 14.1, '14,1%'), share('b', 14, '14%')])).toEqual([]);
    expect(idsOf([share('a', 14.1, '14,1%'), share('b', 14.3, '14,3%')])).toEqual([['a', 'b']]);
  });

  test('are joined by a chain of exclusions and keep their order', () => {
    expect(idsOf([count('a', '49'), count('b', '47'), count('c', '48')])).toEqual([['a', 'b', 'c']]);
    expect(idsOf([count('a', '250'), count('b', 'gần 250'), count('c', 'khoảng 240')])).toEqual([['a', 'b']]);
  });
});

describe('figures that are about two things do not conflict, apart by', () => {
  test.each<[string, Partial<Observation>, Partial<Claim>?]>([
    ['indicator', {}, { indicator: 'khach-moi' }],
    ['place', { ref_area: 'lang-son' }],
    ['the places covered', { places: ['bac-kan/tx-bac-kan'] }],
    ['period', { time_period: '2019' }],
    ['base period', { base_period: '2019' }],
    ['aggregation', { aggregation: 'average' }],
    ['kind', { value_type: 'plan' }],
    ['who set it', { set_by: { vi: 'Tỉnh' } }],
    ['definition', { basis: 'chuan-2016' }],
    ['ethnic group', { ethnic_group: 'tay' }],
    ['part of a breakdown', { breakdown: 'von-dau-tu' }],
  ])('%s', (_, fields, more) => {
    expect(idsOf([count('a', '246'), count('b', '250', fields, more)])).toEqual([]);
  });

  test('a definition that is not known', () => {
    const unknown = { hasBases: true };
    expect(idsOf([count('a', '246', {}, unknown), count('b', '250', {}, unknown)])).toEqual([]);
    const known = { basis: 'chuan-2022' };
    expect(idsOf([count('a', '246', known, unknown), count('b', '250', known, unknown)])).toEqual([['a', 'b']]);
    const inferred = { ...known, basis_source: 'inferred' } as const;
    expect(idsOf([count('a', '246', known, unknown), count('b', '250', inferred, unknown)])).toEqual([]);
  });
});

/** Numbers that come the same every run: a linear congruence, with the constants of Numerical Recipes. */
function* pseudoRandom(seed: number): Generator<number, never> {
  for (let state = seed; ;) yield (state = (1_664_525 * state + 1_013_904_223) % 2 ** 32) / 2 ** 32;
}

test('of any figures, those told are just those that another of their group excludes', () => {
  const random = pseudoRandom(7);
  const pick = <V>(values: readonly V[]) => values[Math.floor(random.next().value * values.length)] as V;
  for (let round = 0; round < 200; round += 1) {
    const claims = Array.from({ length: 6 }, (_, index) =>
      count(
        `f${String(index)}`,
        `${pick(['', 'gần ', 'trên ', 'không quá ', 'khoảng '])}${String(pick([4, 5, 6, 50]))}`,
        {
          ref_area: pick(['bac-kan', 'lang-son']),
        },
      ),
    );
    const groups = findConflicts(claims);
    const told = groups.flat();
    expect(new Set(told).size).toBe(told.length);
    const isExcluded = (a: Claim) =>
      claims.some(
        (b) =>
          a.observation.ref_area === b.observation.ref_area &&
          !meets(boundsOf(a.observation, a.unit).strict, boundsOf(b.observation, b.unit).strict),
      );
    expect(claims.filter(isExcluded)).toEqual(claims.filter((one) => told.includes(one)));
    expect(findConflicts(claims.toReversed()).flat().length).toBe(told.length);
  }
});
