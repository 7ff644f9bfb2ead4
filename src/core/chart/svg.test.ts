import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { makeMark } from '../../../tests/kit/chart-fixture.ts';
import { comparator, valueType } from '../model/observation.ts';
import { formatNumber } from '../text/number.ts';
import { describeChart } from './alt-text.ts';
import { marksOf, type ChartMark, type ChartSpec } from './spec.ts';
import { drawChart } from './svg.ts';

const FRAME = { id: 'bieu-do-1', title: 'Tỷ lệ hộ nghèo', note: 'Kết quả; đơn vị: %', sign: '', isDiscrete: false };
const LONG = 'Tỷ lệ đồng bào dân tộc thiểu số được hưởng chính sách hỗ trợ phát triển sản xuất, chuyển đổi nghề';

function draw(spec: ChartSpec): string {
  return drawChart(spec, (value) => formatNumber(value, 'vi'));
}

/** A chart of each kind made of the same marks. */
function allKinds(marks: readonly ChartMark[]): ChartSpec[] {
  const positive = marks.map((mark) => ({ ...mark, value: Math.abs(mark.value) }));
  const total = positive.reduce((sum, { value }) => sum + value, 0) || 1;
  return [
    { ...FRAME, kind: 'target', bars: marks, guide: marks[0]?.value },
    { ...FRAME, kind: 'parts', parts: positive, total },
    {
      ...FRAME,
      kind: 'plan',
      rows: marks.map((mark) => ({ label: mark.label, plan: mark, done: mark, share: '20%' })).slice(0, 6),
    },
    { ...FRAME, kind: 'done', rows: positive.map((mark) => ({ ...mark, total: 20 })) },
    { ...FRAME, kind: 'series', points: marks.map((mark, index) => ({ ...mark, at: 2012 + index })) },
  ];
}

const INPUTS: readonly [what: string, marks: readonly ChartMark[]][] = [
  ['one mark', [makeMark()]],
  [
    'a dozen marks of all comparators',
    Array.from({ length: 12 }, (_, i) =>
      makeMark({
        value: i * 7,
        comparator: comparator.options[i % 7] ?? 'eq',
        type: valueType.options[i % 5] ?? 'actual',
      }),
    ),
  ],
  ['nothing but zero', [makeMark({ value: 0 }), makeMark({ value: 0 })]],
  ['numbers below zero', [makeMark({ value: -12.5 }), makeMark({ value: 8 })]],
  ['huge numbers', [makeMark({ value: 15e15 }), makeMark({ value: 1 })]],
  ['tiny numbers', [makeMark({ value: 1e-9 }), makeMark({ value: 3e-9 })]],
  ['long labels', [makeMark({ label: LONG, detail: LONG }), makeMark({ label: LONG, short: LONG })]],
];

describe.each(INPUTS)('a chart of %s', (_, marks) => {
  test.each(allKinds(marks).map((spec) => [spec.kind, spec] as const))('is sound as %s', (_kind, spec) => {
    const svg = draw(spec);
    expect(svg).not.toMatch(/NaN|undefined|Infinity|null/u);
    expect(svg).not.toMatch(/ style=|<style/u);
    expect(Buffer.byteLength(svg)).toBeLessThanOrEqual(marks === INPUTS[6]?.[1] ? 8192 : 6144);
    expect(svg).not.toMatch(/(?:width|height)="-/u);
    expect(Number(/<svg width="100%" height="([\d.]+)"/u.exec(svg)?.[1])).toBeGreaterThan(20);
  });
});

test('a chart has a title and a description that name it, and is one image', () => {
  const svg = parse(draw({ ...FRAME, kind: 'target', bars: [makeMark()] })).querySelector('svg');
  const names = (svg?.getAttribute('aria-labelledby') ?? '').split(' ');
  expect(svg?.getAttribute('role')).toBe('img');
  expect(names.map((name) => svg?.querySelector(`#${name}`)?.text)).toEqual([
    'Tỷ lệ hộ nghèo',
    'Kết quả; đơn vị: %. Kết quả, 2023: 50 tỷ đồng.',
  ]);
});

test('text is escaped wherever it comes from', () => {
  const evil = '<b a="1">&amp;';
  for (const spec of allKinds([makeMark({ label: evil, short: evil, text: evil, detail: evil })])) {
    const svg = draw({ ...spec, title: evil, note: evil, sign: '<' });
    expect(svg, spec.kind).not.toContain('<b');
    expect(svg, spec.kind).toContain('&lt;b a=&quot;1&quot;&gt;&amp;amp;');
  }
});

describe('parts of a whole', () => {
  const parts = [58, 38, 4].map((value, index) =>
    makeMark({
      value,
      label: ['Dịch vụ', 'Công nghiệp – xây dựng', 'Nông, lâm nghiệp, thủy sản'][index] ?? '',
      short: `khoảng ${value}%`,
      comparator: 'approx',
    }),
  );
  const svg = draw({ ...FRAME, kind: 'parts', parts, total: 100 });

  test('are as wide as their shares, side by side', () => {
    const bars = [...svg.matchAll(/<rect x="([\d.]+)%" y="\d+" width="([\d.]+)%"/gu)].map(([, x, width]) => [
      Number(x),
      Number(width),
    ]);
    expect(bars).toEqual([
      [0, 58],
      [58, 38],
      [96, 4],
    ]);
  });

  test('have dashed edges where numbers are only about right, and whole edges where not', () => {
    expect(svg.match(/s-edge s-dashed/gu)).toHaveLength(2);
    const exact = parts.map((part) => ({ ...part, comparator: 'eq' as const }));
    expect(draw({ ...FRAME, kind: 'parts', parts: exact, total: 100 })).not.toContain('s-dashed');
  });

  test('each bear their name and number', () => {
    for (const text of [
      'Dịch vụ',
      'khoảng 58%',
      'Công nghiệp – xây dựng',
      'khoảng 38%',
      'Nông, lâm nghiệp, thủy sản',
      'khoảng 4%',
    ]) {
      expect(svg).toContain(text);
    }
  });

  test('leave the end empty when they fall short, and are not stretched', () => {
    const short = draw({ ...FRAME, kind: 'parts', parts: parts.slice(0, 2), total: 100 });
    expect(short).toContain('class="s-empty"');
    expect(short).toContain('width="58%"');
  });

  test('that exceed the whole are not squeezed into it', () => {
    const over = draw({ ...FRAME, kind: 'parts', parts: [...parts, makeMark({ value: 100 })], total: 100 });
    expect(over).toContain('width="29%"');
  });
});

describe('things done of a total', () => {
  const cells = (value: number, total: number, more: Partial<ChartMark> = {}) =>
    draw({ ...FRAME, kind: 'done', rows: [{ ...makeMark({ value, ...more }), total }] });

  test('are counted out: filled when done, outlined when to be done', () => {
    expect(cells(8, 8).match(/class="f-result"/gu)).toHaveLength(8);
    expect(cells(8, 8)).not.toContain('s-empty');
    expect(cells(16, 20, { type: 'target' }).match(/class="s-target"/gu)).toHaveLength(16);
    expect(cells(16, 20, { type: 'target' }).match(/class="s-empty"/gu)).toHaveLength(4);
    expect(cells(0, 12).match(/class="s-empty"/gu)).toHaveLength(12);
  });

  test('are a bar when they are too many or not exactly known', () => {
    expect(cells(87, 108)).toContain('width="80.56%"');
    expect(cells(5, 12, { comparator: 'gt' })).toContain('M3 0H16');
    expect(cells(15, 12)).toContain('<rect x="0" y="22" width="80%" height="24" class="s-empty"/>');
  });
});

describe('a series', () => {
  const points = (...at: number[]) => at.map((year, index) => ({ ...makeMark({ value: 20 + index }), at: year }));

  test('joins neighbouring years by a line and others by dots, and knows no zero in between', () => {
    const svg = draw({ ...FRAME, kind: 'series', points: points(2019, 2020, 2023) });
    expect(svg.match(/class="s-line"/gu)).toHaveLength(1);
    expect(svg.match(/class="s-line s-gap"/gu)).toHaveLength(1);
    expect(svg.match(/<circle/gu)).toHaveLength(3);
    for (const year of ['2019', '2020', '2021', '2022', '2023']) expect(svg).toContain(`>${year}</text>`);
  });

  test('has hollow points with arrows for open numbers', () => {
    const svg = draw({
      ...FRAME,
      kind: 'series',
      points: points(2019, 2020).map((point) => ({ ...point, comparator: 'gt' })),
    });
    expect(svg.match(/class="s-point"/gu)).toHaveLength(2);
    expect(svg.match(/M0-5V-17/gu)).toHaveLength(2);
    expect(svg).not.toContain('f-result');
  });

  test('joins years that follow one another by a line where two sources tell one of them', () => {
    const svg = draw({ ...FRAME, kind: 'series', points: points(2019, 2019, 2020, 2021) });
    expect(svg.match(/class="s-line"/gu)).toHaveLength(2);
    expect(svg).not.toContain('s-gap');
  });

  test('names points within a year by their labels', () => {
    const halves = points(2023.5, 2024).map((point, index) => ({ ...point, label: `Nửa năm ${index + 1}` }));
    const svg = draw({ ...FRAME, kind: 'series', points: halves });
    expect(svg).toContain('>Nửa năm 1</text>');
    expect(svg).toContain('>Nửa năm 2</text>');
    expect(svg).not.toContain('>2023.5</text>');
  });

  test('leaves out a number that has no room, above or below, beside those already there', () => {
    const close = points(2020, 2020.001, 2020.002, 2024).map((point, index) => ({ ...point, short: `số ${index}` }));
    const svg = draw({ ...FRAME, kind: 'series', points: close.map((point) => ({ ...point, value: 20 })) });
    expect([0, 1, 2, 3].filter((index) => svg.includes(`>số ${index}</text>`))).toEqual([0, 1, 3]);
    expect(svg.match(/<circle/gu)).toHaveLength(4);
  });

  test('thins out years that would touch', () => {
    const svg = draw({
      ...FRAME,
      kind: 'series',
      points: points(...Array.from({ length: 12 }, (_, index) => 2012 + index)),
    });
    expect(svg).toContain('>2012</text>');
    expect(svg).not.toContain('>2013</text>');
  });
});

test('a plan says in words and in its picture what came of it, with or without the share that was published', () => {
  const [plan, done] = [makeMark({ label: 'kế hoạch', text: '20 xã' }), makeMark({ label: 'đã đạt', text: '16 xã' })];
  const chart = (share?: string): ChartSpec => ({
    ...FRAME,
    kind: 'plan',
    rows: [{ label: 'Xã đạt chuẩn', plan, done, share }],
  });
  expect(describeChart(chart('80%'))).toContain('Xã đạt chuẩn: kế hoạch 20 xã, đã đạt 16 xã (80%).');
  expect(describeChart(chart())).toContain('Xã đạt chuẩn: kế hoạch 20 xã, đã đạt 16 xã.');
  expect(draw(chart('80%'))).toContain('>80%</text>');
  expect(draw(chart()).match(/<text/gu)).toHaveLength((draw(chart('80%')).match(/<text/gu) ?? []).length - 1);
});

test('the marks of a chart are told in the order they are read, of a plan both of each row', () => {
  const marks = ['a', 'b', 'c', 'd'].map((id) => makeMark({ id }));
  const [a, b, c, d] = marks as [ChartMark, ChartMark, ChartMark, ChartMark];
  const rows = [
    { label: '1', plan: a, done: b },
    { label: '2', plan: c, done: d },
  ];
  expect(marksOf({ ...FRAME, kind: 'plan', rows }).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
  for (const spec of allKinds([a, b]).filter(({ kind }) => kind !== 'plan')) {
    expect(
      marksOf(spec).map(({ id }) => id),
      spec.kind,
    ).toEqual(['a', 'b']);
  }
});

test('results may be held against a target only where a guide is given', () => {
  const bars = [makeMark({ value: 1.96 }), makeMark({ value: 1.2, type: 'target' })];
  expect(draw({ ...FRAME, kind: 'target', bars })).not.toContain('s-guide');
  expect(draw({ ...FRAME, kind: 'target', bars, guide: 1.2 }).match(/s-guide/gu)).toHaveLength(1);
});

test('a plan holds what was carried out, with the share below', () => {
  const plan = makeMark({ value: 478, type: 'plan', comparator: 'gt', label: 'kế hoạch', short: 'trên 478' });
  const done = makeMark({ value: 94, comparator: 'gt', label: 'đã thực hiện', short: 'trên 94' });
  const svg = draw({ ...FRAME, kind: 'plan', rows: [{ label: 'Vốn đầu tư', plan, done, share: 'gần 20%' }] });
  for (const text of ['Vốn đầu tư', 'kế hoạch trên 478', 'trên 94 đã thực hiện', 'gần 20%'])
    expect(svg).toContain(`>${text}</text>`);
  expect(svg.match(/M3 0H16/gu)).toHaveLength(2);
  const widths = [...svg.matchAll(/<rect x="0%" y="\d+" width="([\d.]+)%"/gu)].map(([, width]) => Number(width));
  expect((widths[1] ?? 0) / (widths[0] ?? 1)).toBeCloseTo(94 / 478, 3);
});
