import { foldAccents, wordsOf } from './letters.ts';

/** What the browser must know of the archive to understand a query; a file beside the index. */
export interface Vocabulary {
  /** Names of pages and things, with their accents: they restore accents, complete and correct. */
  readonly phrases: readonly string[];
  /** The words of the index, folded, in one text: those that no phrase has, and with a minus those that only phrases have. */
  readonly words: string;
  /** Short forms, folded, and what they stand for. */
  readonly abbreviations: Readonly<Record<string, string>>;
}

/** A vocabulary made ready for looking up. */
export interface Lexicon {
  /** Phrases by their fold; of several with one fold the last. */
  readonly phrases: ReadonlyMap<string, string>;
  readonly words: ReadonlySet<string>;
  readonly abbreviations: ReadonlyMap<string, string>;
}

/** Makes a vocabulary of names, of all the text of the index and of the short forms. */
export function makeVocabulary(
  phrases: Iterable<string>,
  texts: Iterable<string>,
  abbreviations: Iterable<readonly [short: string, long: string]>,
): Vocabulary {
  const byFold = new Map([...phrases].map((phrase) => [foldAccents(phrase), phrase]));
  const words = new Set([...texts].flatMap((text) => wordsOf(foldAccents(text))));
  const ofPhrases = new Set([...byFold.keys()].flatMap(wordsOf));
  const others = [...words].filter((word) => !ofPhrases.has(word));
  const absent = [...ofPhrases].filter((word) => !words.has(word)).map((word) => `-${word}`);
  return {
    phrases: [...byFold.values()].sort(),
    words: [...others, ...absent]
      .filter((word) => !/\d/u.test(word) || /^n\d/u.test(word))
      .sort()
      .join(' '),
    abbreviations: Object.fromEntries([...abbreviations].map(([short, long]) => [foldAccents(short), long])),
  };
}

export function readVocabulary({ phrases, words, abbreviations }: Vocabulary): Lexicon {
  const listed = words.split(' ');
  const absent = new Set(listed.filter((word) => word.startsWith('-')).map((word) => word.slice(1)));
  const byFold = new Map(phrases.map((phrase) => [foldAccents(phrase), phrase]));
  const ofPhrases = [...byFold.keys()].flatMap(wordsOf).filter((word) => !absent.has(word) && !/\d/u.test(word));
  return {
    phrases: byFold,
    words: new Set([...ofPhrases, ...listed.filter((word) => !word.startsWith('-'))]),
    abbreviations: new Map(Object.entries(abbreviations).map(([short, long]) => [short, long.toLowerCase()])),
  };
}

/** The lexicon of the texts with the names and words of what has no text beside it. */
export function extendLexicon(lexicon: Lexicon, names: Iterable<string>, texts: Iterable<string>): Lexicon {
  const phrases = new Map(lexicon.phrases);
  for (const name of names) {
    const fold = foldAccents(name);
    if (!phrases.has(fold)) phrases.set(fold, name);
  }
  const words = new Set(lexicon.words);
  for (const text of texts) for (const word of text.split(' ')) if (word !== '') words.add(word);
  return { ...lexicon, phrases, words };
}

/** Longer names are found well enough as phrases. */
const MOST_WORDS = 6;

/**
 * The one word by which exactly the pages of a name are found, "bắc kạn" as `0backan0`: a name that is a piece of many
 * texts would drown among them. The marks at its ends keep it from being the beginning of another. Long names have none.
 */
export function nameToken(name: string): string | undefined {
  const words = wordsOf(foldAccents(name));
  return words.length > MOST_WORDS ? undefined : `0${words.join('')}0`;
}
