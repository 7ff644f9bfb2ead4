import { expect, test } from 'vitest';
import { makeChartArchive, makeIndicator, makeObservation, OF_WORKS } from '../../../tests/kit/chart-fixture.ts';
import { contextOf } from '../context.ts';
import { viewFigure } from './figure-view.ts';

test('a part is counted by its own word, and the whole by that of its indicator', () => {
  const observations = [
    makeObservation({ obs_id: 'a', value_text: '50 trạm', breakdown: 'tram' }),
    makeObservation({ obs_id: 'b', value_text: '50 cầu', breakdown: 'cau' }),
    makeObservation({ obs_id: 'c', value_text: '50 công trình' }),
  ];
  const indicator = makeIndicator(observations, OF_WORKS);
  const context = contextOf(makeChartArchive([indicator]), 'en');
  const views = observations.map((observation) => viewFigure(context, { observation, indicator }));
  expect(views.map(({ phrase, title }) => [phrase, title])).toEqual([
    ['50 stations', 'Works (health stations)'],
    ['50 works', 'Works (bridges)'],
    ['50 works', 'Works'],
  ]);
});
