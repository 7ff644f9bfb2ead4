import { expect, test } from 'vitest';
import { makeChartArchive, makeFigures, makeObservation } from '../../../tests/kit/chart-fixture.ts';
import type { Indicator } from '../../core/model/indicator.ts';
import type { Observation } from '../../core/model/observation.ts';
import { keyFigures } from './key-figures.ts';

let count = 0;
function makeOf(id: string, observations: readonly Partial<Observation>[], fields: Partial<Indicator> = {}) {
  const named = observations.map((one) => makeObservation({ obs_id: `${id}.${String((count += 1))}`, ...one }));
  return makeFigures(named, { ...fields, id });
}

/** The indicators and periods of the figures by which the place is known; the named ones are the key indicators. */
function known(figures: ReturnType<typeof makeFigures>, key: readonly string[] = []) {
  const made = makeChartArchive([...new Set(figures.map(({ indicator }) => indicator))]);
  const archive = { ...made, site: { ...made.site, key_indicators: [...key] } };
  const ofPlace = figures.filter(({ observation }) => observation.ref_area === 'bac-kan');
  return keyFigures(archive, ofPlace).map(({ indicator, observation }) => `${indicator.id} ${observation.time_period}`);
}

test('of each indicator the latest result is known, however the figures are sorted', () => {
  const years = ['2021', '2023', '2022'].map((time_period) => ({ time_period }));
  expect(known(makeOf('a', years))).toEqual(['a 2023']);
});

test('neither doubtful ones nor targets nor parts of a whole are known', () => {
  expect(
    known([
      ...makeOf('a', [{ time_period: '2021' }, { time_period: '2023', obs_status: 'U' }]),
      ...makeOf('b', [{ time_period: '2029', value_type: 'target' }]),
      ...makeOf('c', [{ time_period: '2022', ethnic_group: 'tay' }]),
      ...makeOf('d', [{ time_period: '2022', value_type: 'estimate' }]),
    ]),
  ).toEqual(['a 2021', 'd 2022']);
});

test('those that data/site.json names come first and in its order, then those that most places have', () => {
  const city = { ref_area: 'bac-kan/tx-bac-kan' };
  const figures = [
    ...makeOf('a', [{}]),
    ...makeOf('b', [{}, city]),
    ...makeOf('c', [{}]),
    ...makeOf('d', [{}, { time_period: '2020' }, { time_period: '2021' }]),
  ];
  expect(known(figures, ['d', 'c'])).toEqual(['d 2023', 'c 2023', 'b 2023', 'a 2023']);
  expect(known(figures)).toEqual(['b 2023', 'a 2023', 'c 2023', 'd 2023']);
});

test('five are seen at a glance', () => {
  expect(known(['a', 'b', 'c', 'd', 'e', 'f'].flatMap((id) => makeOf(id, [{}])))).toHaveLength(5);
  expect(known([])).toEqual([]);
});
