import { expect, test } from 'vitest';
import { makeObservation } from '../../../tests/kit/chart-fixture.ts';
import { scopeOf } from './scope.ts';

const whole = scopeOf(makeObservation());

test.each([
  ['another place', { ref_area: 'lang-son' }],
  ['part of the place', { places: ['bac-kan/tx-bac-kan'] }],
  ['one ethnic group', { ethnic_group: 'tay' }],
  ['one value of a breakdown', { breakdown: 'tay' }],
])('a figure of %s is of a scope of its own', (_, fields) => {
  expect(scopeOf(makeObservation(fields))).not.toBe(whole);
});

test('places that it merely names what it counts change nothing, nor does another day', () => {
  const named = makeObservation({
    obs_value: 1,
    value_text: '1%',
    places: ['bac-kan/tx-bac-kan'],
    time_period: '2020',
  });
  expect(scopeOf(named)).toBe(whole);
  expect(scopeOf(makeObservation({ ethnic_group: 'tay' }))).not.toBe(scopeOf(makeObservation({ breakdown: 'tay' })));
});
