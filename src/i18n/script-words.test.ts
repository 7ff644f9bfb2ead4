import { expect, it } from 'vitest';
import { LANGUAGES } from '../core/text/language.ts';
import { messagesIn } from './index.ts';
import { localityWords, searchWords } from './script-words.ts';

const LOTS = {
  search: LANGUAGES.map((language) => searchWords(messagesIn(language), true)),
  localities: LANGUAGES.map((language) => ({ ...localityWords(messagesIn(language), language), names: {} })),
};

/** The gaps in each text of a lot, by its place in it. */
function gapsIn(lot: unknown, place = ''): Record<string, string[]> {
  if (typeof lot === 'string') return { [place]: [...lot.matchAll(/\{.*?\}/gu)].map(([gap]) => gap).sort() };
  const parts = Object.entries(lot as object).map(([name, part]) => gapsIn(part, `${place}/${name}`));
  return Object.assign({}, ...parts) as Record<string, string[]>;
}

it.each(Object.entries(LOTS))('the words for %s leave the same gaps in all languages, and no others', (_, lots) => {
  const [first, ...others] = lots.map((lot) => gapsIn(lot));
  for (const other of others) expect(other).toEqual(first);
  expect(['{d}', '{n}', '{x}']).toEqual(expect.arrayContaining(Object.values(first ?? {}).flat()));
});

it.each(Object.values(LOTS).flat())('the words of a lot are plain data', (lot) => {
  expect(JSON.parse(JSON.stringify(lot))).toEqual(lot);
});

it('names one article, and leaves a gap for the number of many', () => {
  const { articles, figures } = localityWords(messagesIn('en'), 'en');
  expect([articles, figures]).toEqual([
    ['1 article', '{n} articles'],
    ['1 figure', '{n} figures'],
  ]);
});

it('names units by their level where the law has no name for them', () => {
  expect(localityWords(messagesIn('en'), 'en').names).toMatchObject({ ward: '{x} Ward', country: '{x}' });
  expect(localityWords(messagesIn('vi'), 'vi').names).toEqual({});
});

it('has no word for congresses where the archive has none', () => {
  const words = messagesIn('vi');
  expect(JSON.stringify(searchWords(words, true))).toContain(words.search.kindOf.congress);
  expect(JSON.stringify(searchWords(words, false))).not.toContain(words.search.kindOf.congress);
});
