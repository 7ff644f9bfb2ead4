import { describe, expect, test } from 'vitest';
import type { Indicator } from '../../core/model/indicator.ts';
import type { Observation } from '../../core/model/observation.ts';
import { makeChartArchive, makeFigures, makeObservation, OF_WORKS } from '../../../tests/kit/chart-fixture.ts';
import { contextOf } from '../context.ts';
import type { CourseView } from './course-view.ts';
import { viewTopics } from './topics-view.ts';

function topicsOf(observations: readonly Partial<Observation>[], fields: Partial<Indicator> = {}) {
  const figures = makeFigures(
    observations.map((one, index) => makeObservation({ obs_id: `f${index}`, ...one })),
    fields,
  );
  const archive = makeChartArchive(figures.slice(0, 1).map(({ indicator }) => indicator));
  return { archive, topics: viewTopics(contextOf(archive, 'vi'), figures) };
}

test('results stand beside targets and plans of the same indicator, the latest first', () => {
  const { topics } = topicsOf([
    { time_period: '2021' },
    { time_period: '2023', value_type: 'estimate' },
    { time_period: '2029', value_type: 'target' },
    { time_period: '2024', value_type: 'plan' },
  ]);
  expect(topics.map(({ id, count }) => [id, count])).toEqual([['giam-ngheo', '2 kết quả, 2 chỉ tiêu, kế hoạch']]);
  const [row] = topics[0]?.rows ?? [];
  expect(row?.results.map(({ note }) => note)).toEqual(['2023 · ước tính', '2021']);
  expect(row?.goals.map(({ note }) => note)).toEqual(['2029 · chưa có số liệu', '2024 · kế hoạch']);
  expect([row?.title, row?.href, row?.more]).toEqual(['Tỷ lệ hộ nghèo', '/chi-so/ho-ngheo/', undefined]);
});

test('three results are shown, and the others counted', () => {
  const { topics } = topicsOf(['2018', '2019', '2020', '2021', '2022'].map((time_period) => ({ time_period })));
  expect(topics[0]?.rows[0]?.results).toHaveLength(3);
  expect(topics[0]?.rows[0]?.more).toBe('và 2 số khác');
  expect(topics[0]).toMatchObject({ hasResults: true, hasGoals: false });
});

describe('three years that may be held against each other', () => {
  const years = (...numbers: readonly (readonly [year: number, value: number])[]) =>
    numbers.map(([year, obs_value]) => ({ time_period: String(year), obs_value }));
  const coursesOf = (...args: Parameters<typeof topicsOf>) =>
    topicsOf(...args).topics.flatMap(({ rows }) => rows.map(({ course }) => course));
  const labelOf = (course: CourseView | undefined) => /aria-label="([^"]*)"/u.exec(course?.svg ?? '')?.[1];

  test('make a small picture, with the first and the last number in words', () => {
    const [down] = coursesOf(years([2019, 18.5], [2021, 12], [2024, 9.1]));
    expect(labelOf(down)).toBe('2019–2024: từ 18,5% xuống 9,1%');
    expect(down?.text).toBe(labelOf(down));
    const [up] = coursesOf(years([2019, 9], [2021, 30], [2024, 12]));
    expect(labelOf(up)).toBe('2019–2024: từ 9% lên 12%');
    const [level] = coursesOf(years([2019, 9], [2021, 30], [2024, 9]));
    expect(labelOf(level)).toBe('2019–2024: năm đầu 9%, năm cuối 9%');
    const figures = makeFigures(years([2019, 18.5], [2021, 12], [2024, 9.1]).map(makeObservation));
    const archive = makeChartArchive(figures.slice(0, 1).map(({ indicator }) => indicator));
    const [row] = viewTopics(contextOf(archive, 'en'), figures)[0]?.rows ?? [];
    expect(labelOf(row?.course)).toBe('2019–2024: down from 18.5% to 9.1%');
  });

  test('count only what is exact, final, undoubted and of a whole year', () => {
    const [first, second] = years([2019, 18], [2020, 17]);
    const spoiled: Partial<Observation>[] = [
      { comparator: 'approx', value_text: 'khoảng 50%' },
      { obs_status: 'U' },
      { obs_status: 'P' },
      { value_type: 'estimate' },
      { time_period: '2021-06' },
      { time_period: '2020', obs_id: 'same-year' },
    ];
    for (const third of spoiled) {
      expect(coursesOf([first, second, { time_period: '2021', ...third }].flatMap((one) => one ?? []))).toEqual([
        undefined,
      ]);
    }
    expect(coursesOf(years([2019, 18], [2020, 17]))).toEqual([undefined]);
  });

  test('rest on one definition that sources name: of two such courses the later stands', () => {
    const bases = ['chuan-2016', 'chuan-2022'].map((id) => ({ id, label: { vi: id, en: id }, from: '2016' }));
    const of = (basis: string, basis_source: 'printed' | 'inferred', ...all: readonly number[]) =>
      all.map((year) => ({ time_period: String(year), obs_value: 2050 - year, basis, basis_source }));
    const [course] = coursesOf(
      [
        ...of('chuan-2016', 'printed', 2016, 2017, 2018, 2019),
        ...of('chuan-2022', 'printed', 2022, 2023, 2024),
        ...of('chuan-2022', 'inferred', 2025),
      ],
      { bases },
    );
    expect(labelOf(course)).toBe('2022–2024: từ 28% xuống 26% (chuan-2022)');
  });

  test('leave out what counts the units of before a reform', () => {
    const counted = { counts_units: 'commune' } as const;
    expect(coursesOf(years([2023, 9], [2024, 8], [2026, 7]), counted)).toEqual([undefined]);
  });
});

test('what counts one part stands in a row of its own, and doubts are said', () => {
  const { topics } = topicsOf([{ obs_status: 'U' }, { breakdown: 'tram', value_type: 'target' }], OF_WORKS);
  expect(topics[0]?.rows.map(({ results, goals }) => [results.length, goals.length])).toEqual([
    [1, 0],
    [0, 1],
  ]);
  expect(topics[0]?.rows[0]?.results[0]?.note).toBe('2023 · cần kiểm tra lại');
});

test('the topics that the archive is asked for first stand first', () => {
  const { archive } = topicsOf([{}]);
  const ids = [...archive.topics.keys()];
  const last = ids.at(-1) ?? '';
  const figures = ids.flatMap((topic) => makeFigures([makeObservation({ obs_id: topic })], { id: topic, topic }));
  const made = makeChartArchive(figures.map(({ indicator }) => indicator));
  const order = (key_indicators: string[]) =>
    viewTopics(contextOf({ ...made, site: { ...made.site, key_indicators } }, 'vi'), figures).map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(1);
  expect(order([])).toEqual(ids);
  expect(order([last])[0]).toBe(last);
});
