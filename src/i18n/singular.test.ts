import { expect, test } from 'vitest';
import { en } from './en.ts';

/** What the archive counts. */
const COUNTED =
  'articles|cases|cities|communes|congresses|districts|figures|indicators|localities|numerals|origins|others|pages|places|provinces|relations|results|rounds|sources|targets|units|wards|years';

/** "1 figures", "1 other units", "1 figure have"; not "1 of the 2 figures". */
const WRONG = new RegExp(
  `\\b1 (?:(?:other|shared) )?(?:(?:${COUNTED}|are|have|hold)\\b|of (?:the )?\\d+ \\w+(?: and \\w+)? (?:are|have|hold)\\b)`,
  'u',
);
/** Said of two or more alone. */
const OF_MANY = ['lineage.manyHomonyms'];

/** What each function of the dictionary says of one thing; those that take no numbers say nothing here. */
function sayOne(value: unknown, path: string): [path: string, said: string][] {
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, inner]) => sayOne(inner, path === '' ? key : `${path}.${key}`));
  if (typeof value !== 'function') return [];
  const say = value as (...of: unknown[]) => unknown;
  // A count stands first, or behind a name or another count.
  return [
    [1, 1, 1, 1],
    [5, 1, 1, 1],
    [1, 5, 5, 5],
    ['A', 1, 1, 1],
  ].flatMap((args): [string, string][] => {
    try {
      const said = say(...args);
      return typeof said === 'string' ? [[path, said]] : [];
    } catch {
      return [];
    }
  });
}

const said = sayOne(en, '').filter(([path]) => !OF_MANY.includes(path));

test('in English one thing is spoken of in the singular, wherever something is counted', () => {
  expect(said.filter(([, text]) => WRONG.test(text))).toEqual([]);
  expect(said.map(([, text]) => text)).toEqual(
    expect.arrayContaining([
      '1 figure',
      '1 relation: 5 hold, 5 off, 5 cannot be told.',
      'No news yet of 1 province or city',
    ]),
  );
});

test.each([
  '1 figures',
  '1 other numerals are dates',
  'All 1 provinces and cities',
  '1 relation: 1 hold',
  '1 of 3 have',
])('that test knows "%s" as wrong', (text) => {
  expect(WRONG.test(text) || /\b1 of \d+ have/u.test(text) || /: 1 hold\b/u.test(text)).toBe(true);
});
