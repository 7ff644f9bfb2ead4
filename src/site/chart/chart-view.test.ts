import { describe, expect, test } from 'vitest';
import type { Indicator } from '../../core/model/indicator.ts';
import type { Observation } from '../../core/model/observation.ts';
import { makeChartArchive, makeIndicator, makeObservation, OF_WORKS } from '../../../tests/kit/chart-fixture.ts';
import { contextOf } from '../context.ts';
import { chartsOfArticle, chartsOfFigure, chartsOfIndicator, chartsOfText } from './chart-view.ts';

function charts(
  observations: readonly Partial<Observation>[],
  fields: Partial<Indicator> = {},
  language: 'vi' | 'en' = 'vi',
) {
  const indicator = makeIndicator(observations.map(makeObservation), { finding: 'none', ...fields });
  return chartsOfIndicator(contextOf(makeChartArchive([indicator]), language), indicator);
}

/** Years of results. */
function ofYears(...years: (number | [number, Partial<Observation>])[]): Partial<Observation>[] {
  return years.map((year) =>
    typeof year === 'number' ? { time_period: String(year) } : { time_period: String(year[0]), ...year[1] },
  );
}

const BASES = ['2016–2020', '2022–2025'].map((span) => ({
  id: `chuan-${span.slice(0, 4)}`,
  label: { vi: `chuẩn ${span}`, en: `standard of ${span}` },
  from: span.slice(0, 4),
}));

describe('a series', () => {
  test('says what, where, in which unit, and the years without a figure', () => {
    const [chart] = charts(ofYears(2019, 2020, 2023));
    expect(chart).toMatchObject({
      kind: 'series',
      title: 'Tỷ lệ hộ nghèo, tỉnh Bắc Kạn',
      note: 'Đơn vị: %; chưa có số liệu năm 2021 và 2022',
      key: [],
      notes: [],
      isInTable: true,
      explored: undefined,
    });
    expect(chart?.svg).toContain('2019: 50%; 2020: 50%; 2023: 50%');
    expect(charts(ofYears(2001, 2002, 2020))[0]?.note).toBe('Đơn vị: %');
    expect(charts(ofYears(2019, 2020, 2023), {}, 'en')[0]?.note).toBe('Unit: %; no figure for 2021 and 2022');
  });

  test('says who printed its figures, and of which day it is', () => {
    const [chart] = charts(ofYears(2019, 2020, 2021));
    expect(chart?.source).toEqual({ names: { text: 'Báo Bắc Kạn', lang: undefined }, rest: '; bản ngày 21/11/2026.' });
  });

  test('bears what is surely known of it, with its subject below', () => {
    const rising = ofYears([2019, { obs_value: 10, value_text: '10%' }], 2020, [
      2021,
      { obs_value: 70, value_text: '70%' },
    ]);
    const [chart] = charts(rising, { finding: undefined });
    expect(chart).toMatchObject({
      title: 'Bắc Kạn: từ 10% lên 70%, 2019 đến 2021',
      note: 'Tỷ lệ hộ nghèo, tỉnh Bắc Kạn. Đơn vị: %',
    });
    expect(chart?.svg).toContain(
      'aria-label="Bắc Kạn: từ 10% lên 70%, 2019 đến 2021. Tỷ lệ hộ nghèo, tỉnh Bắc Kạn. Đơn vị',
    );
    const [apart] = charts(
      ofYears([2019, { obs_value: 10, value_text: '10%' }], [2020, { comparator: 'gt' }], [2021, { comparator: 'gt' }]),
      {
        finding: undefined,
      },
    );
    expect(apart?.title).toBe('Tỷ lệ hộ nghèo, tỉnh Bắc Kạn');
  });

  test('stars values whose definition only the year tells, and says so once where all are such', () => {
    const inferred = { basis_source: 'inferred' } as const;
    const at = (...which: number[]) =>
      charts(
        ofYears(
          ...[2019, 2020, 2021].map((year): [number, Partial<Observation>] => [
            year,
            { basis: 'chuan-2016', ...(which.includes(year) && inferred) },
          ]),
        ),
        { bases: BASES },
      )[0];
    expect(at(2020)).toMatchObject({
      note: 'Đơn vị: %; chuẩn 2016–2020',
      notes: ['* 2020: chuẩn do Sổ nhỏ xác định theo năm.'],
    });
    expect(at(2020)?.svg.match(/>50\*</gu)).toHaveLength(1);
    expect(at(2019, 2020, 2021)).toMatchObject({
      note: 'Đơn vị: %; chuẩn do Sổ nhỏ xác định theo năm; chuẩn 2016–2020',
      notes: [],
    });
    expect(at(2019, 2020, 2021)?.svg).not.toContain('*');
  });

  test('names what lies between its rules', () => {
    const [byBasis] = charts(
      ofYears([2019, { basis: 'chuan-2016' }], [2020, { basis: 'chuan-2016' }], [2023, { basis: 'chuan-2022' }]),
      {
        bases: BASES,
      },
    );
    expect(byBasis?.svg).toContain('>chuẩn 2016–2020</text>');
    expect(byBasis?.svg).toContain('>chuẩn 2022–2025</text>');
    expect(byBasis?.key).toEqual(['exact', 'break']);
    const [byGround] = charts(ofYears(2023, 2024, 2025, 2026));
    expect(byGround?.svg).toContain('>đến 30/6/2025</text>');
    expect(byGround?.svg).toContain('>từ 1/7/2025</text>');
  });

  test('says the words that leave a number open above it, and what was counted first or estimated', () => {
    const [chart] = charts(
      ofYears(
        [2019, { comparator: 'gt', value_text: 'hơn 50%' }],
        [2020, { obs_status: 'P' }],
        [2021, { value_type: 'estimate' }],
      ),
    );
    for (const word of ['hơn', 'sơ bộ', 'ước']) expect(chart?.svg).toContain(`>${word}</text>`);
    expect(chart?.key).toEqual(['soft']);
  });

  test('is explored from five points on, with what is told of each', () => {
    const [chart] = charts(
      ofYears(2019, 2020, 2021, 2022, [2023, { sources: [{ reference: 'bao-thu-do-2024' }] }]).slice(0, 5),
    );
    expect(chart?.explored).toHaveLength(5);
    expect(chart?.explored?.[0]).toEqual(['2019', '50%']);
  });

  test('is drawn where the editor leaves it to the figures or asks for it', () => {
    const kinds = (['series', 'rank', 'pair', 'none'] as const).map(
      (chart) => charts(ofYears(2019, 2020, 2021), { chart }).length,
    );
    expect(kinds).toEqual([1, 0, 0, 0]);
  });
});

test('amounts of several scales are drawn in the largest, and said in their own', () => {
  const [chart] = charts(
    ofYears(
      [2020, { obs_value: 500, unit_mult: 6, value_text: '500 triệu đồng' }],
      [2021, { obs_value: 1.2, unit_mult: 9, value_text: '1,2 tỷ đồng' }],
      [2022, { obs_value: 1.5, unit_mult: 9, value_text: '1,5 tỷ đồng' }],
    ),
    { unit_measure: 'NUMBER', counted: { vi: 'đồng', en: 'dong' } },
  );
  expect(chart?.note).toBe('Đơn vị: tỷ đồng');
  expect(chart?.svg).toContain('>500 triệu</text>');
  expect(chart?.svg).toContain('>1,5</text>');
});

test('amounts of which one is printed in full are drawn in full', () => {
  const amounts = ofYears(
    [2020, { obs_value: 900 }],
    [2021, { obs_value: 950 }],
    [2022, { obs_value: 2, unit_mult: 3, value_text: '2 nghìn' }],
  );
  expect(charts(amounts, { unit_measure: 'NUMBER' })[0]?.svg).toContain('>2.000</text>');
});

test('a chart names its place as of the latest of its figures', () => {
  const ref_area = 'bac-kan/tx-bac-kan';
  const [chart] = charts(['2010', '2014', '2020'].map((time_period) => ({ time_period, ref_area })));
  expect(chart?.title).toBe('Tỷ lệ hộ nghèo, thành phố Bắc Kạn');
});

test('what is done of totals says so', () => {
  const [chart] = charts(
    ['tram', 'cau', 'duong'].map((breakdown) => ({
      breakdown,
      obs_id: breakdown,
      obs_value: 1,
      obs_total: 2,
      value_text: '1/2',
    })),
    { ...OF_WORKS, breakdown: undefined },
  );
  expect(chart).toMatchObject({ kind: 'done', note: 'Kết quả trên tổng số; đơn vị: công trình; 2023' });
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
    expect(chart).toMatchObject({
      kind: 'parts',
      title: 'Cơ cấu kinh tế, tỉnh Bắc Kạn',
      isInTable: false,
      key: ['edge'],
    });
    expect(chart?.svg).toContain('Dịch vụ: khoảng 58%; Công nghiệp: khoảng 38%; Nông nghiệp: khoảng 4%.');
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
    expect(chart).toMatchObject({
      title: 'Vốn c, tỉnh Bắc Kạn',
      note: 'Các phần của một tổng thể, kết quả, 2023; 1 tỷ đồng',
    });
    expect(chart?.svg).toContain('width="60%"');
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
      return chartsOfFigure(contextOf(listing, 'vi'), listing.figures.get('a') as never)[0]?.title;
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
      return chartsOfFigure(contextOf(plans, 'vi'), plans.figures.get('d') as never)[0];
    };
    expect(viewOf(ratio)).toMatchObject({
      title: 'Vốn được giao, tỉnh Bắc Kạn',
      note: 'Kế hoạch 2025 và phần đã thực hiện, 2024; đơn vị: %',
    });
    expect(viewOf(ratio)?.svg).toContain('Vốn được giao: kế hoạch 50%, đã thực hiện 50% (50%).');
    expect(viewOf(ratio, { ...ratio, whole: 'q' })?.title).toBe('Được giao, tỉnh Bắc Kạn');
    expect(viewOf(ratio, { ...ratio, whole: 'q' })?.svg).toMatch(/>Vốn<.*>Đất</u);
  });

  test('make a chart on the pages of all they name, and in articles that show all', () => {
    for (const indicator of sectors) expect(chartsOfIndicator(contextOf(archive, 'vi'), indicator)).toHaveLength(1);
    const showing = (...ids: string[]) =>
      chartsOfArticle(contextOf(archive, 'vi'), {
        figureLinks: ids.map((obs_id) => ({ obs_id })),
        chartLinks: [],
      } as never);
    expect(showing('a', 'b', 'c')).toMatchObject([{ isInTable: true }]);
    expect(showing('a', 'b')).toEqual([]);
  });
});

test('an article has at most three charts', () => {
  const indicators = ['a', 'b', 'c', 'd'].map((id) =>
    makeIndicator(
      ofYears(2019, 2020, 2021).map((one, index) => makeObservation({ ...one, obs_id: `${id}${String(index)}` })),
      { id },
    ),
  );
  const figureLinks = indicators.flatMap(({ observations }) => observations.map(({ obs_id }) => ({ obs_id })));
  const found = chartsOfArticle(contextOf(makeChartArchive(indicators), 'vi'), {
    figureLinks,
    chartLinks: [],
  } as never);
  expect(found.map(({ figures }) => figures[0]?.id)).toEqual(['a0', 'b0', 'c0']);
});

test('the unit of a chart of one part is that of the part', () => {
  const observations = ['2020', '2021', '2023'].map((time_period) =>
    makeObservation({ time_period, value_text: '50 trạm', breakdown: 'tram' }),
  );
  const indicator = makeIndicator(observations, { ...OF_WORKS, finding: 'none' });
  const [chart] = chartsOfIndicator(contextOf(makeChartArchive([indicator]), 'en'), indicator);
  expect(chart?.title).toContain('Works (health stations)');
  expect(chart?.note).toContain('stations');
  expect(chart?.note).not.toContain('works');
});

test('a text has the charts that it asks for under its own titles, and none of them a second time', () => {
  const indicator = makeIndicator(ofYears(2019, 2020, 2021).map(makeObservation), { chart: 'none' });
  const context = contextOf(makeChartArchive([indicator]), 'vi');
  const figureLinks = indicator.observations.map(({ obs_id }) => ({ obs_id }));
  const asking = (...areas: string[]) =>
    ({
      figureLinks,
      chartLinks: areas.map((area) => ({ asked: { indicator: 'ho-ngheo', area }, title: `Ở ${area}` })),
    }) as never;
  expect(chartsOfText(context, asking('bac-kan', 'bac-kan')).map(({ title }) => title)).toEqual([
    'Ở bac-kan',
    'Ở bac-kan',
  ]);
  expect(chartsOfText(context, asking('bac-kan/tx-bac-kan'))).toEqual([]);
  expect(chartsOfArticle(context, asking('bac-kan'))).toEqual([]);
  expect(chartsOfArticle(context, asking())).toHaveLength(1);
});
