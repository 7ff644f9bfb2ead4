import { expect, test } from 'vitest';
import { makeMark } from '../../../tests/kit/chart-fixture.ts';
import { drawRows } from './rows.ts';

const LONG = 'Tỷ lệ đồng bào dân tộc thiểu số được hưởng chính sách hỗ trợ sản xuất';

/** Where what stands below each label begins, and where the last row ends. */
function placesOf(...marks: Parameters<typeof makeMark>[0][]) {
  const places: number[] = [];
  const { body, bottom } = drawRows(marks.map(makeMark), { height: 20, gap: 10 }, (_, y) => {
    places.push(y);
    return '';
  });
  return {
    places,
    bottom,
    lines: [...body.matchAll(/<text[^>]*y="(\d+)"[^>]*>([^<]*)/gu)].map(([, y, text]) => [Number(y), text]),
    body,
  };
}

test('rows stand below each other, each below its label with the figure at the right', () => {
  const { places, bottom, lines } = placesOf({ label: 'Một' }, { label: 'Hai' });
  expect(places).toEqual([22, 74]);
  expect(bottom).toBe(94);
  expect(lines).toEqual([
    [14, 'Một'],
    [14, '50'],
    [66, 'Hai'],
    [66, '50'],
  ]);
});

test('a figure that has no room beside its label goes below it', () => {
  const { places, lines, body } = placesOf({ label: LONG });
  expect(places).toEqual([58]);
  expect(lines.at(-1)).toEqual([50, '50']);
  expect(body).not.toContain('text-anchor');
});

test('a detail has a line of its own, in a softer tone', () => {
  const { places, body } = placesOf({ label: 'Một', detail: 'chuẩn 2022' });
  expect(places).toEqual([40]);
  expect(body).toContain('y="32" class="t-soft">chuẩn 2022<');
  expect(body).toContain('y="14">Một<');
});
