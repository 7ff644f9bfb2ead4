import { describe, expect, test } from 'vitest';
import { makeMark } from '../../../tests/kit/chart-fixture.ts';
import { CHART_FRAME, drawChart, testKindOfChart } from '../../../tests/kit/chart-drawing.ts';
import { PARTS_KIND, type PartsChart } from './parts.ts';

function draw(rest: Pick<PartsChart, 'parts' | 'total'>): string {
  return drawChart(PARTS_KIND, { ...CHART_FRAME, kind: 'parts', ...rest });
}

testKindOfChart<PartsChart>(PARTS_KIND, (marks) => {
  const parts = marks.map((mark) => ({ ...mark, value: Math.abs(mark.value) }));
  const total = parts.reduce((sum, { value }) => sum + value, 0) || 1;
  return { ...CHART_FRAME, kind: 'parts', parts, total };
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
  const svg = draw({ parts, total: 100 });

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
    expect(draw({ parts: exact, total: 100 })).not.toContain('s-dashed');
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
    const short = draw({ parts: parts.slice(0, 2), total: 100 });
    expect(short).toContain('class="s-empty"');
    expect(short).toContain('width="58%"');
  });

  test('that exceed the whole are not squeezed into it', () => {
    const over = draw({ parts: [...parts, makeMark({ value: 100 })], total: 100 });
    expect(over).toContain('width="29%"');
  });

  test('take turns in three tones', () => {
    const four = draw({ parts: [1, 1, 1, 1].map((value) => makeMark({ value, label: 'Một' })), total: 4 });
    expect([...four.matchAll(/class="(f-[a-z]+)"/gu)].map(([, look]) => look)).toEqual([
      'f-result',
      'f-plan',
      'f-third',
      'f-result',
    ]);
  });

  test('have a bar each where a name has room neither in nor below the one bar', () => {
    const label = 'Công nghiệp, xây dựng và tiểu thủ công nghiệp';
    const svg = draw({
      parts: [makeMark({ value: 60, label }), makeMark({ value: 40, label, comparator: 'gt' })],
      total: 100,
    });
    expect(
      [...svg.matchAll(/<rect x="([^"]+)" y="(\d+)" width="([^"]+)" height="14"/gu)].map((found) => found.slice(1)),
    ).toEqual([
      ['0', '40', '100%'],
      ['0%', '40', '60%'],
      ['0', '108', '100%'],
      ['60%', '108', '40%'],
    ]);
    expect(svg.match(/s-paper/gu)).toHaveLength(1);
    expect(svg).toContain('<svg width="100%" height="124"');
  });
});
