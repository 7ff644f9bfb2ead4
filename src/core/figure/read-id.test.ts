import { expect, test } from 'vitest';
import { makeObservation } from '../../../tests/kit/chart-fixture.ts';
import { localitySchema } from '../model/locality.ts';
import type { Observation } from '../model/observation.ts';
import { findOtherNamed, namesByHabit } from './read-id.ts';

const city = localitySchema.parse({
  id: 'bac-kan/tx-bac-kan',
  versions: [
    { level: 'town', name: 'Bắc Kạn', full_name: 'thị xã Bắc Kạn', valid_to: '2015-03-11' },
    { level: 'city', name: 'Bắc Kạn', full_name: 'thành phố Bắc Kạn', valid_from: '2015-03-11' },
  ],
  confidence: 'high',
});
const PLACES = ['tp-bac-kan', 'tx-bac-kan', 'bac-kan', 'lang-son'];

function otherNamed(obs_id: string, fields: Partial<Observation> = {}) {
  return findOtherNamed(makeObservation({ obs_id, ...fields }), [city], (name) => PLACES.includes(name));
}

test('a place goes by its level and name of any time, a province by its id', () => {
  expect(namesByHabit(city)).toEqual(['tx-bac-kan', 'tp-bac-kan']);
  expect(namesByHabit({ ...city, id: 'bac-kan' })).toEqual(['bac-kan', 'bac-kan']);
});

test.each([
  ['ho-ngheo.tp-bac-kan.2023', {}],
  ['ho-ngheo.tx-bac-kan.2023.bao-moi', {}],
  ['ho-ngheo.tp-bac-kan.2025.target', { time_period: '2020/2025', value_type: 'target' }],
  ['ho-ngheo.tp-bac-kan.2020.bao.target', { time_period: '2020/2025', value_type: 'target' }],
  ['ho-ngheo.tp-bac-kan.2030', { time_period: '2022/..' }],
  ['ho-ngheo.tp-bac-kan', { time_period: '2011' }],
  ['ho-ngheo.tp-bac-kan.so-1', { time_period: '2011' }],
  ['ho-ngheo.khong-noi-nao.2023', { time_period: '2011' }],
] as const)('"%s" names nothing else than %o', (id, fields) => {
  expect(otherNamed(id, fields)).toEqual([]);
});

test.each([
  ['ho-ngheo.lang-son.2023', {}, ['ref_area']],
  ['ho-ngheo.tp-bac-kan.2022', {}, ['time_period']],
  ['ho-ngheo.tp-bac-kan.2019', { time_period: '2020/2025' }, ['time_period']],
  ['ho-ngheo.tp-bac-kan.2026', { time_period: '2020/2025' }, ['time_period']],
  ['ho-ngheo.tp-bac-kan.2021', { time_period: '2022/..' }, ['time_period']],
  ['ho-ngheo.tp-bac-kan.2023.target', {}, ['value_type']],
  ['ho-ngheo.tp-bac-kan.2023', { value_type: 'plan' }, ['value_type']],
  ['ho-ngheo.tp-bac-kan.2023.target.plan', { value_type: 'target' }, ['value_type']],
  ['ho-ngheo.bac-kan.2011.plan', {}, ['ref_area', 'time_period', 'value_type']],
] as const)('"%s" with %o names another %o', (id, fields, named) => {
  expect(otherNamed(id, fields)).toEqual(named);
});
