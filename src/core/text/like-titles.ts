import { foldSpaces, slugify } from './normalise.ts';

/** Words that tell no thing from another; without accents. */
const FILLERS: ReadonlySet<string> = new Set([
  'cac',
  'cho',
  'cua',
  'da',
  'duoc',
  'la',
  'luong',
  'muc',
  'nhung',
  'o',
  'so',
  'tai',
  'trong',
  've',
  'va',
]);

/** Letters of the shortest word in which a wrong one is taken for a slip. */
const SHORTEST_SLIP = 3;

/** A title as readers compare it: in small letters, with its accents. */
export function foldTitle(title: string): string {
  return foldSpaces(title.normalize('NFC')).toLowerCase();
}

/**
 * What titles share that are easily taken for each other, keys of which one in common is enough: the same words in any
 * order, but for accents and words that say little; or the same words but for one letter. Numbers and words of a letter or
 * two are no slips, for they tell groups and ranks apart: A and B, II and III.
 */
export function keysOfLikeness(title: string): string[] {
  // "Tỉ lệ" and "tỷ lệ" are one word in two spellings.
  const words = slugify(title).replaceAll('y', 'i').split('-');
  const telling = [...new Set(words.filter((word) => !FILLERS.has(word)))].sort();
  const slips = words.flatMap((word, place) =>
    blank(word).map((blanked) => [...words.slice(0, place), blanked, ...words.slice(place + 1)].join(' ')),
  );
  return [telling.join(' '), ...slips];
}

/** A word with each of its letters left open, and with one more between them. */
function blank(word: string): string[] {
  if (/\d/u.test(word) || word.length < SHORTEST_SLIP) return [];
  const places = Array.from(word, (_, place) => place);
  const replaced = places.map((place) => `${word.slice(0, place)}?${word.slice(place + 1)}`);
  const added = [...places, word.length].map((place) => `${word.slice(0, place)}?${word.slice(place)}`);
  return [...replaced, ...added];
}
