import { expect, test } from 'vitest';
import { makeFigures, makeObservation, OF_WORKS } from '../../../tests/kit/chart-fixture.ts';
import { frozenArchive } from '../../../tests/kit/frozen-archive.ts';
import { contextOf } from '../context.ts';
import { viewRoundFigures } from './round-view.ts';

test('in the list of all figures of a round a part says which it is', () => {
  const archive = frozenArchive();
  const round = archive.congresses.get('2024');
  if (round === undefined) throw new Error('no round');
  const sources = [...(round.congresses[0]?.sources ?? [])];
  const figures = makeFigures(
    [
      makeObservation({ obs_id: 'a', time_period: '2024', breakdown: 'cau', value_text: '50 cầu', sources }),
      makeObservation({ obs_id: 'b', time_period: '2020', value_text: '50 công trình', sources }),
    ],
    OF_WORKS,
  );
  const made = { ...archive, figures: new Map(figures.map((figure) => [figure.observation.obs_id, figure])) };
  const places = viewRoundFigures(contextOf(made, 'vi'), round).flatMap(({ indicators }) =>
    indicators.flatMap((indicator) => indicator.figures.map(({ place }) => place)),
  );
  expect(places).toEqual(['tỉnh Bắc Kạn, 2020', 'tỉnh Bắc Kạn, cầu']);
});
