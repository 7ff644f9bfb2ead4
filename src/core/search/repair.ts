import { itemAt, lastOf } from '../item-at.ts';
import { foldAccents } from './letters.ts';
import type { Lexicon } from './vocabulary.ts';

/** The known phrase or words closest to a folded query, or undefined when nothing is near enough. */
export function repairQuery(folded: string, lexicon: Lexicon): string | undefined {
  return nearestPhrase(folded, lexicon) ?? repairWords(folded, lexicon);
}

/** One letter may be wrong in a short phrase, two in a long one. */
function nearestPhrase(folded: string, { phrases }: Lexicon): string | undefined {
  if (phrases.has(folded) || folded.length < 5 || /\d/u.test(folded)) return undefined;
  const limit = folded.length < 10 ? 1 : 2;
  const ranked = [...phrases]
    .map(([fold, phrase]) => ({ phrase, distance: editDistance(folded, fold, limit) }))
    .filter((near) => near.distance > 0 && near.distance <= limit)
    .sort((a, b) => a.distance - b.distance || a.phrase.length - b.phrase.length);
  return ranked[0]?.phrase.toLowerCase();
}

/** Replaces each unknown word by the known one that is a letter away and makes a known phrase with its neighbours. */
function repairWords(folded: string, lexicon: Lexicon): string | undefined {
  const words = folded.split(' ');
  const repaired = words.map((word, index) => {
    if (isKnown(word, lexicon)) return word;
    const plain = dropTelex(word);
    if (plain !== word && lexicon.words.has(plain)) return plain;
    const near = [...lexicon.words].filter((known) => known.length > 1 && editDistance(word, known, 1) === 1);
    const fits = (candidate: string) => {
      const before = words[index - 1];
      const after = words[index + 1];
      return [...lexicon.phrases.keys()].filter(
        (phrase) =>
          (before !== undefined && ` ${phrase} `.includes(` ${before} ${candidate} `)) ||
          (after !== undefined && ` ${phrase} `.includes(` ${candidate} ${after} `)),
      ).length;
    };
    return near.map((known) => ({ known, fit: fits(known) })).sort((a, b) => b.fit - a.fit)[0]?.known ?? word;
  });
  const result = repaired.join(' ');
  return result === folded ? undefined : result;
}

/** Whether the index can hold the word: it is in it, begins a word of it, or is a number. */
export function isKnown(word: string, { words }: Lexicon): boolean {
  if (words.has(word) || /\d/u.test(word)) return true;
  for (const known of words) if (known.startsWith(word)) return true;
  return false;
}

/** What is left of a word typed in Telex where no input method was on: "ddaij" is dai, "hooij" hoi. */
function dropTelex(word: string): string {
  return foldAccents(word)
    .replace(/[sfrxj]$/u, '')
    .replaceAll('dd', 'd')
    .replace(/([aeo])\1/gu, '$1')
    .replaceAll('w', '');
}

/** Letters to change, add, leave out or swap with their neighbour; gives up above the limit. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a[row - 1] === b[column - 1];
      const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current.push(
        Math.min(
          itemAt(last, column) + 1,
          itemAt(current, column - 1) + 1,
          itemAt(last, column - 1) + (isSame ? 0 : 1),
          isSwap ? itemAt(beforeLast, column - 2) + 1 : Infinity,
        ),
      );
    }
    if (Math.min(...current) > limit) return limit + 1;
    [beforeLast, last] = [last, current];
  }
  return lastOf(last);
}
