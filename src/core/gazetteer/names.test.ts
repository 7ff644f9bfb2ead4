import { expect, test } from 'vitest';
import { localitySchema } from '../model/locality.ts';
import { namesOf } from './names.ts';

test('a unit is known by every name and level it ever had, and by its other names after each level word', () => {
  const bacKan = localitySchema.parse({
    id: 'bac-kan/tx-bac-kan',
    confidence: 'high',
    versions: [
      { level: 'town', name: 'Bắc Kạn', full_name: 'thị xã Bắc Kạn', valid_to: '2015-03-11' },
      { level: 'city', name: 'Bắc Kạn', full_name: 'thành phố Bắc Kạn', valid_from: '2015-03-11' },
    ],
    other_names: ['Bắc Cạn'],
  });
  expect(namesOf(bacKan)).toEqual([
    'thị xã Bắc Kạn',
    'Bắc Kạn',
    'thành phố Bắc Kạn',
    'thị xã Bắc Cạn',
    'thành phố Bắc Cạn',
    'Bắc Cạn',
  ]);
});
