import { expect, test } from 'vitest';
import type { Archive } from '../../archive/archive.ts';
import { congressRoundSchema } from '../../core/model/congress.ts';
import type { Observation } from '../../core/model/observation.ts';
import { makeChartArchive, makeFigures, makeIndicator, makeObservation } from '../../../tests/kit/chart-fixture.ts';
import { contextOf } from '../context.ts';
import { keyFigures } from './key-figures.ts';
import { saySummary, viewSummary } from './summary-view.ts';

const source = { reference: 'bao-thu-do-2024' };

function roundOf(fields: object) {
  return congressRoundSchema.parse({
    id: '2024',
    title: { vi: 'Đại hội năm 2024', en: 'Congresses of 2024' },
    summary: { vi: 'x', en: 'x' },
    congresses: [{ level: 'province', ref_area: 'bac-kan', status: 'held', sources: [source], ...fields }],
  });
}

/** The summary of a province with these figures, each of an indicator of its own. */
function summarise(
  figures: readonly Partial<Observation>[],
  {
    congress,
    language = 'vi',
    state = 'standing',
  }: {
    congress?: object;
    language?: 'vi' | 'en';
    state?: 'standing' | 'gone';
  } = {},
) {
  const indicators = figures.map((fields, index) =>
    makeIndicator([makeObservation({ obs_id: `f${index}`, sources: [source], ...fields })], {
      id: `i${index}`,
      title: { vi: `Chỉ số ${index}`, en: `Indicator ${index}` },
    }),
  );
  const made = makeChartArchive(indicators);
  const archive: Archive = {
    ...made,
    congresses: new Map(congress === undefined ? [] : [['2024', roundOf(congress)]]),
  };
  const key = keyFigures(archive, [...archive.figures.values()]);
  return saySummary(viewSummary(contextOf(archive, language), 'bac-kan', key, state));
}

test('two figures make one sentence, each with its period', () => {
  expect(summarise([{}, { time_period: '2019/2023' }])).toBe('Chỉ số 0 (2023) là 50%; chỉ số 1 (2019–2023) là 50%.');
  expect(summarise([{}], { language: 'en' })).toBe('Indicator 0 (2023): 50%.');
});

test('the last congress is told with a target that it set', () => {
  const congress = { ordinal: 4, held: '2024-10-18/2024-10-19' };
  expect(summarise([{}], { congress })).toBe(
    'Chỉ số 0 (2023) là 50%. Đại hội gần nhất có trong kho: lần thứ IV, 18–19/10/2024.',
  );
  expect(summarise([{ value_type: 'target', time_period: '2029' }], { congress })).toBe(
    'Đại hội lần thứ IV (18–19/10/2024) đề ra chỉ tiêu chỉ số 0 (2029): 50%.',
  );
  expect(summarise([], { congress: {} })).toBe('Đại hội gần nhất có trong kho: năm 2024.');
});

test('a congress that was only planned is none', () => {
  expect(summarise([], { congress: { status: 'planned' } })).toBe('');
});

test('what has no room is left out: first a second figure, then the congress', () => {
  const congress = { ordinal: 4, held: '2024-10-18/2024-10-19' };
  const long = { value_text: `50% ${'rất '.repeat(20)}dài` };
  expect(summarise([{}, long], { congress })).toMatch(/^Chỉ số 0 \(2023\) là 50%; chỉ số 1.*Đại hội/u);
  expect(summarise([{}, long], { congress, state: 'gone' })).toBe(
    'Chỉ số 0 (2023) là 50%. Đại hội gần nhất có trong kho: lần thứ IV, 18–19/10/2024.',
  );
  // One that is too long by itself is said all the same.
  expect(summarise([{ value_text: `50% ${'rất '.repeat(80)}dài` }], { state: 'gone' })).toMatch(/^Chỉ số 0/u);
});

test('a place is known by its latest believable results, those of the indicators that the archive names first', () => {
  const figures = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].flatMap((id) =>
    makeFigures([makeObservation({ obs_id: `${id}.1` }), makeObservation({ obs_id: `${id}.2`, time_period: '2021' })], {
      id,
    }),
  );
  const doubtful = makeFigures([makeObservation({ obs_id: 'u', obs_status: 'U' })], { id: 'u' });
  const target = makeFigures([makeObservation({ obs_id: 't', value_type: 'target' })], { id: 't' });
  const ofGroup = makeFigures([makeObservation({ obs_id: 'h', ethnic_group: 'h-mong' })], { id: 'h' });
  const all = [...figures, ...doubtful, ...target, ...ofGroup];
  const made = makeChartArchive(all.map(({ indicator }) => indicator));
  const idsOf = (archive: Archive) => keyFigures(archive, all).map(({ observation }) => observation.obs_id);
  expect(idsOf(made)).toEqual(['a.1', 'b.1', 'c.1', 'd.1', 'e.1']);
  const site = { ...made.site, key_indicators: ['g', 'u', 'c'] };
  expect(idsOf({ ...made, site })).toEqual(['g.1', 'c.1', 'a.1', 'b.1', 'd.1']);
});
