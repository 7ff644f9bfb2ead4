import { describe, expect, test } from 'vitest';
import type { ChartSpec } from '../../core/chart/chart-kind.ts';
import type { TargetChart } from '../../core/chart/target.ts';
import type { Indicator } from '../../core/model/indicator.ts';
import type { Observation } from '../../core/model/observation.ts';
import { makeChartArchive, makeIndicator, makeObservation } from '../../../tests/kit/chart-fixture.ts';
import { contextOf } from '../context.ts';
import { chartsOfArticle, chartsOfFigure, chartsOfIndicator, type ChartView } from './chart-view.ts';

const TARGET = { value_type: 'target', time_period: '2020/2025', obs_value: 60, value_text: '60%' } as const;

function charts(
  observations: readonly Partial<Observation>[],
  fields: Partial<Indicator> = {},
  language: 'vi' | 'en' = 'vi',
) {
  const indicator = makeIndicator(observations.map(makeObservation), fields);
  return chartsOfIndicator(contextOf(makeChartArchive([indicator]), language), indicator);
}

function specOfTarget(chart: ChartView | undefined): TargetChart {
  expect(chart?.spec.kind).toBe('target');
  return chart?.spec as ChartSpec as TargetChart;
}

describe('a chart of results and targets', () => {
  test('has a level for results only where one target may be held against them', () => {
    const bases = [{ id: 'chuan-2022', label: { vi: 'a', en: 'a' }, from: '2022' }];
    const guides = [
      charts([{}, TARGET]),
      charts([{}, TARGET], { bases }),
      charts([{}, TARGET, { ...TARGET, time_period: '2020/2024' }]),
      charts([{}, { ...TARGET, comparator: 'gt', value_text: 'trên 60%' }]),
    ].map(([chart]) => specOfTarget(chart).guide);
    expect(guides).toEqual([60, undefined, undefined, undefined]);
  });

  test('says what, where, of which kind, in which unit', () => {
    const [chart] = charts([{}, TARGET]);
    expect(chart?.spec).toMatchObject({
      kind: 'target',
      id: 'bieu-do-1',
      title: 'Tỷ lệ hộ nghèo, tỉnh Bắc Kạn',
      note: 'Kết quả và chỉ tiêu; cao hơn là tốt hơn; đơn vị: %',
      remark:
        'Tỉnh Bắc Kạn không còn từ 1/7/2025, trước hạn. Số gần nhất trước đó, 2023, là 50%, còn cách chỉ tiêu 10 điểm phần trăm.',
      guide: 60,
      sign: '%',
      limit: 100,
    });
    expect(specOfTarget(chart).bars).toMatchObject([
      { label: 'Kết quả, 2023', text: '50%', short: '50%', value: 50 },
      { label: 'Chỉ tiêu, 2020–2025', text: '60%', short: '60%', value: 60 },
    ]);
    expect(chart).toMatchObject({ isInTable: true, isInteractive: false, notes: [] });
  });

  test('of different or unknown definitions says so, and never a distance', () => {
    const bases = [{ id: 'chuan-2022', label: { vi: 'chuẩn 2022', en: 'standard of 2022' }, from: '2022' }];
    const [chart] = charts([{ basis: 'chuan-2022' }, TARGET], { bases });
    expect(chart?.spec.remark).toBe(
      'Kết quả 2023 là 50%, chỉ tiêu là 60%, nhưng không so sánh được: kết quả theo chuẩn 2022, còn chỉ tiêu không rõ theo chuẩn nào.',
    );
    expect(chart?.spec).not.toHaveProperty('guide');
    expect(specOfTarget(chart).bars.map(({ detail }) => detail)).toEqual(['chuẩn 2022', 'nguồn không nêu chuẩn']);
  });

  test('quotes the words that leave its ends open', () => {
    const [chart] = charts([
      { comparator: 'gt', value_text: 'hơn 50%' },
      { ...TARGET, comparator: 'ge', value_text: 'từ 60% trở lên' },
      { ...TARGET, time_period: '2030', comparator: 'approx', value_text: 'khoảng 60%' },
    ]);
    expect(chart?.notes).toEqual([
      'Mũi tên: nguồn ghi “hơn” và “từ … trở lên”, không có cận trên.',
      'Đầu thanh có tua, điểm nét đứt: nguồn ghi “khoảng”.',
    ]);
    expect(specOfTarget(chart).bars.map(({ short }) => short)).toEqual(['hơn 50%', 'từ 60% trở lên', 'khoảng 60%']);
    expect(chart?.isInteractive).toBe(true);
  });

  test('speaks English to readers of English', () => {
    const [chart] = charts([{}, { ...TARGET, comparator: 'ge', value_text: 'từ 60% trở lên' }], {}, 'en');
    expect(chart?.spec.note).toBe('Result and target; higher is better; unit: %');
    expect(chart?.notes).toEqual(['Arrow: the source says “at least” and gives no upper bound.']);
  });
});

test('amounts of several scales are drawn in the largest, and said in their own', () => {
  const [chart] = charts(
    [
      { obs_value: 500, unit_mult: 6, value_text: '500 triệu đồng' },
      { ...TARGET, obs_value: 1.2, unit_mult: 9, value_text: '1,2 tỷ đồng' },
    ],
    { unit_measure: 'NUMBER', counted: { vi: 'đồng', en: 'dong' } },
  );
  expect(chart?.spec).toMatchObject({
    note: 'Kết quả và chỉ tiêu; cao hơn là tốt hơn; đơn vị: tỷ đồng',
    remark:
      'Tỉnh Bắc Kạn không còn từ 1/7/2025, trước hạn. Số gần nhất trước đó, 2023, là 500 triệu đồng, còn cách chỉ tiêu 0,7 tỷ đồng.',
    bars: [
      { value: 0.5, short: '500 triệu' },
      { value: 1.2, short: '1,2' },
    ],
  });
});

test('a series names the years without a figure', () => {
  const [chart] = charts([{ time_period: '2020' }, { time_period: '2023' }]);
  expect(chart?.spec).toMatchObject({
    kind: 'series',
    note: 'Kết quả; chưa có số liệu năm 2021 và 2022; đơn vị: %',
    points: [{ at: 2020 }, { at: 2023 }],
  });
  expect(chart?.isInteractive).toBe(true);
});

describe('relations', () => {
  const sector = (id: string, vi: string, value: number) =>
    makeIndicator(
      [makeObservation({ obs_id: id, obs_value: value, comparator: 'approx', value_text: `khoảng ${value}%` })],
      {
        id,
        title: { vi: `Cơ cấu kinh tế: khu vực ${vi}`, en: `Economy: ${id}` },
      },
    );
  const sectors = [sector('a', 'nông nghiệp', 4), sector('b', 'dịch vụ', 58), sector('c', 'công nghiệp', 38)];
  const sum = { id: 's', kind: 'sum' as const, parts: ['a', 'b', 'c'], total: 100 };
  const archive = makeChartArchive(sectors, new Map([['s', sum]]));

  test('that add up to a hundred make parts, the largest first, named by what tells them apart', () => {
    const [chart] = chartsOfFigure(contextOf(archive, 'vi'), archive.figures.get('a') as never);
    expect(chart?.spec).toMatchObject({
      kind: 'parts',
      title: 'Cơ cấu kinh tế, tỉnh Bắc Kạn',
      total: 100,
      parts: [
        { label: 'Dịch vụ', value: 58 },
        { label: 'Công nghiệp', value: 38 },
        { label: 'Nông nghiệp', value: 4 },
      ],
    });
    expect(chart).toMatchObject({ isInTable: false, notes: ['Ranh giới nét đứt: nguồn ghi “khoảng”.'] });
    expect(chart?.figures.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  test('make a chart on the pages of all they name, and in articles that show all', () => {
    for (const indicator of sectors) expect(chartsOfIndicator(contextOf(archive, 'vi'), indicator)).toHaveLength(1);
    const showing = (...ids: string[]) =>
      chartsOfArticle(contextOf(archive, 'vi'), { figureLinks: ids.map((obs_id) => ({ obs_id })) } as never);
    expect(showing('a', 'b', 'c')).toMatchObject([{ isInTable: true }]);
    expect(showing('a', 'b')).toEqual([]);
  });
});

test('an article has at most three charts', () => {
  const indicators = ['a', 'b', 'c', 'd'].map((id) =>
    makeIndicator([makeObservation({ obs_id: id, obs_value: 1, obs_total: 2, value_text: '1/2' })], { id }),
  );
  const article = { figureLinks: indicators.map(({ id }) => ({ obs_id: id })) };
  const found = chartsOfArticle(contextOf(makeChartArchive(indicators), 'vi'), article as never);
  expect(found.map(({ spec }) => spec.id)).toEqual(['bieu-do-1', 'bieu-do-2', 'bieu-do-3']);
});
