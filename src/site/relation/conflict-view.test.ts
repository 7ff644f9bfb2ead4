import { expect, test } from 'vitest';
import { makeChartArchive, makeIndicator, makeObservation } from '../../../tests/kit/chart-fixture.ts';
import { conflictOfFigure, viewConflicts } from './conflict-view.ts';
import { viewFigure } from '../figure/figure-view.ts';
import { contextOf } from '../context.ts';

const source = { sources: [{ reference: 'bao-thu-do-2024' }] };
const article = { sources: [{ article: '2024/dai-hoi', paragraph: 1 }] };

const observations = [
  makeObservation({ obs_id: 'a', obs_value: 46, value_text: '46%', ...article }),
  makeObservation({ obs_id: 'b', obs_value: 50, value_text: '50%', ...source }),
  makeObservation({ obs_id: 'c', obs_value: 44, comparator: 'gt', value_text: 'trên 44%' }),
  makeObservation({ obs_id: 'd', obs_value: 46, value_text: '46%', ref_area: 'bac-kan/tx-bac-kan' }),
];
const indicator = makeIndicator(observations);
const archive = makeChartArchive([indicator]);
const figureOf = (id: string) => {
  const figure = archive.figures.get(id);
  if (figure === undefined) throw new Error(`no ${id}`);
  return figure;
};

test('figures that exclude each other stand side by side, each with its source, and no average', () => {
  const [conflict, ...others] = viewConflicts(contextOf(archive, 'vi'));
  expect(others).toEqual([]);
  expect(conflict).toMatchObject({ name: 'Tỷ lệ hộ nghèo, tỉnh Bắc Kạn, 2023', indicatorHref: '/chi-so/ho-ngheo/' });
  expect(conflict?.claims.map(({ id, phrase, sources }) => [id, phrase, sources[0]?.title.text])).toEqual([
    ['a', '46%', 'Thành phố Bắc Kạn họp đại hội'],
    ['b', '50%', 'Thành phố họp đại hội'],
  ]);
  expect(conflict?.witnesses).toBe('2 trang, 2 nguồn gốc');
  expect(conflict?.claims.map(({ witnesses }) => witnesses)).toEqual([undefined, undefined]);
});

test('a figure knows its conflict, and one that may be true together with the others has none', () => {
  expect(conflictOfFigure(contextOf(archive, 'en'), 'b')?.claims.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(conflictOfFigure(contextOf(archive, 'vi'), 'c')).toBeUndefined();
  expect(['a', 'b', 'c', 'd'].map((id) => viewFigure(contextOf(archive, 'vi'), figureOf(id)).isDisputed)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
