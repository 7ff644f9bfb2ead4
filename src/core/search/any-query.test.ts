import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readQuery } from './alternatives.ts';
import { normaliseQuery } from './normalise-query.ts';
import { numberTokens } from './number-tokens.ts';
import { planLooseQuestions, planQuestions } from './tiers.ts';
import { makeVocabulary, readVocabulary } from './vocabulary.ts';

const lexicon = readVocabulary(
  makeVocabulary(
    ['Bắc Kạn', 'Đại hội', 'huyện Ngân Sơn', 'tỷ lệ hộ nghèo', '(a+b)*', '\\'],
    ['Bắc Kạn đại hội Ngân Sơn hộ nghèo 1,96%'],
    [['DTTS', 'dân tộc thiểu số']],
  ),
);
const PIECES = [
  'tp',
  'x.',
  'bắc',
  'kan',
  'DTTS',
  '1,96',
  '%',
  '27 600',
  'tỉ',
  'trieu',
  '"',
  '(',
  '[',
  '\\',
  '*',
  '+',
  '$1',
  ' ',
  '.',
  'đ',
  '\u0301',
];
const typed = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 3 }))).map((pieces) => pieces.join('')),
);

test('whatever is typed, the search understands it in some way and never fails', () => {
  fc.assert(
    fc.property(typed, (query) => {
      const { text } = normaliseQuery(query);
      const { alternatives, unknown } = readQuery(text, lexicon);
      expect(alternatives.length).toBeLessThanOrEqual(6);
      expect(unknown).not.toContain('');
      for (const alternative of alternatives) {
        for (const { term } of [...planQuestions(alternative, lexicon), ...planLooseQuestions(alternative)]) {
          expect(term).not.toMatch(/undefined|NaN/u);
        }
      }
      expect(numberTokens(text).every((token) => token !== '')).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('a query that has been put in order is left as it is', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('Bắc Kạn', 'tp Bắc Kạn', '1,96%', '3.6 tỉ', 'đại hội', 'x. Quang Thuận')),
      (words) => {
        const { text } = normaliseQuery(words.join(' '));
        expect(normaliseQuery(text).text).toBe(text);
      },
    ),
  );
});
