import { expect, test } from 'vitest';
import { makeFigures, makeObservation } from '../../../tests/kit/chart-fixture.ts';
import { frozenArchive } from '../../../tests/kit/frozen-archive.ts';
import { congressRoundSchema } from '../../core/model/congress.ts';
import type { Observation } from '../../core/model/observation.ts';
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

/** The table of two provinces, of which one has a number that nobody doubts and the other this one. */
function tableOf(fields: Partial<Observation>) {
  const sources = [{ reference: 'bdt-tuyen-quang-2024' }];
  const round = congressRoundSchema.parse({
    id: '2024',
    title: { vi: 'Đại hội', en: 'Congresses' },
    summary: { vi: 'Một vòng.', en: 'A round.' },
    congresses: ['bac-kan', 'lang-son'].map((ref_area) => ({ level: 'province', ref_area, status: 'held', sources })),
  });
  const figures = makeFigures(
    [
      makeObservation({ obs_id: 'a', time_period: '2024', ref_area: 'bac-kan', obs_value: 150, sources }),
      makeObservation({ obs_id: 'b', time_period: '2024', ref_area: 'lang-son', obs_value: 200, sources, ...fields }),
    ],
    { id: 'dai-bieu', unit_measure: 'NUMBER', additive: true },
  );
  const made = {
    ...archive,
    site: {
      ...archive.site,
      congress_columns: [{ title: { vi: 'Đại biểu', en: 'Delegates' }, indicators: ['dai-bieu'] }],
    },
    figures: new Map(figures.map((figure) => [figure.observation.obs_id, figure])),
    congresses: new Map([[round.id, round]]),
  };
  return viewRoundTables(contextOf(made, 'vi'), round)[0];
}

/** What is said of its total. */
function totalOf(fields: Partial<Observation>): string {
  return (
    tableOf(fields)
      ?.totals.map(({ text }) => text)
      .join(' ') ?? ''
  );
}

test('a number with words around it or a range is no part of a total, and that is told', () => {
  const { inexact } = contextOf(archive, 'vi').words.rounds.noTotalReasons;
  expect(totalOf({})).not.toBe('');
  expect(totalOf({})).not.toContain(inexact);
  expect(totalOf({ comparator: 'gt' })).toContain(inexact);
  expect(totalOf({ obs_value_upper: 250 })).toContain(inexact);
});

test('a column is sorted by the whole number, whatever its scale word', () => {
  const bases = [...rowsOf('2024').values()].flatMap(({ cells }) => cells.flat().map(({ base }) => base));
  expect(bases.length).toBeGreaterThan(10);
  expect(bases.every((base) => Number.isFinite(base))).toBe(true);
  expect(
    rowsOf('2024')
      .get('Hồ Chí Minh')
      ?.cells[0]?.map(({ base }) => base),
  ).toEqual([250, 330, 330]);
});

test('a part is neither shown nor added beside wholes', () => {
  const shown = (fields: Partial<Observation>) =>
    tableOf(fields)?.rows.flatMap(({ cells }) => cells.flat().map(({ id }) => id));
  expect(shown({})).toEqual(['a', 'b']);
  expect(shown({ ethnic_group: 'tay' })).toEqual(['a']);
  expect(shown({ breakdown: 'khach' })).toEqual(['a']);
});
