import { describe, expect, test } from 'vitest';
import { countWitnesses, originOf } from './witnesses.ts';

const REFERENCES = new Map([
  ['agency', {}],
  ['copy', { same_text_as: 'agency' }],
  ['short', { same_text_as: 'copy' }],
  ['other', {}],
]);

describe('pages are counted once, and those of one text together', () => {
  test.each<[string, Parameters<typeof countWitnesses>[0], number, number]>([
    ['nothing', [], 0, 0],
    ['one page', [{ reference: 'copy' }], 1, 1],
    ['one page, two paragraphs', [{ reference: 'other' }, { reference: 'other', paragraph: 2 }], 1, 1],
    ['an agency and two that print it', [{ reference: 'agency' }, { reference: 'copy' }, { reference: 'short' }], 3, 1],
    ['two copies whose origin is not among them', [{ reference: 'copy' }, { reference: 'short' }], 2, 1],
    ['two texts', [{ reference: 'copy' }, { reference: 'other' }], 2, 2],
    ['an article and a page', [{ article: '2024/dai-hoi', paragraph: 1 }, { reference: 'other' }], 2, 2],
    [
      'two paragraphs of one article',
      [
        { article: '2024/dai-hoi', paragraph: 1 },
        { article: '2024/dai-hoi', paragraph: 2 },
      ],
      1,
      1,
    ],
  ])('%s', (_, sources, pages, origins) => {
    expect(countWitnesses(sources, REFERENCES)).toEqual({ pages, origins });
  });
});

test('a circle, which the check refuses, ends', () => {
  const circle = new Map([
    ['a', { same_text_as: 'b' }],
    ['b', { same_text_as: 'a' }],
  ]);
  expect(originOf('a', circle)).toBe('b');
});
