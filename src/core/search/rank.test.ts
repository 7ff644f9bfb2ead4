import { describe, expect, it } from 'vitest';
import { pointsOfPage, Scoreboard } from './rank.ts';
import { planLooseQuestions, planQuestions } from './tiers.ts';
import { makeVocabulary, readVocabulary } from './vocabulary.ts';

const plain = { worth: 1, isScored: false, isLift: false };

describe('Scoreboard', () => {
  it('adds up within a reading and takes the best of several', () => {
    const board = new Scoreboard();
    board.count([{ id: 'a', score: 1 }], plain);
    board.count(
      [
        { id: 'a', score: 4 },
        { id: 'b', score: 2 },
      ],
      { ...plain, isScored: true },
    );
    board.closeReading(1);
    board.count([{ id: 'b', score: 1 }], { ...plain, worth: 3 });
    board.closeReading(0.5);
    expect(board.ranking()).toEqual([
      { id: 'a', points: 2 },
      { id: 'b', points: 1.5 },
    ]);
  });

  it('lifts only what has been found', () => {
    const board = new Scoreboard();
    board.count([{ id: 'a', score: 1 }], plain);
    board.count(
      [
        { id: 'a', score: 1 },
        { id: 'b', score: 1 },
      ],
      { ...plain, worth: 0.5, isLift: true },
    );
    board.closeReading(1);
    expect(board.ranking()).toEqual([{ id: 'a', points: 1.5 }]);
  });
});

it.each([
  [
    'a title that is the query',
    { title: 'Tỷ lệ hộ nghèo', kind: 'indicator' },
    { title: 'Mức giảm tỷ lệ hộ nghèo', kind: 'indicator' },
  ],
  ['an indicator', { title: 'Tỷ lệ hộ nghèo', kind: 'indicator' }, { title: 'Tỷ lệ hộ nghèo', kind: 'figure' }],
  ['a result', { title: 'a', kind: 'figure', type: 'actual' }, { title: 'a', kind: 'figure', type: 'target' }],
  ['a province', { title: 'a', kind: 'locality', level: 'province' }, { title: 'a', kind: 'locality', level: 'ward' }],
  ['what stands today', { title: 'a', kind: 'locality', isPresent: true }, { title: 'a', kind: 'locality' }],
])('%s comes first', (_, first, second) => {
  const readings = ['tỷ lệ hộ nghèo'];
  expect(pointsOfPage(first, readings)).toBeGreaterThan(pointsOfPage(second, readings));
});

it('scores share the worth by the best of them, whoever that is, and what has none counts in full', () => {
  const points = (scores: readonly number[]) => {
    const board = new Scoreboard();
    board.count(
      scores.map((score, index) => ({ id: String(index), score })),
      { ...plain, worth: 6, isScored: true },
    );
    board.closeReading(1);
    return board.ranking();
  };
  expect(points([1, 4, 2])).toEqual([
    { id: '1', points: 6 },
    { id: '2', points: 3 },
    { id: '0', points: 1.5 },
  ]);
  expect(points([0, 0]).map((one) => one.points)).toEqual([6, 6]);
});

it('more figures make an indicator come sooner, up to a bound, and no figures are no loss', () => {
  const [none, one, two, four, thousand, million] = [undefined, 1, 2, 4, 1000, 1_000_000].map((figures) =>
    pointsOfPage({ title: 'a', kind: 'indicator', figures }, ['b']),
  ) as [number, number, number, number, number, number];
  expect(none).toBe(one);
  expect(two - one).toBeCloseTo(0.15);
  expect(four - two).toBeCloseTo(0.15);
  expect(thousand - one).toBeCloseTo(0.5);
  expect(million).toBe(thousand);
});

it('a title counts by how much of it was asked, in whole words, and accents as typed count more', () => {
  const points = (query: string) => pointsOfPage({ title: 'Tỷ lệ hộ nghèo', kind: '' }, [query]);
  expect(points('tỷ lệ hộ nghèo')).toBeCloseTo(1.2);
  expect(points('ty le ho ngheo')).toBeCloseTo(1);
  expect(points('ho ngheo')).toBeCloseTo(0.7);
  expect([points('ho ngh'), points('ngheo ho')]).toEqual([0, 0]);
});

describe('questions', () => {
  const lexicon = readVocabulary(makeVocabulary(['Bắc Kạn'], ['Bắc Kạn'], []));
  const terms = (text: string, numbers: string[] = []) =>
    planQuestions({ text, numbers, weight: 1, isRepaired: false }, lexicon).map(({ term }) => term);

  it.each([
    ['bắc kạn', ['0backan0', '"bắc kạn"', '"bắc kạn"', 'bắc kạn']],
    ['hop', ['hop']],
    ['bac kan hop', ['"bac kan hop"', 'bac kan hop', '"bac kan"', '"kan hop"']],
  ])('%j is asked as %j', (text, expected) => {
    expect(terms(text)).toEqual(expected);
  });

  it('đ is asked for in the letters of the index', () => {
    expect(terms('đi')).toEqual(['d\u0335i']);
  });

  it('a number is asked for alone and with the words', () => {
    expect(terms('hộ', ['n1c96'])).toEqual(['n1c96', 'hộ n1c96']);
  });

  it('a single word has nothing looser', () => {
    const reading = { numbers: [], weight: 1, isRepaired: false };
    expect(planLooseQuestions({ ...reading, text: 'hộ' })).toEqual([]);
    expect(planLooseQuestions({ ...reading, text: 'hộ nghèo' }).map(({ term }) => term)).toEqual(['hộ', 'nghèo']);
  });
});
