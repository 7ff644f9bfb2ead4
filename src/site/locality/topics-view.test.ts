import { expect, test } from 'vitest';
import type { Indicator } from '../../core/model/indicator.ts';
import type { Observation } from '../../core/model/observation.ts';
import { makeChartArchive, makeFigures, makeObservation, OF_WORKS } from '../../../tests/kit/chart-fixture.ts';
import { contextOf } from '../context.ts';
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
