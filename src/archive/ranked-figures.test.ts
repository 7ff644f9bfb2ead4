import { expect, test } from 'vitest';
import { makeChartArchive, makeIndicator, makeObservation } from '../../tests/kit/chart-fixture.ts';
import { rankedFiguresOf } from './ranked-figures.ts';

function rank(...others: readonly { obs_id: string; obs_value: number; sources?: [{ reference: string }] }[]) {
  const places = ['bac-kan', 'thai-nguyen-2025'];
  const indicator = makeIndicator([
    ...places.map((ref_area) => makeObservation({ obs_id: ref_area, ref_area })),
    ...others.map((other) => makeObservation(other)),
  ]);
  const { ranking, unranked } = rankedFiguresOf(makeChartArchive([indicator]), indicator);
  return [ranking?.rows.map(({ place }) => place), ...unranked.map(({ reason }) => reason.kind)];
}

test('an archive knows who prints a figure, and which figures contradict each other', () => {
  expect(rank()).toEqual([['bac-kan', 'thai-nguyen-2025']]);
  expect(rank({ obs_id: 'same', obs_value: 50 })).toEqual([['bac-kan', 'thai-nguyen-2025']]);
  expect(rank({ obs_id: 'other', obs_value: 9 })).toEqual([undefined, 'disputed', 'alone']);
  expect(rank({ obs_id: 'unknown', obs_value: 50, sources: [{ reference: 'nowhere' }] })[0]).toHaveLength(2);
});
