import { expect, test } from 'vitest';
import type { Observation } from '../../core/model/observation.ts';
import { makeChartArchive, makeFigures, makeObservation } from '../../../tests/kit/chart-fixture.ts';
import { contextOf } from '../context.ts';
import { figuresOfPassage, relatedFigures } from './near-figures.ts';

function near(observations: readonly Partial<Observation>[]) {
  const figures = makeFigures(
    observations.map((fields, index) =>
      makeObservation({ obs_id: `f${index}`, sources: [{ reference: 'bao-thu-do-2024' }], ...fields }),
    ),
  );
  const [figure] = figures;
  if (figure === undefined) throw new Error('no figure');
  const context = contextOf(makeChartArchive([figure.indicator]), 'vi');
  const idsOf = (lines: readonly { readonly href: string }[]) => lines.map(({ href }) => href.split('/').at(-2));
  return {
    related: idsOf(relatedFigures(context, figure)),
    same: idsOf(figuresOfPassage(context, figure)),
    lines: relatedFigures(context, figure),
  };
}

test('one figure of each other place comes first, the like and the near in time before the rest', () => {
  const { related } = near([
    {},
    { time_period: '2020' },
    { time_period: '2024' },
    { ref_area: 'bac-kan/tx-bac-kan', value_type: 'target' },
    { ref_area: 'bac-kan/tx-bac-kan', time_period: '2019' },
  ]);
  expect(related).toEqual(['f2', 'f4', 'f1', 'f3']);
});

test('there are at most five, and a doubtful one says so and stands last', () => {
  const years = ['2018', '2019', '2020', '2021', '2022', '2024'];
  expect(near([{}, ...years.map((time_period) => ({ time_period }))]).related).toHaveLength(5);
  const { related, lines } = near([{}, { time_period: '2022', obs_status: 'U' }, { time_period: '2010' }]);
  expect(related).toEqual(['f2', 'f1']);
  expect(lines[1]?.note).toBe('2022 · Báo Bắc Kạn · cần kiểm tra lại');
});

test('what the same paragraph prints stands together', () => {
  const at = (paragraph: number) => ({ sources: [{ article: '2024/dai-hoi', paragraph }] });
  expect(near([at(1), at(2), at(1), {}]).same).toEqual(['f2']);
  expect(near([{}, {}]).same).toEqual([]);
});
