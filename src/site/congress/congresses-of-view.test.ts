import { expect, test } from 'vitest';
import type { Archive } from '../../archive/archive.ts';
import { congressRoundSchema } from '../../core/model/congress.ts';
import type { Observation } from '../../core/model/observation.ts';
import { makeChartArchive, makeIndicator, makeObservation } from '../../../tests/kit/chart-fixture.ts';
import { frozenArchive } from '../../../tests/kit/frozen-archive.ts';
import { viewCongressesOf } from './congresses-of-view.ts';
import { contextOf } from '../context.ts';

const PLACE = 'bac-kan';
const EARLIER = [{ reference: 'bao-thu-do-2024' }];

/** An archive with a congress of 2019 and one of 2024; these figures are printed by the source of the later one. */
function archiveOf(observations: readonly Observation[]): Archive {
  const archive = makeChartArchive([makeIndicator(observations)]);
  const rounds = [
    { id: '2019', sources: EARLIER },
    { id: '2024', sources: [{ article: '2024/dai-hoi', paragraph: 1 }] },
  ].map(({ id, sources }) =>
    congressRoundSchema.parse({
      id,
      title: { vi: id, en: id },
      summary: { vi: id, en: id },
      congresses: [{ level: 'province', ref_area: PLACE, status: 'held', sources }],
    }),
  );
  return { ...archive, congresses: new Map(rounds.map((round) => [round.id, round])) };
}

const target = (time_period: string, fields: Partial<Observation> = {}) =>
  makeObservation({ time_period, value_type: 'target', ...fields });

test('what one congress set stands against what the next reported', () => {
  const view = viewCongressesOf(
    contextOf(archiveOf([target('2024', { sources: EARLIER }), makeObservation({ time_period: '2024' })]), 'vi'),
    PLACE,
  );
  expect(view.promises).toEqual(['Đại hội năm 2019 đề ra 1 chỉ tiêu; nguồn của đại hội sau có báo cáo cho 1.']);
  expect(view.indicators.map(({ cells, unanswered }) => [cells.map((cell) => cell.length), unanswered])).toEqual([
    [
      [1, 1],
      [false, false],
    ],
  ]);
});

test('a target of which the next congress says nothing is said to be unanswered, also when that one set a new target', () => {
  const view = viewCongressesOf(
    contextOf(archiveOf([target('2024', { sources: EARLIER }), target('2029')]), 'vi'),
    PLACE,
  );
  expect(view.promises).toEqual([
    'Đại hội năm 2019 đề ra 1 chỉ tiêu; nguồn của đại hội sau không báo cáo chỉ tiêu nào trong đó.',
    'Đại hội năm 2024 đề ra 1 chỉ tiêu, chờ đại hội sau báo cáo.',
  ]);
  expect(view.indicators.map(({ unanswered }) => unanswered)).toEqual([[false, true]]);
});

test('a figure of one group stands in a row of its own, and answers no target of all', () => {
  const tay = { ethnic_group: 'tay', time_period: '2024' };
  const rows = (...observations: Observation[]) =>
    viewCongressesOf(contextOf(archiveOf(observations), 'vi'), PLACE).indicators.map(({ cells }) =>
      cells.map((cell) => cell.length),
    );
  const aim = target('2024', { sources: EARLIER });
  expect(rows(aim, makeObservation({ obs_id: 'tay', ...tay }))).toEqual([[1, 0]]);
  expect(
    rows(aim, makeObservation({ obs_id: 'tay', ...tay }), target('2029', { ...tay, time_period: '2029' })),
  ).toEqual([
    [1, 0],
    [0, 2],
  ]);
});

test('where no earlier congress set anything, the page says so', () => {
  const view = viewCongressesOf(contextOf(archiveOf([target('2029')]), 'vi'), PLACE);
  expect(view.promises).toEqual([
    'Nguồn trong kho không in chỉ tiêu nào của các đại hội trước, nên chưa có gì để so với điều đại hội sau báo cáo.',
    'Đại hội năm 2024 đề ra 1 chỉ tiêu, chờ đại hội sau báo cáo.',
  ]);
});

test('a likely misprint is marked beside the figure that it cannot be compared with', () => {
  const people = viewCongressesOf(contextOf(frozenArchive(), 'vi'), PLACE).indicators.find(({ href }) =>
    href.includes('nguoi-dan-toc-thieu-so'),
  );
  expect(people?.cells.map((cell) => cell.map(({ phrase, isDoubtful }) => [phrase, isDoubtful]))).toEqual([
    [['gần 70.000', true]],
    [['gần 290.000', false]],
  ]);
});
