import { expect, test } from 'vitest';
import { makeChartArchive, makeIndicator, makeObservation } from '../../tests/kit/chart-fixture.ts';
import { makeCatalogue } from './search-catalogue.ts';

const KHMER = { id: 'kho-me', code: '05', name: 'Khơ-me', common_name: 'Khmer', spellings: ['Khơ Me'] };
const breakdown = {
  title: { vi: 'giới', en: 'sex' },
  values: [{ id: 'nu', label: { vi: 'nữ', en: 'women' } }],
};

test('figures name what narrows them by its number, each once, with the spellings of a group', () => {
  const indicator = makeIndicator(
    [
      makeObservation({ obs_id: 'ho-ngheo.a', ethnic_group: 'kho-me' }),
      makeObservation({ obs_id: 'ho-ngheo.b' }),
      makeObservation({ obs_id: 'ho-ngheo.c', breakdown: 'nu' }),
      makeObservation({ obs_id: 'ho-ngheo.d', ethnic_group: 'kho-me' }),
    ],
    { breakdown },
  );
  const archive = { ...makeChartArchive([indicator]), ethnicGroups: new Map([['kho-me', KHMER]]) };
  const [listed] = makeCatalogue(archive).indicators;
  expect(listed?.[6]).toEqual([
    ['dân tộc Khmer', 'Khmer', 'Khơ-me, Khơ Me'],
    ['nữ', 'women'],
  ]);
  expect(listed?.[5].map((figure) => [figure[0], figure[6]])).toEqual([
    ['a', 0],
    ['b', undefined],
    ['c', 1],
    ['d', 0],
  ]);
});

test('an indicator of which nothing is narrowed spends nothing on it', () => {
  const [listed] = makeCatalogue(makeChartArchive([makeIndicator([makeObservation()])])).indicators;
  expect(listed).toHaveLength(6);
  expect(listed?.[5][0]).toHaveLength(5);
});

test('figures of an indicator with several definitions name theirs in both languages, others none', () => {
  const bases = [{ id: 'chuan-2022', label: { vi: 'chuẩn 2022', en: 'standard of 2022' }, from: '2022' }];
  const indicator = makeIndicator(
    [
      makeObservation({ obs_id: 'ho-ngheo.a' }),
      makeObservation({ obs_id: 'ho-ngheo.b', basis: 'chuan-2022' }),
      makeObservation({ obs_id: 'ho-ngheo.c', basis: 'chuan-2022', ethnic_group: 'kho-me' }),
    ],
    { bases },
  );
  const archive = { ...makeChartArchive([indicator]), ethnicGroups: new Map([['kho-me', KHMER]]) };
  const [listed] = makeCatalogue(archive).indicators;
  expect(listed?.[7]).toEqual([
    ['không rõ chuẩn', 'standard unknown'],
    ['chuẩn 2022', 'standard of 2022'],
  ]);
  expect(listed?.[5].map((figure) => [figure[0], figure[6], figure[7]])).toEqual([
    ['a', -1, 0],
    ['b', -1, 1],
    ['c', 0, 1],
  ]);
});
