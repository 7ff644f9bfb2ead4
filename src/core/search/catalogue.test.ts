import { describe, expect, test } from 'vitest';
import type { LookupFile } from '../gazetteer/lookup-file.ts';
import { askCatalogue, filterCatalogue } from './ask-catalogue.ts';
import { readCatalogue, type Catalogue } from './catalogue.ts';
import { joinAddress, splitAddress } from './entry.ts';
import { splitStrokes } from './letters.ts';
import type { Question } from './tiers.ts';
import { nameToken } from './vocabulary.ts';

const LOOKUP: LookupFile = {
  held: [],
  places: {
    levels: ['province', 'city'],
    units: [
      ['bac-kan', [[0, 'Bắc Kạn', '', '2025-07-01', -1]], ['Bắc Cạn'], []],
      ['bac-kan/tp', [[1, 'Bắc Kạn', '', '2025-07-01', 0]], [], []],
      ['thai-nguyen', [[0, 'Thái Nguyên', '2025-07-01', '', -1]], [], []],
    ],
  },
  inside: [],
  now: [
    [0, 2],
    [1, 2],
  ],
};
const CATALOGUE: Catalogue = {
  edition: '2026-01-01',
  topics: [['giam-ngheo', 'Giảm nghèo, Poverty reduction']],
  types: [
    ['actual', ''],
    ['target', 'chỉ tiêu'],
  ],
  indicators: [
    [
      'ho-ngheo',
      'Tỷ lệ hộ nghèo',
      'Poor households, share',
      0,
      'households',
      [
        ['tp.2023', 1, '2023', 0, '1,96%'],
        ['=own-id', 0, '2020/2025', 1, 'dưới 20%'],
      ],
    ],
  ],
};
const entries = readCatalogue(CATALOGUE, LOOKUP);
const ask = (term: string, more: Partial<Question> = {}) =>
  askCatalogue(entries, {
    term: splitStrokes(term),
    isExact: false,
    isNumber: false,
    isLift: false,
    isScored: true,
    worth: 1,
    ...more,
  })
    .toSorted((a, b) => b.score - a.score)
    .map(({ id }) => id);
const CITY = '/so-lieu/ho-ngheo.tp.2023/';

describe('questions', () => {
  test('all words are wanted, whole or begun, from title, place and what the place is today', () => {
    expect(ask('hộ nghèo')[0]).toBe('/chi-so/ho-ngheo/');
    expect(ask('ho ngh thanh pho bac kan')).toEqual([CITY]);
    expect(ask('nghèo thái nguyên')).toEqual(expect.arrayContaining([CITY, '/so-lieu/own-id/']));
    expect(ask('nghèo lạng sơn')).toEqual([]);
  });

  test('numbers, years, types and other spellings are words too', () => {
    expect(ask('n1c96')).toEqual([CITY]);
    expect(ask('nghèo 2023')).toEqual([CITY]);
    expect(ask('chỉ tiêu nghèo')).toEqual(['/so-lieu/own-id/']);
    expect(ask('nghèo bắc cạn')).toEqual(['/so-lieu/own-id/']);
  });

  test('a phrase stands as it is, with its accents when they are asked for', () => {
    expect(ask('"nghèo hộ"')).toEqual([]);
    expect(ask('"ho ngheo"')).toContain(CITY);
    expect(ask('"ho ngheo"', { isExact: true })).toEqual([]);
    expect(ask('"hộ nghèo"', { isExact: true })).toContain(CITY);
  });

  test('a name finds what has it, in every language', () => {
    expect(ask(nameToken('tỉnh Bắc Cạn') ?? '')).toEqual(['/dia-phuong/bac-kan/']);
    expect(ask(nameToken('poor households') ?? '')).toEqual(['/chi-so/ho-ngheo/']);
    expect(ask(nameToken('Bac Kan Province') ?? '')).toEqual(['/dia-phuong/bac-kan/']);
    expect(ask(nameToken('Bắc Kạn City') ?? '')).toEqual(['/dia-phuong/bac-kan/tp/']);
  });
});

test('filters: each must have one of its values', () => {
  const paths = (filters: Record<string, string[]>) => filterCatalogue(entries, filters).map(({ path }) => path);
  expect(paths({ kind: ['figure'], year: ['2023', '2024'] })).toEqual([CITY]);
  expect(paths({ kind: ['figure'], area: ['thai-nguyen'] })).toEqual([CITY, '/so-lieu/own-id/']);
  expect(paths({ kind: ['locality'], topic: ['giam-ngheo'] })).toEqual([]);
});

test('a figure shows its value and its place then and now', () => {
  expect(entries.find(({ path }) => path === CITY)?.meta).toEqual({
    kind: 'figure',
    title: 'Tỷ lệ hộ nghèo, thành phố Bắc Kạn',
    en: 'Poor households, share, thành phố Bắc Kạn',
    loc: 'thành phố Bắc Kạn, tỉnh Bắc Kạn',
    now: 'tỉnh Thái Nguyên',
    change: 'within',
    value: '1,96%',
    period: '2023',
    type: 'actual',
  });
});

test('a figure of an open period has place and year of its beginning, a target those of the day it was set', () => {
  // A province that has another name since July 2025.
  const versions = [
    [0, 'Cũ', '', '2025-07-01', -1],
    [0, 'Mới', '2025-07-01', '', -1],
  ] as const;
  const lookup: LookupFile = {
    held: [],
    places: { levels: ['province'], units: [['a', versions, [], []]] },
    now: [],
    inside: [],
  };
  const tell = (period: string, edition = CATALOGUE.edition) => {
    const indicator = ['i', 'Số xã', 'Communes', 0, '', [['f', 0, period, 0, '3']]] as const;
    const [, figure] = readCatalogue({ ...CATALOGUE, edition, indicators: [indicator] }, lookup);
    return [figure?.meta.loc, figure?.filters['year']];
  };
  expect(tell('2025')).toEqual(['tỉnh Mới', ['2025']]);
  expect(tell('2022/..')).toEqual(['tỉnh Cũ', ['2022']]);
  expect(tell('2024/2030')).toEqual(['tỉnh Cũ', ['2030']]);
  expect(tell('2025', '2025-06-30')).toEqual(['tỉnh Cũ', ['2025']]);
});

test('a long name is found by its words alone, for it has no word of its own', () => {
  const long = 'Số xã đạt chuẩn nông thôn mới nâng cao';
  const indicator = ['a', long, 'Communes', 0, '', []] as const;
  const [entry] = readCatalogue({ ...CATALOGUE, indicators: [indicator] }, LOOKUP);
  expect([...(entry?.tokens ?? [])]).toEqual(['0communes0']);
  expect(entry?.names).toContain(long);
});

test('what an address carries comes back, without what is empty', () => {
  const joined = joinAddress('/tin/a/', { kind: 'article', loc: 'xã "Á#B"', now: '' });
  expect(splitAddress(joined)).toEqual({ path: '/tin/a/', facts: { kind: 'article', loc: 'xã "Á#B"' } });
});

test('a figure is named and found by what narrows it, also in other spellings', () => {
  const made: Catalogue = {
    ...CATALOGUE,
    indicators: [
      [
        'nguoi',
        'Người dân tộc thiểu số',
        'Ethnic minority people',
        0,
        '',
        [
          ['tp.2023', 1, '2023', 0, '5', [], 0],
          ['tp.2020', 1, '2020', 0, '9'],
        ],
        [['dân tộc Khmer', 'Khmer', 'Khơ-me']],
      ],
    ],
  };
  const own = readCatalogue(made, LOOKUP);
  expect(own.slice(0, 3).map(({ meta }) => [meta.title, meta.en])).toEqual([
    ['Người dân tộc thiểu số', 'Ethnic minority people'],
    [expect.stringContaining('Người dân tộc thiểu số (dân tộc Khmer), '), expect.stringContaining('(Khmer), ')],
    [expect.not.stringContaining('Khmer'), expect.not.stringContaining('Khmer')],
  ]);
  const holding = (word: string) =>
    own.filter(({ fields }) => fields.some(({ folded }) => folded.includes(word))).length;
  expect(holding(' kho me ')).toBe(2);
});

test('what a figure was measured by is shown, and is no word to look for', () => {
  const [indicator] = CATALOGUE.indicators;
  const [id = '', vi = '', en = '', topic = 0, words = ''] = indicator ?? [];
  const listed = [
    id,
    vi,
    en,
    topic,
    words,
    [['tp.2023', 1, '2023', 0, '1,96%', [], -1, 0]],
    [],
    [['chuẩn 2022', 'standard of 2022']],
  ] as const;
  const known = readCatalogue({ ...CATALOGUE, indicators: [listed] }, LOOKUP);
  const figure = known.find(({ path }) => path === CITY);
  expect(figure?.meta.basis).toEqual(['chuẩn 2022', 'standard of 2022']);
  expect(figure?.meta.title).toBe('Tỷ lệ hộ nghèo, thành phố Bắc Kạn');
  expect(figure?.fields.map(({ folded }) => folded).join('')).not.toContain('chuan');
  expect(entries.find(({ path }) => path === CITY)?.meta).not.toHaveProperty('basis');
});
