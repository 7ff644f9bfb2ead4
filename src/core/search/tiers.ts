import { itemAt } from '../item-at.ts';
import { foldAccents, splitStrokes, wordsOf } from './letters.ts';
import { nameToken, type Lexicon } from './vocabulary.ts';
import type { Alternative } from './alternatives.ts';

/** One question to the index. */
export interface Question {
  /** What Pagefind is asked, in the letters of the index. */
  readonly term: string;
  /** Whether accents must be those asked for. */
  readonly isExact: boolean;
  /** Whether it asks for a number. */
  readonly isNumber: boolean;
  /** What a hit is worth. */
  readonly worth: number;
  /** Whether it only lifts pages that another question of the reading has found. */
  readonly isLift: boolean;
  /** Whether the worth is shared out by Pagefind's own score; its phrases all score alike. */
  readonly isScored: boolean;
}

/**
 * Worths of the ways a page can answer, found by trying them on the relevance set. A name is worth more than all that a page
 * can gain that only speaks of it: the phrase in any letters, all words and pairs, and its whole title (`pointsOfPage`).
 */
const WORTH = { name: 4.5, number: 3, exactPhrase: 0.6, phrase: 0.8, pair: 0.35, all: 1, some: 0.35 };

/** The questions of one reading, from the name of a page to some of its words. */
export function planQuestions({ text, numbers }: Alternative, lexicon: Lexicon): Question[] {
  const words = wordsOf(text);
  const everything = [...words, ...numbers].join(' ');
  const hasAccents = text !== foldAccents(text);
  const ask = (term: string, worth: number, more: Partial<Question> = {}): Question => ({
    term: splitStrokes(term),
    worth,
    isExact: false,
    isNumber: false,
    isLift: false,
    isScored: false,
    ...more,
  });
  // Asked for a word it does not know, Pagefind would answer with the longest beginning of it that it does.
  const name = numbers.length === 0 && lexicon.phrases.has(foldAccents(text)) ? nameToken(text) : undefined;
  const phrase = `"${words.join(' ')}"`;
  const pairs = words.slice(1).map((word, index) => `"${itemAt(words, index)} ${word}"`);
  return [
    ...(name === undefined ? [] : [ask(name, WORTH.name)]),
    ...numbers.map((number) => ask(number, WORTH.number, { isNumber: true, isScored: true })),
    ...(words.length > 1 && hasAccents ? [ask(phrase, WORTH.exactPhrase, { isExact: true })] : []),
    ...(words.length > 1 ? [ask(phrase, WORTH.phrase)] : []),
    ask(everything, WORTH.all, { isScored: true }),
    ...(words.length > 2 ? pairs.map((pair) => ask(pair, WORTH.pair / pairs.length, { isLift: true })) : []),
  ];
}

/** The questions that are left when no page has all the words: those that have some. */
export function planLooseQuestions({ text, numbers }: Alternative): Question[] {
  const words = [...wordsOf(text), ...numbers];
  if (words.length < 2) return [];
  const worth = WORTH.some / words.length;
  return words.map((word) => ({
    term: splitStrokes(word),
    worth,
    isExact: false,
    isNumber: false,
    isLift: false,
    isScored: false,
  }));
}
