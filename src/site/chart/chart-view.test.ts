import { describe, expect, test } from 'vitest';
import type { ChartSpec } from '../../core/chart/chart-kind.ts';
import type { TargetChart } from '../../core/chart/target.ts';
import type { Indicator } from '../../core/model/indicator.ts';
import type { Observation } from '../../core/model/observation.ts';
import { makeChartArchive, makeIndicator, makeObservation, OF_WORKS } from '../../../tests/kit/chart-fixture.ts';
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

  test('says no way that is better where there is none, and concludes nothing where no target has a result', () => {
    expect(charts([{}, TARGET], { direction: 'neither' })[0]?.spec.note).toBe('Kết quả và chỉ tiêu; đơn vị: %');
    const [chart] = charts([TARGET, { ...TARGET, time_period: '2030' }]);
    expect(chart?.spec).not.toHaveProperty('remark');
  });

  test('of different or unknown definitions says so, and never a distance', () => {
    const bases = [{ id: 'chuan-2022', label: { vi: 'chuẩn 2022', en: 'standard of 2022' }, from: '2022' }];
    const [chart] = charts([{ basis: 'chuan-2022' }, TARGET], { bases });
    expect(chart?.spec.remark).toBe(
      'Kết quả 2023 là 50%, chỉ tiêu là 60%, nhưng không so sánh được: kết quả theo chuẩn 2022, còn chỉ tiêu không rõ theo chuẩn nào.',
    );
    expect(chart?.spec).not.toHaveProperty('guide');
    expect(specOfTarget(chart).bars.map(({ detail }) => detail)).toEqual(['chuẩn 2022', 'không rõ chuẩn']);
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

test('a series within years says when, and speaks of no missing years', () => {
  const at = (...periods: string[]) => charts(periods.map((time_period) => ({ time_period })))[0]?.spec;
  expect(at('2022-04', '2024-04')).toMatchObject({
    note: 'Kết quả; đơn vị: %',
    points: [{ at: 2022.25 }, { at: 2024.25 }],
  });
  expect(at('2022-01-10', '2024-01-10')).toMatchObject({ points: [{ at: 2022.025 }, { at: 2024.025 }] });
  expect(at('2020/..', '2022/..')).toMatchObject({ points: [{ at: 2020 }, { at: 2022 }] });
});

test('a chart names its place as of the latest of its figures', () => {
  const ref_area = 'bac-kan/tx-bac-kan';
  const [chart] = charts(['2010', '2020'].map((time_period) => ({ time_period, ref_area })));
  expect(chart?.spec.title).toBe('Tỷ lệ hộ nghèo, thành phố Bắc Kạn');
});

test('what is done of a total says so, and is drawn under the name that it has on the page', () => {
  const [chart] = charts([{ obs_value: 1, obs_total: 2, value_text: '1/2' }]);
  expect(chart?.spec).toMatchObject({ note: 'Kết quả trên tổng số; đơn vị: %', rows: [{ value: 1, total: 2 }] });
  expect(chart?.svg).toContain('id="bieu-do-1-t"');
});

test('amounts of which one is printed in full are drawn in full', () => {
  const amounts = [{ obs_value: 900 }, { ...TARGET, obs_value: 2, unit_mult: 3, value_text: '2 nghìn' }];
  const [chart] = charts(amounts, { unit_measure: 'NUMBER' });
  expect(specOfTarget(chart).bars.map(({ value }) => value)).toEqual([900, 2000]);
});

test('contradictions are at most a dozen bars, and stay a chart where another shows only some', () => {
  const claims = Array.from({ length: 13 }, (_, index) => ({ obs_id: `n${String(index)}`, obs_value: index * 5 }));
  expect(charts(claims).map((chart) => specOfTarget(chart).bars.length)).toEqual([12]);
  expect(charts([...claims, TARGET]).map((chart) => specOfTarget(chart).bars.length)).toEqual([12, 12]);
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

  test('that add up to a figure make parts of it, in the unit of the parts', () => {
    const amount = (id: string, obs_value: number, unit_mult: number, value_text: string) =>
      makeIndicator([makeObservation({ obs_id: id, obs_value, unit_mult, value_text })], {
        id,
        title: { vi: `Vốn ${id}`, en: id },
        unit_measure: 'NUMBER',
        counted: { vi: 'đồng', en: 'dong' },
      });
    const amounts = [
      amount('a', 400, 6, '400 triệu đồng'),
      amount('b', 600, 6, '600 triệu đồng'),
      amount('c', 1, 9, '1 tỷ đồng'),
    ];
    const toFigure = makeChartArchive(amounts, new Map([['s', { ...sum, parts: ['a', 'b'], total: 'c' }]]));
    const [chart] = chartsOfFigure(contextOf(toFigure, 'vi'), toFigure.figures.get('a') as never);
    expect(chart?.spec).toMatchObject({
      title: 'Vốn c, tỉnh Bắc Kạn',
      note: 'Các phần của một tổng thể, kết quả, 2023; 1 tỷ đồng',
      total: 1000,
    });
    expect(chart?.figures.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  test('that are named by nothing in common are listed in the title', () => {
    const odd = ['a', 'b'].map((id) =>
      makeIndicator([makeObservation({ obs_id: id, value_type: id === 'a' ? 'plan' : 'actual' })], {
        id,
        title: { vi: id, en: id },
      }),
    );
    const listed = (relation: object) => {
      const listing = makeChartArchive(odd, new Map([['s', relation as never]]));
      return chartsOfFigure(contextOf(listing, 'vi'), listing.figures.get('a') as never)[0]?.spec.title;
    };
    expect(listed({ ...sum, parts: ['a', 'b'] })).toBe('A và b, tỉnh Bắc Kạn');
    expect(listed({ id: 's', kind: 'ratio', part: 'b', whole: 'a' })).toBe('A, tỉnh Bắc Kạn');
  });

  test('of a plan and its result say both, with the share as published', () => {
    const capital = (id: string, value_type: 'plan' | 'actual', time_period: string, vi: string) =>
      makeIndicator([makeObservation({ obs_id: id, value_type, time_period })], { id, title: { vi, en: id } });
    const both = [
      capital('p', 'plan', '2025', 'Vốn được giao'),
      capital('q', 'plan', '2025', 'Đất được giao'),
      capital('d', 'actual', '2024', 'Vốn giải ngân'),
      capital('s', 'actual', '2024', 'Tỷ lệ giải ngân'),
    ];
    const ratio = { id: 'r', kind: 'ratio' as const, part: 'd', whole: 'p', share: 's' };
    const viewOf = (...relations: (typeof ratio)[]) => {
      const plans = makeChartArchive(both, new Map(relations.map((one, index) => [String(index), one])));
      return chartsOfFigure(contextOf(plans, 'vi'), plans.figures.get('d') as never)[0]?.spec;
    };
    expect(viewOf(ratio)).toMatchObject({
      title: 'Vốn được giao, tỉnh Bắc Kạn',
      note: 'Kế hoạch 2025 và phần đã thực hiện, 2024; đơn vị: %',
      rows: [{ label: 'Vốn được giao', plan: { label: 'kế hoạch' }, done: { label: 'đã thực hiện' }, share: '50%' }],
    });
    expect(viewOf(ratio, { ...ratio, whole: 'q' })).toMatchObject({
      title: 'Được giao, tỉnh Bắc Kạn',
      rows: [{ label: 'Vốn' }, { label: 'Đất' }],
    });
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

test('the unit of a chart of one part is that of the part', () => {
  const observations = ['2020', '2021', '2023'].map((time_period) =>
    makeObservation({ time_period, value_text: '50 trạm', breakdown: 'tram' }),
  );
  const indicator = makeIndicator(observations, OF_WORKS);
  const [chart] = chartsOfIndicator(contextOf(makeChartArchive([indicator]), 'en'), indicator);
  expect(chart?.spec.title).toContain('Works (health stations)');
  expect(chart?.spec.note).toContain('stations');
  expect(chart?.spec.note).not.toContain('works');
});
