import { foldAccents, joinStrokes, wordsOf } from './letters.ts';
import { isKnown } from './repair.ts';
import type { Lexicon } from './vocabulary.ts';
import { nameToken } from './vocabulary.ts';

/**
 * Says of a question's term, in the letters of the index, whether the texts can answer it: they have all of its words, names and
 * numbers. Asked for a word that it does not have, Pagefind would answer with the longest beginning of it that it does.
 */
export function makeAnswerable(texts: Lexicon): (term: string) => boolean {
  const names = new Set([...texts.phrases.values()].flatMap((phrase) => nameToken(phrase) ?? []));
  return (term) =>
    wordsOf(foldAccents(joinStrokes(term))).every((word) =>
      /^(?:0|n\d)/u.test(word) ? names.has(word) || texts.words.has(word) : isKnown(word, texts),
    );
}
