import { expect, test } from 'vitest';
import { makeChartArchive, makeIndicator, makeObservation } from '../../../tests/kit/chart-fixture.ts';
import type { Article } from '../../archive/archive.ts';
import type { Observation } from '../../core/model/observation.ts';
import { contextOf } from '../context.ts';
import { viewMainFigures } from './figures-of-article.ts';

/** Indicators by their ids with the figures of each; `told` are those that the text links, in its order. */
function viewMain(byIndicator: Record<string, readonly Partial<Observation>[]>, told: readonly string[]) {
  const archive = makeChartArchive(
    Object.entries(byIndicator).map(([id, all]) =>
      makeIndicator(
        all.map((fields, index) => makeObservation({ obs_id: `${id}.${index}`, ...fields })),
        { id, title: { vi: id, en: id } },
      ),
    ),
  );
  const article = {
    localities: ['bac-kan'],
    figureLinks: told.map((obs_id) => ({ obs_id })),
  } as unknown as Article;
  return viewMainFigures(contextOf(archive, 'vi'), article);
}

test('the head of an article shows three figures, one an indicator, of those with most figures first', () => {
  const main = viewMain({ a: [{}], b: [{}, {}], c: [{}, {}, {}], d: [{}, {}] }, ['a.0', 'd.0', 'c.1', 'c.0', 'b.0']);
  expect(main.map(({ href }) => href)).toEqual(['/so-lieu/c.1/', '/so-lieu/d.0/', '/so-lieu/b.0/']);
});

test('what is doubted, disputed or not told stands in no head', () => {
  const disputed = [{}, { obs_value: 60 }];
  const doubt = { obs_status: 'U' } as const;
  expect(viewMain({ a: [doubt, {}], b: [{}], c: disputed }, ['a.0', 'b.0', 'c.0']).map(({ title }) => title)).toEqual([
    'b',
  ]);
});

test('a place is named where it is not that of the article', () => {
  const notes = viewMain({ a: [{}], b: [{ ref_area: 'bac-kan/tx-bac-kan' }] }, ['a.0', 'b.0']).map(({ note }) => note);
  expect(notes[0]).toBe('2023, kết quả');
  expect(notes[1]).toMatch(/^.*Bắc Kạn · 2023, kết quả$/u);
});
