import { describe, expect, test } from 'vitest';
import { makeMark } from '../../../tests/kit/chart-fixture.ts';
import { CHART_FRAME, drawChart, testKindOfChart } from '../../../tests/kit/chart-drawing.ts';
import { makeChart } from './chart.ts';
import type { ChartMark } from './mark.ts';
import { SERIES_KIND, type SeriesChart, type SeriesPoint } from './series.ts';

function specOf(points: readonly SeriesPoint[], more: Partial<SeriesChart> = {}): SeriesChart {
  return {
    ...CHART_FRAME,
    kind: 'series',
    points,
    lines: [points.map((_, index) => index)],
    stretches: [{}],
    ...more,
  };
}

function point(year: number, mark: Partial<ChartMark & SeriesPoint> = {}): SeriesPoint {
  const made = makeMark(mark);
  return { ...made, at: year + 0.5, when: String(year), number: made.short, stretch: 0, ...mark };
}

function draw(...args: Parameters<typeof specOf>): string {
  return drawChart(SERIES_KIND, specOf(...args));
}

testKindOfChart<SeriesChart>(SERIES_KIND, (marks) => specOf(marks.map((mark, index) => point(2012 + index, mark))));

describe('a series', () => {
  test('joins neighbouring years by a line and others by dots', () => {
    const svg = draw([point(2019, { value: 20 }), point(2020, { value: 21 }), point(2023, { value: 22 })]);
    expect(svg.match(/class="s-line"/gu)).toHaveLength(1);
    expect(svg.match(/class="s-gap"/gu)).toHaveLength(1);
    expect(svg.match(/<circle/gu)).toHaveLength(3);
    for (const year of ['2019', '2020', '2021', '2022', '2023']) expect(svg).toContain(`>${year}</text>`);
  });

  test('joins what its lines say, and nothing else', () => {
    const points = [2019, 2020, 2021].map((year) => point(year));
    expect(draw(points, { lines: [[0, 2]] }).match(/s-line|s-gap/gu)).toEqual(['s-gap']);
    expect(draw(points, { lines: [] })).not.toMatch(/s-line|s-gap/u);
  });

  test('has hollow dots below words for what is not exact, and diamonds for targets alone', () => {
    const svg = draw([
      point(2019, { comparator: 'gt', word: 'hơn' }),
      point(2020, { type: 'estimate' }),
      point(2021, { isProvisional: true }),
      point(2022, { type: 'target' }),
    ]);
    expect(svg.match(/<circle[^>]*class="m-soft"/gu)).toHaveLength(3);
    expect(svg.match(/<path[^>]*class="m-soft"/gu)).toHaveLength(1);
    expect(svg).not.toContain('m-exact');
    const [word, number] = ['hơn', '50'].map((text) =>
      Number(new RegExp(`y="(\\d+)"[^>]*>${text}<`, 'u').exec(svg)?.[1]),
    );
    expect((number ?? 0) - (word ?? 0)).toBe(16);
  });

  test('has a dashed rule between two stretches, at the year that both have, and their names beside it', () => {
    const points = [point(2019), point(2021, { value: 17 }), point(2021, { stretch: 1 }), point(2023, { stretch: 1 })];
    const stretches = [{ label: 'chuẩn 2016–2020' }, { label: 'chuẩn 2022–2025' }];
    const svg = draw(points, { stretches });
    const [, rule] = /<line x1="([\d.]+%)"[^>]*class="s-break"/u.exec(svg) ?? [];
    const dots = [...svg.matchAll(/<circle cx="([\d.]+%)"/gu)].map(([, x]) => x);
    expect([dots[1], dots[2]]).toEqual([rule, rule]);
    expect(svg).toMatch(/dx="-5" text-anchor="end" class="t-soft">chuẩn 2016–2020</u);
    expect(svg).toMatch(/dx="5" class="t-soft">chuẩn 2022–2025</u);
    expect(makeChart(SERIES_KIND, specOf(points, { stretches })).key).toEqual(['exact', 'break']);
  });

  test('tells its figures stretch by stretch', () => {
    const points = [
      point(2019, { text: '19,93%', word: 'sơ bộ' }),
      point(2021, { text: 'gần 26,93%', word: 'gần', stretch: 1 }),
      point(2025, { text: '1,2%', type: 'target', label: 'Chỉ tiêu', stretch: 1, detail: 'bản dịch' }),
    ];
    expect(draw(points, { stretches: [{ label: 'chuẩn cũ' }, { label: 'chuẩn sau' }] })).toContain(
      'chuẩn cũ: 2019: 19,93% (sơ bộ); chuẩn sau: 2021: gần 26,93%; 2025: 1,2% (Chỉ tiêu, bản dịch).',
    );
  });

  test('names moments within a year by themselves, and those of different years by their years', () => {
    const months = [
      point(2024, { at: 2024.2, when: 'tháng 3/2024' }),
      point(2024, { at: 2024.9, when: 'tháng 11/2024' }),
    ];
    expect(draw(months)).toContain('>tháng 3/2024</text>');
    const days = [point(2019, { at: 2019.9, when: '20/11/2019' }), point(2024, { at: 2024.8, when: '19/10/2024' })];
    expect(draw(days)).toMatch(/>2019<.*>2024<|>2024<.*>2019</u);
    expect(draw(days)).not.toContain('>2020</text>');
  });

  test('writes the first and the last number, the highest and the lowest, of however many points', () => {
    const values = Array.from({ length: 25 }, (_, index) => (index === 7 ? 99 : index === 13 ? 2 : 40 + (index % 3)));
    const svg = draw(values.map((value, index) => point(2000 + index, { value, number: `n${String(index)}` })));
    for (const index of [0, 7, 13, 24]) expect(svg).toContain(`>n${String(index)}</text>`);
  });
});
