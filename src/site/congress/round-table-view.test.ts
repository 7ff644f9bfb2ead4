import { expect, test } from 'vitest';
import { frozenArchive } from '../../../tests/kit/frozen-archive.ts';
import { viewCongressIndex } from './congress-view.ts';
import { viewRoundTables } from './round-table-view.ts';
import { contextOf } from '../context.ts';

const archive = frozenArchive();

function rowsOf(round: string) {
  const found = archive.congresses.get(round);
  if (found === undefined) throw new Error(`no round ${round}`);
  return new Map(
    viewRoundTables(contextOf(archive, 'vi'), found).flatMap(({ rows }) => rows.map((row) => [row.name, row] as const)),
  );
}

test('a congress held on an unknown day is told from one that is only planned', () => {
  const rows = rowsOf('2024');
  expect(rows.get('Lào Cai')?.when).toBe('23/8/2024');
  expect(rows.get('Thừa Thiên Huế')?.when).toBe('dự kiến 27–28/8/2024');
  expect(rows.get('Phú Yên')?.when).toBe('đã họp, chưa rõ ngày; dự kiến 26–27/9/2024');
  expect(rows.get('Cà Mau')?.when).toBe('chưa có nguồn nói đã họp');
  expect(rows.get('Đồng Nai')?.when).toBe('đã họp, chưa rõ ngày');
});

test('official delegates, and those with guests, are told apart by their words', () => {
  const cells = rowsOf('2024')
    .get('Hồ Chí Minh')
    ?.cells[0]?.map(({ number, unit, type }) => [number, unit, type]);
  expect(cells).toEqual([
    ['250', 'đại biểu chính thức', 'plan'],
    ['330', 'đại biểu và khách mời', 'actual'],
    ['330', 'đại biểu và khách mời', 'plan'],
  ]);
});

test('a likely misprint is marked in the table', () => {
  const marked = [...rowsOf('2024').values()].filter(({ cells }) => cells.flat().some(({ isDoubtful }) => isDoubtful));
  expect(marked.map(({ name }) => name)).toEqual(['Hòa Bình']);
});

test('the strip tells provinces from districts, and places stand in the order of their bare names', () => {
  const { stops, places } = viewCongressIndex(contextOf(archive, 'vi'));
  expect(stops.find(({ year }) => year === '2024')?.note).toBe('34 cấp tỉnh, 5 cấp huyện trong kho');
  expect(stops.find(({ year }) => year === '2019')?.note).toBe('21 cấp tỉnh trong kho');
  const titles = places.map(({ title }) => title);
  expect(titles.slice(0, 3)).toEqual(['tỉnh An Giang', 'tỉnh Bắc Kạn', 'tỉnh Bình Thuận']);
  expect(titles.indexOf('thành phố Hà Nội')).toBe(titles.indexOf('tỉnh Gia Lai') + 1);
});
