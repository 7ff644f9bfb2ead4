import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeGround, makePlaces, STANDARDS, type Fields } from '../../../tests/kit/finding-fixture.ts';
import type { Indicator } from '../model/indicator.ts';
import { rankFigures } from './rank.ts';
import { FIRST_HAND } from './source-sort.ts';

/** The rows, "b 20 (21)" with what other sources print, and those below, "c: alone". */
function rank(fields: readonly Fields[], of: Partial<Indicator> = {}) {
  const { ranking, unranked } = rankFigures(makeGround(fields, of));
  return {
    rows: ranking?.rows.map(({ place, main, others }) =>
      [place, main.obs_value, ...(others.length > 0 ? [`(${others.map((one) => one.obs_value).join()})`] : [])].join(
        ' ',
      ),
    ),
    below: unranked.map(({ observation, reason }) => `${observation.ref_area}: ${reason.kind}`),
  };
}

const A: Fields = { ref_area: 'a', obs_value: 10 };
const B: Fields = { ref_area: 'b', obs_value: 20 };
const C: Fields = { ref_area: 'c', obs_value: 15 };

test('the greatest number stands first, its scale word counted', () => {
  expect(rank([A, B, C])).toEqual({ rows: ['b 20', 'c 15', 'a 10'], below: [] });
  expect(rank([A, { ...B, obs_value: 2, unit_mult: 3 }]).rows).toEqual(['b 2', 'a 10']);
  expect(rank([{ ...B, obs_value: 10 }, A, { ...C, obs_value: -1 }]).rows).toEqual(['a 10', 'b 10', 'c -1']);
});

test('fewer than two places make no ranking', () => {
  expect(rank([])).toEqual({ rows: undefined, below: [] });
  expect(rank([A])).toEqual({ rows: undefined, below: ['a: alone'] });
  expect(rank([A, { ...A, time_period: '2020' }])).toEqual({ rows: undefined, below: ['a: alone'] });
});

test('the latest of each place is ranked, and nothing stands in for one that may not be', () => {
  const earlier = { ...B, obs_value: 1, time_period: '2020' };
  expect(rank([A, earlier, B])).toEqual({ rows: ['b 20', 'a 10'], below: [] });
  expect(rank([A, C, earlier, { ...B, sort: 'aggregator' }])).toEqual({ rows: ['c 15', 'a 10'], below: ['b: sort'] });
  expect(rank([A, { ...B, time_period: '2019/..' }, { ...B, obs_value: 30 }]).rows).toEqual(['b 30', 'a 10']);
});

test('two sources of one day share a row, led by the exact and the finer number', () => {
  const more: Fields = { ...B, obs_value: 19, comparator: 'gt', value_text: 'trên 19%' };
  expect(rank([A, more, B]).rows).toEqual(['b 20 (19)', 'a 10']);
  expect(rank([A, { ...B, obs_value: 20.4 }, B]).rows).toEqual(['b 20.4 (20)', 'a 10']);
  expect(rank([A, { ...B, obs_value: 2, unit_mult: 1 }, B]).rows).toEqual(['b 20 (2)', 'a 10']);
  expect(rank([A, { ...B, obs_value: 20.4, sort: 'aggregator' }, B]).rows).toEqual(['b 20 (20.4)', 'a 10']);
});

describe('what is shown and never ranked', () => {
  const never = (fields: Fields, of: Partial<Indicator> = {}) => rank([A, C, { ...B, ...fields }], of).below;

  test('what is doubtful, disputed, estimated, no single number or of a part', () => {
    expect(never({ obs_status: 'U' })).toEqual(['b: doubtful']);
    expect(never({ isDisputed: true })).toEqual(['b: disputed']);
    expect(never({ value_type: 'estimate' })).toEqual(['b: estimate']);
    expect(never({ obs_value_upper: 21, value_text: '20 - 21%' })).toEqual(['b: range']);
    expect(never({ obs_total: 40, value_text: '20/40' })).toEqual(['b: of-total']);
    expect(never({ places: ['a/h-x'] })).toEqual(['b: part']);
  });

  test('targets, plans and forecasts are told elsewhere', () => {
    for (const value_type of ['target', 'plan', 'forecast'] as const) expect(never({ value_type })).toEqual([]);
  });

  test('what is second-hand, of an organisation, or of nobody knows whom', () => {
    for (const sort of ['aggregator', 'translation', 'organisation', 'unknown'] as const) {
      expect(never({ sort })).toEqual(['b: sort']);
    }
  });

  test('a basis that only the year tells, or that nobody does', () => {
    const based = (fields: Fields) =>
      rank(
        [
          { ...A, basis: 'chuan-2022' },
          { ...C, basis: 'chuan-2022' },
          { ...B, ...fields },
        ],
        { bases: STANDARDS },
      );
    expect(based({ basis: 'chuan-2022' }).rows).toEqual(['b 20', 'c 15', 'a 10']);
    expect(based({ basis: 'chuan-2022', basis_source: 'inferred' }).below).toEqual(['b: basis-inferred']);
    expect(based({}).below).toEqual(['b: basis-unknown']);
    expect(based({ basis: 'chuan-2016' }).below).toEqual(['b: basis']);
  });

  test('what belongs to no such group as the others', () => {
    expect(never({ ref_area: 'a/h-x' })).toEqual(['a/h-x: level']);
    expect(never({ ref_area: 'viet-nam' })).toEqual(['viet-nam: level']);
    expect(never({ ethnic_group: 'tay' })).toEqual(['b: facet']);
    expect(never({ base_period: '2019' })).toEqual(['b: measure']);
    expect(never({ sort: 'portal' })).toEqual(['b: sort']);
    expect(never({ time_period: '2026' }, { counts_units: 'commune' })).toEqual(['b: units']);
    expect(never({ time_period: '2026' })).toEqual([]);
  });

  test('a sum over a longer period, but not what holds at its end', () => {
    expect(never({ time_period: '2019/2023' })).toEqual([]);
    expect(never({ time_period: '2019/2023' }, { aggregation: 'sum' })).toEqual(['b: measure']);
    expect(never({ time_period: '2022' }, { aggregation: 'sum' })).toEqual([]);
    expect(never({ aggregation: 'average' })).toEqual(['b: measure']);
    expect(rank([A, B], { unit_measure: 'RANK' })).toEqual({ rows: undefined, below: ['a: measure', 'b: measure'] });
  });
});

test('a doubtful figure that is newer than the ranked one is told below it', () => {
  const doubtful: Fields = { ...B, obs_value: 99, obs_status: 'U', time_period: '2024' };
  expect(rank([A, B, doubtful])).toEqual({ rows: ['b 20', 'a 10'], below: ['b: doubtful'] });
  expect(rank([A, B, { ...doubtful, time_period: '2020' }]).below).toEqual([]);
});

test('of several groups the one with the most places is ranked, then that of the larger ones, then the later', () => {
  const x: Fields = { ref_area: 'a/h-x', obs_value: 1 };
  const y: Fields = { ref_area: 'a/h-y', obs_value: 2 };
  expect(rank([x, y, A]).rows).toEqual(['a/h-y 2', 'a/h-x 1']);
  expect(rank([x, y, A, B]).rows).toEqual(['b 20', 'a 10']);
  const portals = [A, B].map((one): Fields => ({ ...one, obs_value: 5, sort: 'portal', time_period: '2023' }));
  expect(rank([{ ...A, time_period: '2023' }, { ...B, time_period: '2023' }, ...portals]).rows).toEqual([
    'b 20 (5)',
    'a 10 (5)',
  ]);
});

test('sixty places, one of them a thousand times the rest, are ranked alike', () => {
  const fields = makePlaces(60).map((ref_area, index): Fields => ({
    ref_area,
    obs_value: index === 7 ? 60_000 : index,
  }));
  const rows = rank(fields, { unit_measure: 'NUMBER' }).rows;
  expect(rows).toHaveLength(60);
  expect(rows?.[0]).toBe('p7 60000');
});

test('whatever the figures, those that are ranked together share level, basis, sort and facet, and each place is told once', () => {
  const anyFigure = fc.record<Fields>({
    ref_area: fc.constantFrom('a', 'b', 'c', 'a/h-x', 'a/h-y', 'viet-nam'),
    obs_value: fc.integer({ min: -5, max: 2000 }),
    time_period: fc.constantFrom('2014', '2019', '2023', '2024', '2019/2023'),
    comparator: fc.constantFrom('eq', 'gt', 'approx'),
    value_type: fc.constantFrom('actual', 'actual', 'estimate', 'target'),
    obs_status: fc.constantFrom('A', 'A', 'P', 'U'),
    basis: fc.constantFrom('chuan-2016', 'chuan-2022', undefined),
    basis_source: fc.constantFrom('printed', 'printed', 'inferred'),
    ethnic_group: fc.constantFrom(undefined, undefined, 'tay'),
    sort: fc.constantFrom('newspaper', 'portal', 'aggregator', 'translation', 'organisation', 'unknown'),
    isDisputed: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(anyFigure, { maxLength: 12 }), (fields) => {
      const ground = makeGround(fields, { bases: STANDARDS });
      const { ranking, unranked } = rankFigures(ground);
      const mains = (ranking?.rows ?? []).map(({ main }) => main);
      const shared = (of: (one: (typeof mains)[number]) => unknown) => new Set(mains.map(of)).size;
      expect(mains.length).not.toBe(1);
      if (mains.length > 0) {
        expect(shared(({ ref_area }) => ref_area.includes('/'))).toBe(1);
        expect(shared(({ basis }) => basis)).toBe(1);
        expect(shared(({ ethnic_group }) => ethnic_group)).toBe(1);
        expect(shared((one) => ground.sortsOf(one).join())).toBe(1);
      }
      for (const one of mains) {
        expect(one).toMatchObject({ value_type: 'actual', basis_source: 'printed' });
        expect(one.obs_status).not.toBe('U');
        expect(one.basis).toBeDefined();
        expect(ground.isDisputed(one)).toBe(false);
        expect(FIRST_HAND).toContain(ground.sortsOf(one)[0]);
      }
      const values = (ranking?.rows ?? []).map(({ value }) => value);
      expect(values).toEqual(values.toSorted((a, b) => b - a));
      const withResults = ground.indicator.observations.filter(({ value_type }) => value_type !== 'target');
      const told = [...mains, ...unranked.map(({ observation }) => observation)].map(({ ref_area }) => ref_area);
      expect(new Set(told)).toEqual(new Set(withResults.map(({ ref_area }) => ref_area)));
    }),
  );
});
