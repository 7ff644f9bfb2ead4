import { expect, test } from 'vitest';
import { makeChartArchive, makeIndicator, makeObservation } from '../../../tests/kit/chart-fixture.ts';
import type { Indicator } from '../../core/model/indicator.ts';
import type { Observation } from '../../core/model/observation.ts';
import type { Language } from '../../core/text/language.ts';
import { contextOf } from '../context.ts';
import { sayLatestYear, viewFindings } from './finding-view.ts';

const CITY = 'bac-kan/tx-bac-kan';

function view(fields: readonly Partial<Observation>[], of: Partial<Indicator> = {}, language: Language = 'vi') {
  const indicator = makeIndicator(
    fields.map((one, index) => makeObservation({ obs_id: `o${String(index)}`, ...one })),
    of,
  );
  const context = contextOf(makeChartArchive([indicator]), language);
  const figures = indicator.observations.map((observation) => ({ observation, indicator }));
  const { title, findings } = viewFindings(context, indicator);
  return { title, texts: findings.map(({ text }) => text), findings, latest: sayLatestYear(context, figures) };
}

test('a title is neutral: the latest of each place, or the one place there is', () => {
  expect(view([{}, { ref_area: CITY }]).title).toBe('Tỷ lệ hộ nghèo: số mới nhất của mỗi nơi');
  expect(view([{}, { ref_area: CITY }], {}, 'en').title).toBe('Poor households: latest figure for each place');
  expect(view([{}, { time_period: '2020' }]).title).toBe('Tỷ lệ hộ nghèo, tỉnh Bắc Kạn');
  expect(view([]).title).toBe('Tỷ lệ hộ nghèo');
});

test('targets of several places are no latest figures', () => {
  expect(view([{ value_type: 'target' }, { value_type: 'target', ref_area: CITY }]).title).toBe('Tỷ lệ hộ nghèo');
  expect(view([{}, { value_type: 'target' }]).title).toBe('Tỷ lệ hộ nghèo, tỉnh Bắc Kạn');
});

test('a title that an editor wrote stands instead, and nothing is added to it', () => {
  const course = [{ time_period: '2020', obs_value: 9 }, { time_period: '2021' }];
  expect(view(course).texts).toEqual(['Bắc Kạn: từ 9% lên 50%, 2020 đến 2021']);
  expect(view(course, { finding: { vi: 'Một câu', en: 'A sentence' } })).toMatchObject({ title: 'Một câu', texts: [] });
  expect(view(course, { finding: 'none' })).toMatchObject({ title: 'Tỷ lệ hộ nghèo, tỉnh Bắc Kạn', texts: [] });
});

test('places bear the names of the day of the figure, provinces without their word', () => {
  const single = (fields: Partial<Observation>) => view([fields]).texts;
  expect(single({ ref_area: CITY })).toEqual(['Thành phố Bắc Kạn: 50% (2023)']);
  expect(single({ ref_area: CITY, time_period: '2010' })).toEqual(['Thị xã Bắc Kạn: 50% (2010)']);
  expect(single({ ref_area: 'thai-nguyen-2025', time_period: '2026' })).toEqual(['Thái Nguyên: 50% (2026)']);
  expect(view([{ ref_area: CITY }], {}, 'en').texts).toEqual(['Bắc Kạn City: 50% (2023)']);
});

test('a sentence tells which figures it is made of', () => {
  const { findings } = view([{ time_period: '2020', obs_value: 9 }, { time_period: '2021' }]);
  expect(findings[0]).toMatchObject({ key: 'ho-ngheo bac-kan change', kind: 'change', place: 'bac-kan' });
  expect(findings[0]?.figures.map(({ obs_id }) => obs_id)).toEqual(['o0', 'o1']);
});

test('the latest year is said, and that it is old', () => {
  expect(view([{ time_period: '2025' }]).latest).toBe('Số mới nhất trong kho: năm 2025.');
  expect(view([{ time_period: '2023' }]).latest).toBe('Số mới nhất trong kho: năm 2023; có thể đã có số mới hơn.');
  expect(view([{ time_period: '2023' }], {}, 'en').latest).toBe(
    'Latest in the archive: 2023; newer figures may exist.',
  );
  expect(view([{ value_type: 'target' }]).latest).toBeUndefined();
});
