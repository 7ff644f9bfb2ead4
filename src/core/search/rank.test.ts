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
