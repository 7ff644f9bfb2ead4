import { describe, expect, test } from 'vitest';
import type { Archive, Figure } from '../../archive/archive.ts';
import type { Observation } from '../../core/model/observation.ts';
import { makeChartArchive, makeFigures, makeIndicator, makeObservation } from '../../../tests/kit/chart-fixture.ts';
import { contextOf } from '../context.ts';
import type { ChartGroup } from './chart-group.ts';
import { groupByPlace, groupByRelation } from './find-charts.ts';

const BASES = [{ id: 'chuan-2022', label: { vi: 'chuẩn', en: 'standard' }, from: '2022' }];

/** "target: 2023.actual 2025.target". */
function tell(groups: readonly ChartGroup[], archive: Archive): string[] {
  return groups.map(({ figures, drawUp }) => {
    const ids = figures.map(({ observation }) => observation.obs_id.replace('ho-ngheo.', ''));
    return `${drawUp(contextOf(archive, 'vi')).spec.kind}: ${ids.join(' ')}`;
  });
}

function chartsOf(...observations: Partial<Observation>[]): string[] {
  return chartsOfFigures(makeFigures(observations.map(makeObservation)));
}

function chartsOfFigures(figures: readonly Figure[]): string[] {
  const archive = makeChartArchive([...new Set(figures.map(({ indicator }) => indicator))]);
  return tell(groupByPlace(figures, archive.localities), archive);
}

const TARGET = { value_type: 'target', time_period: '2025' } as const;

describe('the figures of one indicator', () => {
  test('make no chart when there is one lone value in a place', () => {
    expect(chartsOf({})).toEqual([]);
    expect(chartsOf({}, { ref_area: 'bac-kan/tx-bac-kan', obs_id: 'b' })).toEqual([]);
    expect(chartsOf(TARGET)).toEqual([]);
  });

  test('make results against targets, sorted by time', () => {
    expect(chartsOf(TARGET, {}, { value_type: 'plan', time_period: '2024' })).toEqual([
      'target: 2023.actual 2024.plan 2025.target',
    ]);
    expect(chartsOf(TARGET, { ...TARGET, time_period: '2024/2029' })).toEqual(['target: 2025.target 2024-2029.target']);
  });

  test('of different groups or kinds are in no line and answer no target', () => {
    const [early, late] = [{ time_period: '2020' }, { time_period: '2023' }];
    expect(chartsOf({ ...early, ethnic_group: 'tay' }, { ...late, ethnic_group: 'tay' })).toHaveLength(1);
    expect(chartsOf({ ...early, ethnic_group: 'tay' }, { ...late, ethnic_group: 'dao' })).toEqual([]);
    expect(chartsOf(early, { ...late, breakdown: 'nu' })).toEqual([]);
    expect(chartsOf(TARGET, { breakdown: 'nu' })).toEqual([]);
  });

  test('make no chart of what is most likely a misprint', () => {
    expect(chartsOf({ time_period: '2020', obs_status: 'U' }, {})).toEqual([]);
  });

  test('make done of total, and one is enough', () => {
    expect(chartsOf({ obs_value: 8, obs_total: 8 })).toEqual(['done: 2023.actual']);
  });

  test('make a series of results of several periods', () => {
    expect(chartsOf({ time_period: '2023' }, { time_period: '2020' })).toEqual(['series: 2020.actual 2023.actual']);
  });

  test('make a series beside targets from three results on; the latest is held against them', () => {
    expect(chartsOf({ time_period: '2021' }, { time_period: '2022' }, {}, TARGET)).toEqual([
      'target: 2023.actual 2025.target',
      'series: 2021.actual 2022.actual 2023.actual',
    ]);
  });

  test('make no series of two results beside a target, nor of three figures of two periods', () => {
    const bars = ['target: 2022.actual 2023.actual 2025.target'];
    expect(chartsOf({ time_period: '2022' }, {}, TARGET)).toEqual(bars);
    expect(chartsOf({ time_period: '2022' }, {}, { obs_id: 'b' }, TARGET)).toHaveLength(1);
  });

  test('that have a total of their own stay out of series and of bars', () => {
    const done = { obs_value: 1, obs_total: 2 };
    expect(chartsOf({ time_period: '2021' }, { time_period: '2022', ...done }, done, TARGET)).toEqual([
      'done: 2022.actual 2023.actual',
      'target: 2021.actual 2025.target',
    ]);
  });

  test('that count against another time, or are of another kind, are not joined', () => {
    expect(chartsOf({ time_period: '2022', base_period: '2019' }, {})).toEqual([]);
    expect(chartsOf({ time_period: '2022', value_type: 'estimate' }, {})).toEqual([]);
  });

  test('make no series of periods of other lengths, of other ways to come together, of two sources of one period', () => {
    expect(chartsOf({}, { time_period: '2020-06' })).toEqual([]);
    expect(chartsOf({ time_period: '2019/2023' }, { time_period: '2010/2012' })).toEqual([]);
    expect(chartsOf({}, { time_period: '2022', aggregation: 'sum' })).toEqual([]);
    expect(chartsOf({}, { obs_id: 'b' })).toEqual([]);
    expect(chartsOf({ time_period: '2024-01/2024-06' }, { time_period: '2023-01/2023-06' })).toHaveLength(1);
  });

  test('of different, unknown or inferred definitions are never joined, whatever runs beside them', () => {
    const charts = (...bases: Partial<Observation>[]) =>
      chartsOfFigures(
        makeFigures(
          bases.map((basis, index) => makeObservation({ time_period: String(2020 + index), ...basis })),
          { bases: BASES },
        ),
      );
    const [old, now] = [{ basis: 'chuan-2016' }, { basis: 'chuan-2022' }];
    expect(charts(now, now)).toHaveLength(1);
    expect(charts(now, old)).toEqual([]);
    expect(charts({}, {})).toEqual([]);
    expect(charts(now, { ...now, basis_source: 'inferred' })).toEqual([]);
    expect(charts(old, now, old, now)).toEqual(['series: 2020.actual 2022.actual', 'series: 2021.actual 2023.actual']);
  });

  test('make no course across a reform of the units that they count', () => {
    const years = (...given: string[]) =>
      given.map((time_period) => makeObservation({ time_period, ref_area: 'bac-kan' }));
    const charts = (...given: string[]) => chartsOfFigures(makeFigures(years(...given), { counts_units: 'commune' }));
    expect(charts('2022', '2023')).toEqual(['series: 2022.actual 2023.actual']);
    expect(charts('2023', '2025')).toEqual([]);
  });

  test('make no course across a change of the border, and each side its own where it has one', () => {
    expect(chartsOf(...['2022', '2023', '2025', '2026'].map((time_period) => ({ time_period })))).toEqual([
      'series: 2022.actual 2023.actual',
      'series: 2025.actual 2026.actual',
    ]);
  });

  test('about part of a place stand apart, unless they name the very things they count', () => {
    const places = ['bac-kan/tx-bac-kan'];
    expect(chartsOf({ places }, TARGET)).toEqual([]);
    expect(chartsOf({ places, obs_value: 1 }, TARGET)).toHaveLength(1);
  });

  test('are at most a dozen marks, the latest', () => {
    const years = Array.from({ length: 15 }, (_, index) => ({ time_period: String(2005 + index) }));
    expect(chartsOf(...years)[0]?.split(' ')).toHaveLength(13);
    expect(chartsOf(...years)[0]).toContain('2019.actual');
    for (const more of [{ value_type: 'target' }, { obs_value: 1, obs_total: 2 }] as const) {
      const [chart] = chartsOf(...years.map((year) => ({ ...year, ...more })));
      expect(chart?.split(' ').slice(1).map(Number.parseFloat)).toEqual(
        years.slice(3).map((year) => +year.time_period),
      );
    }
  });
});

describe('relations', () => {
  const parts = [
    makeObservation({ obs_id: 'a', obs_value: 60 }),
    makeObservation({ obs_id: 'b', obs_value: 40 }),
    makeObservation({ obs_id: 'c', obs_value: 100 }),
    makeObservation({ obs_id: 'd', time_period: '2022' }),
    makeObservation({ obs_id: 'p', value_type: 'plan' }),
    makeObservation({ obs_id: 'q', value_type: 'plan' }),
    makeObservation({ obs_id: 'r', obs_value: 80 }),
    makeObservation({ obs_id: 'elsewhere', ref_area: 'bac-kan/tx-bac-kan' }),
    makeObservation({ obs_id: 'plan-elsewhere', ref_area: 'bac-kan/tx-bac-kan', value_type: 'plan' }),
    makeObservation({ obs_id: 'below', obs_value: -5 }),
    makeObservation({ obs_id: 'doubtful', obs_status: 'U' }),
    makeObservation({ obs_id: 'open', obs_value: 100, comparator: 'gt', value_text: 'trên 100%' }),
  ];
  const counted = makeIndicator([makeObservation({ obs_id: 'number', value_text: '50' })], {
    id: 'so-ho',
    unit_measure: 'NUMBER',
  });
  const groups = (...relations: object[]) => {
    const entries = relations.map((relation, index) => [String(index), { id: String(index), ...relation }]);
    const archive = makeChartArchive([makeIndicator(parts), counted], new Map(entries as never));
    const usable = new Map([...archive.figures].filter(([id]) => id !== 'q'));
    return tell(groupByRelation([...archive.relations.values()], usable), archive);
  };

  test('that are sums make parts of a whole, of a number or of a figure', () => {
    expect(groups({ kind: 'sum', parts: ['a', 'b'], total: 100 })).toEqual(['parts: a b']);
    expect(groups({ kind: 'sum', parts: ['a', 'b'], total: 'c' })).toEqual(['parts: a b c']);
  });

  test('that are sums of other periods or of figures not at hand make none', () => {
    expect(groups({ kind: 'sum', parts: ['a', 'd'], total: 100 })).toEqual([]);
    expect(groups({ kind: 'sum', parts: ['a', 'q'], total: 100 })).toEqual([]);
  });

  test.each(['elsewhere', 'number', 'below', 'doubtful'])('that are sums with one that is %s make none', (odd) => {
    expect(groups({ kind: 'sum', parts: ['a', odd], total: 100 })).toEqual([]);
  });

  test('that are sums to no certain end, or of more than a dozen, make none', () => {
    expect(groups({ kind: 'sum', parts: ['a', 'b'], total: 'open' })).toEqual([]);
    expect(groups({ kind: 'sum', parts: Array<string>(13).fill('a'), total: 100 })).toEqual([]);
    expect(groups({ kind: 'sum', parts: Array<string>(12).fill('a'), total: 100 })).toHaveLength(1);
  });

  test('that are ratios make plan against result when one is a plan and the other a result', () => {
    expect(groups({ kind: 'ratio', part: 'a', whole: 'p' })).toEqual(['plan: p a']);
    expect(groups({ kind: 'ratio', part: 'a', whole: 'c' })).toEqual([]);
    expect(groups({ kind: 'ratio', part: 'p', whole: 'p' })).toEqual([]);
    expect(groups({ kind: 'ratio', part: 'a', whole: 'q' })).toEqual([]);
  });

  test('that are ratios of one place and time share a chart', () => {
    expect(groups({ kind: 'ratio', part: 'a', whole: 'p' }, { kind: 'ratio', part: 'b', whole: 'p' })).toEqual([
      'plan: p a p b',
    ]);
    expect(groups({ kind: 'ratio', part: 'a', whole: 'p' }, { kind: 'ratio', part: 'd', whole: 'p' })).toHaveLength(2);
    const elsewhere = { kind: 'ratio', part: 'elsewhere', whole: 'plan-elsewhere' };
    expect(groups({ kind: 'ratio', part: 'a', whole: 'p' }, elsewhere)).toHaveLength(2);
    const seven = Array.from({ length: 7 }, () => ({ kind: 'ratio', part: 'a', whole: 'p' }));
    expect(groups(...seven)).toEqual([`plan: ${'p a '.repeat(6).trim()}`]);
  });

  test('that are ratios show the share where there is one, and need one place and one unit', () => {
    expect(groups({ kind: 'ratio', part: 'a', whole: 'p', share: 'r' })).toEqual(['plan: p a r']);
    expect(groups({ kind: 'ratio', part: 'elsewhere', whole: 'p' })).toEqual([]);
    expect(groups({ kind: 'ratio', part: 'number', whole: 'p' })).toEqual([]);
  });

  test('that are sums come before those that are ratios', () => {
    const ratio = { kind: 'ratio', part: 'a', whole: 'p' };
    expect(groups(ratio, { kind: 'sum', parts: ['a', 'b'], total: 100 })).toEqual(['parts: a b', 'plan: p a']);
  });
});
