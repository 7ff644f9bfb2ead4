import { describe, expect, test } from 'vitest';
import { makeChart } from '../../src/core/chart/chart.ts';
import type { ChartKind, ChartSpec } from '../../src/core/chart/chart-kind.ts';
import type { ChartMark } from '../../src/core/chart/mark.ts';
import { comparator, valueType } from '../../src/core/model/observation.ts';
import { makeMark } from './chart-fixture.ts';

/** What all charts have, with nothing to it. */
export const CHART_FRAME = {
  title: 'Tỷ lệ hộ nghèo',
  note: 'Kết quả; đơn vị: %',
  sign: '',
  isDiscrete: false,
} as const satisfies Omit<ChartSpec, 'kind'>;

const LONG = 'Tỷ lệ đồng bào dân tộc thiểu số được hưởng chính sách hỗ trợ phát triển sản xuất, chuyển đổi nghề';

/** Marks that a chart must bear, and how many bytes it may then weigh. */
const INPUTS: readonly (readonly [what: string, most: number, marks: readonly Partial<ChartMark>[]])[] = [
  ['one mark', 6144, [{}]],
  ['sixty marks', 24576, Array.from({ length: 60 }, (_, index) => ({ value: (index * 37) % 91 }))],
  [
    'a dozen marks of all comparators',
    6144,
    Array.from({ length: 12 }, (_, index) => ({
      value: index * 7,
      comparator: comparator.options[index % 7] ?? 'eq',
      type: valueType.options[index % 5] ?? 'actual',
    })),
  ],
  ['nothing but zero', 6144, [{ value: 0 }, { value: 0 }]],
  ['numbers below zero', 6144, [{ value: -12.5 }, { value: 8 }]],
  ['huge numbers', 6144, [{ value: 15e15 }, { value: 1 }]],
  ['tiny numbers', 6144, [{ value: 1e-9 }, { value: 3e-9 }]],
  [
    'long labels',
    8192,
    [
      { label: LONG, detail: LONG },
      { label: LONG, short: LONG },
    ],
  ],
];

export function drawChart<Spec extends ChartSpec>(kind: ChartKind<Spec>, spec: Spec): string {
  return makeChart(kind, spec).draw('vi');
}

/** Tests of what holds for charts of every kind; `specOf` makes one of marks. */
export function testKindOfChart<Spec extends ChartSpec>(
  kind: ChartKind<Spec>,
  specOf: (marks: readonly ChartMark[]) => Spec,
): void {
  describe('whatever it is made of', () => {
    test.each(INPUTS)('a chart of %s is sound', (_, most, marks) => {
      const svg = drawChart(kind, specOf(marks.map(makeMark)));
      expect(svg).not.toMatch(/NaN|undefined|Infinity|null/u);
      expect(svg).not.toMatch(/ style=|<style/u);
      expect(Buffer.byteLength(svg)).toBeLessThanOrEqual(most);
      expect(svg).not.toMatch(/(?:width|height)="-/u);
      expect(Number(/<svg width="100%" height="([\d.]+)"/u.exec(svg)?.[1])).toBeGreaterThan(20);
    });

    test('text is escaped wherever it comes from', () => {
      const evil = '<b a="1">&amp;';
      const spec = specOf([makeMark({ label: evil, short: evil, text: evil, detail: evil })]);
      const svg = drawChart(kind, { ...spec, title: evil, note: evil, sign: '<' });
      expect(svg).not.toContain('<b');
      expect(svg).toContain('&lt;b a=&quot;1&quot;&gt;&amp;amp;');
    });

    test('all figures are told in full, in the order of the marks', () => {
      const [a, b] = ['a', 'b'].map((id) => makeMark({ id, text: `con số ${id}` })) as [ChartMark, ChartMark];
      const { marks, draw } = makeChart(kind, specOf([a, b]));
      expect([...new Set(marks.map(({ id }) => id))]).toEqual(['a', 'b']);
      expect(draw('vi')).toMatch(/aria-label="[^"]*con số a.*con số b[^"]*"/u);
    });
  });
}
