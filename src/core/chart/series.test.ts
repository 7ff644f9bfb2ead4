import { describe, expect, test } from 'vitest';
import { makeMark } from '../../../tests/kit/chart-fixture.ts';
import { CHART_FRAME, drawChart, testKindOfChart } from '../../../tests/kit/chart-drawing.ts';
import { SERIES_KIND, type SeriesChart } from './series.ts';

function draw(rest: Pick<SeriesChart, 'points'>): string {
  return drawChart(SERIES_KIND, { ...CHART_FRAME, kind: 'series', ...rest });
}

testKindOfChart<SeriesChart>(SERIES_KIND, (marks) => ({
  ...CHART_FRAME,
  kind: 'series',
  points: marks.map((mark, index) => ({ ...mark, at: 2012 + index })),
}));

describe('a series', () => {
  const points = (...at: number[]) => at.map((year, index) => ({ ...makeMark({ value: 20 + index }), at: year }));

  test('joins neighbouring years by a line and others by dots, and knows no zero in between', () => {
    const svg = draw({ points: points(2019, 2020, 2023) });
    expect(svg.match(/class="s-line"/gu)).toHaveLength(1);
    expect(svg.match(/class="s-line s-gap"/gu)).toHaveLength(1);
    expect(svg.match(/<circle/gu)).toHaveLength(3);
    for (const year of ['2019', '2020', '2021', '2022', '2023']) expect(svg).toContain(`>${year}</text>`);
  });

  test('has hollow points with arrows for open numbers', () => {
    const svg = draw({
      points: points(2019, 2020).map((point) => ({ ...point, comparator: 'gt' })),
    });
    expect(svg.match(/class="s-point"/gu)).toHaveLength(2);
    expect(svg.match(/M0-5V-17/gu)).toHaveLength(2);
    expect(svg).not.toContain('f-result');
  });

  test('joins years that follow one another by a line where two sources tell one of them', () => {
    const svg = draw({ points: points(2019, 2019, 2020, 2021) });
    expect(svg.match(/class="s-line"/gu)).toHaveLength(2);
    expect(svg).not.toContain('s-gap');
  });

  test('names points within a year by their labels', () => {
    const halves = points(2023.5, 2024).map((point, index) => ({ ...point, label: `Nửa năm ${index + 1}` }));
    const svg = draw({ points: halves });
    expect(svg).toContain('>Nửa năm 1</text>');
    expect(svg).toContain('>Nửa năm 2</text>');
    expect(svg).not.toContain('>2023.5</text>');
  });

  test('leaves out a number that has no room, above or below, beside those already there', () => {
    const close = points(2020, 2020.001, 2020.002, 2024).map((point, index) => ({ ...point, short: `số ${index}` }));
    const svg = draw({ points: close.map((point) => ({ ...point, value: 20 })) });
    expect([0, 1, 2, 3].filter((index) => svg.includes(`>số ${index}</text>`))).toEqual([0, 1, 3]);
    expect(svg.match(/<circle/gu)).toHaveLength(4);
  });

  test('thins out years that would touch', () => {
    const svg = draw({
      points: points(...Array.from({ length: 12 }, (_, index) => 2012 + index)),
    });
    expect(svg).toContain('>2012</text>');
    expect(svg).not.toContain('>2013</text>');
  });

  test('of many points has the numbers of the first, the last, the highest and the lowest', () => {
    const values = [20, 22, 90, 24, 3, 26, 28];
    const many = values.map((value, index) => ({ ...makeMark({ value, short: `số ${value}` }), at: 2012 + index }));
    const svg = draw({ points: many });
    expect(values.filter((value) => svg.includes(`>số ${value}</text>`))).toEqual([20, 90, 3, 28]);
    expect(draw({ points: many.slice(0, 6) }).match(/t-mark/gu)?.length).toBeGreaterThan(4);
  });
});
