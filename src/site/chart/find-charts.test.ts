import { describe, expect, test } from 'vitest';
import type { Archive, Figure } from '../../archive/archive.ts';
import type { Observation } from '../../core/model/observation.ts';
import { makeChartArchive, makeFigures, makeIndicator, makeObservation } from '../../../tests/kit/chart-fixture.ts';
import { pickSeries } from '../../core/chart/pick-series.ts';
import type { SeriesPoint } from '../../core/chart/series.ts';
import { contextOf } from '../context.ts';
import type { ChartGroup } from './chart-group.ts';
import { groupByPlace, groupByRelation } from './find-charts.ts';

const BASES = ['2016', '2022'].map((from) => ({ id: `chuan-${from}`, label: { vi: 'chuẩn', en: 'standard' }, from }));

/** "series: 2020.actual 2021.actual | 2023.actual", with a stroke at each break. */
function tell(groups: readonly ChartGroup[], archive: Archive): string[] {
  return groups.map(({ figures, drawUp }) => {
    const { spec, marks } = drawUp(contextOf(archive, 'vi'));
    const stretches = marks.map((mark) => (mark as Partial<SeriesPoint>).stretch ?? 0);
    const ids = figures.map(({ observation }, index) => {
      const isBroken = index > 0 && (stretches[index] ?? 0) !== (stretches[index - 1] ?? 0);
      return `${isBroken ? '| ' : ''}${observation.obs_id.replace('ho-ngheo.', '')}`;
    });
    return `${spec.kind}: ${ids.join(' ')}`;
  });
}

function chartsOf(...observations: Partial<Observation>[]): string[] {
  return chartsOfFigures(makeFigures(observations.map(makeObservation)));
}

function chartsOfFigures(figures: readonly Figure[]): string[] {
  const archive = makeChartArchive([...new Set(figures.map(({ indicator }) => indicator))]);
  return tell(groupByPlace(figures, archive.localities), archive);
}

/** Years of results, "2020 2021", with whatever they share. */
function ofYears(years: string, more: Partial<Observation> = {}): Partial<Observation>[] {
  return years.split(' ').map((time_period) => ({ time_period, ...more }));
}

const TARGET = { value_type: 'target', time_period: '2024' } as const;
const OLD = { basis: 'chuan-2016' } as const;
const NOW = { basis: 'chuan-2022' } as const;

function chartsByBasis(...observations: Partial<Observation>[]): string[] {
  return chartsOfFigures(makeFigures(observations.map(makeObservation), { bases: BASES }));
}

describe('the figures of one indicator', () => {
  test('make a series from three periods on, sorted by time', () => {
    expect(chartsOf()).toEqual([]);
    expect(chartsOf({})).toEqual([]);
    expect(chartsOf(...ofYears('2020 2021'))).toEqual([]);
    expect(chartsOf(...ofYears('2023 2020 2021'))).toEqual(['series: 2020.actual 2021.actual 2023.actual']);
  });

  test('of two periods make none, however many sources tell them', () => {
    expect(chartsOf(...ofYears('2020 2021'), { time_period: '2021', obs_id: 'b' })).toEqual([]);
  });

  test('are held against a target that they may be held against, and against no other', () => {
    expect(chartsOf({}, TARGET)).toEqual(['series: 2023.actual 2024.target']);
    expect(chartsOf({}, { ...TARGET, time_period: '2023' })).toEqual([]);
    expect(chartsOf({}, { ...TARGET, time_period: '2025' })).toEqual([]);
    expect(chartsOf({}, { ...TARGET, aggregation: 'sum' })).toEqual([]);
    expect(chartsOf({}, { ...TARGET, obs_value_upper: 70 })).toEqual([]);
    expect(chartsByBasis(NOW, TARGET)).toEqual([]);
    expect(chartsByBasis(NOW, { ...NOW, ...TARGET })).toEqual(['series: 2023.actual 2024.target']);
    expect(chartsOf(TARGET, { value_type: 'plan' })).toEqual([]);
  });

  test('of different groups or kinds are in no line and answer no target', () => {
    expect(chartsOf(...ofYears('2020 2021 2022', { ethnic_group: 'tay' }))).toHaveLength(1);
    expect(chartsOf(...ofYears('2020 2021', { ethnic_group: 'tay' }), { ethnic_group: 'dao' })).toEqual([]);
    expect(chartsOf(...ofYears('2020 2021'), { breakdown: 'nu' })).toEqual([]);
    expect(chartsOf(TARGET, { breakdown: 'nu' })).toEqual([]);
  });

  test('make no chart of what is most likely a misprint, and of ranges', () => {
    expect(chartsOf(...ofYears('2020 2021'), { obs_status: 'U' })).toEqual([]);
    expect(chartsOf(...ofYears('2020 2021'), { obs_value_upper: 60 })).toEqual([]);
  });

  test('may have totals of their own, and be estimates', () => {
    expect(chartsOf(...ofYears('2020 2021', { obs_value: 1, obs_total: 2 }), { value_type: 'estimate' })).toHaveLength(
      1,
    );
    expect(chartsOf({ obs_value: 16, obs_total: 20 })).toEqual([]);
  });

  test('that are parts of totals make done of total from three kinds on', () => {
    const kinds = (...ids: string[]) =>
      ids.map((breakdown) => ({ breakdown, obs_id: breakdown, obs_value: 1, obs_total: 2 }));
    expect(chartsOf(...kinds('a', 'b'))).toEqual([]);
    expect(chartsOf(...kinds('a', 'b', 'c'))).toEqual(['done: a b c']);
  });

  test('that count against another time are not joined', () => {
    expect(chartsOf(...ofYears('2020 2021'), { base_period: '2019' })).toEqual([]);
  });

  test('of periods of other lengths stand apart, unless they tell what there was at their ends', () => {
    const sum = { aggregation: 'sum' } as const;
    expect(chartsOf(...ofYears('2020 2021 2022-06'))).toHaveLength(1);
    expect(chartsOf(...ofYears('2020 2021 2022-06', sum))).toEqual([]);
    expect(chartsOf(...ofYears('2020 2021'), { ...sum })).toEqual([]);
    expect(chartsOf(...ofYears('2022-01/2022-06 2023-01/2023-06 2024-01/2024-06', sum))).toHaveLength(1);
  });

  test('by two definitions are one picture with a break, and by one that nobody knows in none', () => {
    expect(chartsByBasis(...ofYears('2019 2020', OLD), ...ofYears('2021 2022', NOW))).toEqual([
      'series: 2019.actual 2020.actual | 2021.actual 2022.actual',
    ]);
    expect(chartsByBasis(...ofYears('2019 2020', OLD), NOW)).toEqual(['series: 2019.actual 2020.actual | 2023.actual']);
    expect(chartsByBasis({ time_period: '2019', ...OLD }, NOW)).toEqual([]);
    expect(chartsByBasis({ time_period: '2019', ...OLD }, NOW, { time_period: '2026', ...NOW })).toEqual([]);
    expect(chartsByBasis(...ofYears('2019 2020 2021'))).toEqual([]);
  });

  test('by two definitions that run beside each other are two pictures, but for values of which only the year tells', () => {
    const both = (year: string, more = {}) => [
      { time_period: year, ...OLD },
      { time_period: year, obs_id: `n${year}`, ...NOW, ...more },
    ];
    expect(chartsByBasis(...both('2019'), ...both('2020'), ...both('2021'))).toEqual([
      'series: 2019.actual 2020.actual 2021.actual',
      'series: n2019 n2020 n2021',
    ]);
    expect(chartsByBasis(...both('2020', { basis_source: 'inferred' }), ...both('2021'), NOW)).toEqual([
      'series: 2020.actual 2021.actual | n2021 2023.actual',
    ]);
  });

  test('have a break where the border or the units that they count changed', () => {
    expect(chartsOf(...ofYears('2022 2023 2025 2026'))).toEqual([
      'series: 2022.actual 2023.actual | 2025.actual 2026.actual',
    ]);
    const figures = makeFigures(
      ofYears('2022 2023 2025').map((one) => makeObservation({ ...one, ref_area: 'thai-nguyen-2025' })),
      { counts_units: 'commune' },
    );
    expect(chartsOfFigures(figures)).toEqual(['series: 2022.actual 2023.actual | 2025.actual']);
  });

  test('about part of a place stand apart, unless they name the very things they count', () => {
    const places = ['bac-kan/tx-bac-kan'];
    expect(chartsOf({ places }, TARGET)).toEqual([]);
    expect(chartsOf({ places, obs_value: 1 }, TARGET)).toHaveLength(1);
  });

  test('are at most thirty points, the latest', () => {
    const years = Array.from({ length: 35 }, (_, index) => ({ time_period: String(1985 + index) }));
    expect(chartsOf(...years)[0]?.split(' ')).toHaveLength(31);
    expect(chartsOf(...years)[0]).toContain('2019.actual');
  });
});

describe('the lines of a series', () => {
  /** "2020 2021, 2022 2023". */
  const linesOf = (...observations: Partial<Observation>[]) => {
    const figures = makeFigures(observations.map(makeObservation), { bases: BASES });
    const [picked] = pickSeries(figures, makeChartArchive([]).localities);
    return picked?.segments
      .flatMap(({ lines }) => lines.map((line) => line.map(({ observation }) => observation.time_period).join(' ')))
      .join(', ');
  };

  test('end at a break and pass over what only its year tells the definition of', () => {
    expect(linesOf(...ofYears('2019 2020', OLD), ...ofYears('2021 2022', NOW))).toBe('2019 2020, 2021 2022');
    expect(
      linesOf({ time_period: '2021', ...NOW }, { time_period: '2022', ...NOW, basis_source: 'inferred' }, NOW),
    ).toBe('2021 2023');
  });

  test('pass over bounds, and through the exact one of several numbers of a moment', () => {
    expect(linesOf(...ofYears('2020 2021', NOW), { ...NOW, comparator: 'gt' })).toBe('2020 2021');
    expect(linesOf(...ofYears('2020 2021', NOW), { ...NOW, comparator: 'approx', obs_id: 'b' }, NOW)).toBe(
      '2020 2021 2023',
    );
  });

  test('pass over moments of which two sources say what cannot both be true', () => {
    const other = { ...NOW, time_period: '2021', obs_value: 7, obs_id: 'b' };
    expect(linesOf(...ofYears('2020 2021', NOW), other, NOW)).toBe('2020 2023');
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
