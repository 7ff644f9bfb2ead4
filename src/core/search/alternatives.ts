import { foldAccents, wordsOf } from './letters.ts';
import { findNumbers } from './number-tokens.ts';
import { isKnown, repairQuery } from './repair.ts';
import { swapTonePlacement } from './tone-placement.ts';
import type { Lexicon } from './vocabulary.ts';

/** One way to read a query. */
export interface Alternative {
  /** Lower-case words with accents where they are known, without numbers. */
  readonly text: string;
  /** Numbers as words of the index. */
  readonly numbers: readonly string[];
  /** How much a result of this reading counts. */
  readonly weight: number;
  /** Whether the reader did not type this, so that it is offered rather than taken for granted. */
  readonly isRepaired: boolean;
}

/** The readings of a query, the likeliest first, and the words that no page has. */
export interface Understanding {
  readonly alternatives: readonly Alternative[];
  readonly unknown: readonly string[];
}

/** More readings than this cost more time than they find. */
const MOST = 6;

/** Readings of a normalised query. Words that the index does not know are never asked for, for it would guess. */
export function readQuery(text: string, lexicon: Lexicon): Understanding {
  const numbers = findNumbers(text);
  const words = numbers.reduceRight((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text);
  const typed = wordsOf(words).join(' ');
  const isAbsent = (word: string) =>
    !lexicon.abbreviations.has(foldAccents(word)) && !isKnown(foldAccents(word), lexicon);
  const unknown = typed.split(' ').filter((word) => word !== '' && isAbsent(word));
  const known = withoutWords(typed, unknown);
  const inFull = expandAbbreviations(known, lexicon);
  const repaired = repairQuery(foldAccents(typed), lexicon);
  const restored = restoreAccents(inFull ?? known, lexicon);
  const readings: readonly (readonly [text: string | undefined, weight: number])[] = [
    [known, unknown.length > 0 && repaired !== undefined ? 0.5 : 1],
    [inFull, 1],
    [restored, 0.98],
    [swapTonePlacement(known), 0.97],
    ...completePhrase(foldAccents(typed), lexicon).map((phrase) => [phrase, 0.75] as const),
  ];
  const repairWeight = unknown.length > 0 ? 0.95 : 0.6;
  const tokens = numbers.flatMap((number) => number.tokens.slice(0, 1));
  const alternatives = [
    ...readings.map(([reading, weight]) => ({ text: reading, weight, isRepaired: false })),
    ...(repaired === undefined
      ? []
      : [{ text: restoreAccents(repaired, lexicon) ?? repaired, weight: repairWeight, isRepaired: true }]),
  ];
  const seen = new Set<string>();
  return {
    unknown: repaired === undefined ? unknown : unknown.filter((word) => repaired.includes(foldAccents(word))),
    alternatives: alternatives
      .flatMap(({ text: reading, ...more }) => {
        if (reading === undefined || seen.has(reading) || (reading === '' && tokens.length === 0)) return [];
        seen.add(reading);
        return [{ ...more, text: reading, numbers: tokens }];
      })
      .slice(0, MOST),
  };
}

function withoutWords(text: string, left: readonly string[]): string {
  return text
    .split(' ')
    .filter((word) => !left.includes(word))
    .join(' ');
}

/** The text with its short forms in full; undefined when it has none. */
function expandAbbreviations(text: string, { abbreviations }: Lexicon): string | undefined {
  const words = text.split(' ').map((word) => abbreviations.get(foldAccents(word)) ?? word);
  const inFull = words.join(' ');
  return inFull === text ? undefined : inFull;
}

/** The text with the accents of the longest known phrases where it was typed without any; undefined when there are none. */
export function restoreAccents(text: string, { phrases }: Lexicon): string | undefined {
  const words = text.split(' ');
  const restored: string[] = [];
  for (let start = 0; start < words.length;) {
    const end = longestPhrase(words, start, phrases);
    const piece = words.slice(start, end).join(' ');
    const isBare = piece === foldAccents(piece);
    restored.push((isBare ? phrases.get(piece)?.toLowerCase() : undefined) ?? piece);
    start = end;
  }
  const result = restored.join(' ');
  return result === text ? undefined : result;
}

/** Where the longest known phrase from `start` ends; behind its word when there is none. */
function longestPhrase(words: readonly string[], start: number, phrases: Lexicon['phrases']): number {
  for (let end = words.length; end > start + 1; end -= 1) {
    if (phrases.has(foldAccents(words.slice(start, end).join(' ')))) return end;
  }
  return start + 1;
}

/** The two shortest known phrases that the query begins: among many places, more than one may begin alike. */
function completePhrase(folded: string, { phrases }: Lexicon): string[] {
  if (folded.length < 3 || phrases.has(folded)) return [];
  const begun = [...phrases].filter(([fold]) => fold.startsWith(folded)).sort(([a], [b]) => a.length - b.length);
  return begun.slice(0, 2).map(([, phrase]) => phrase.toLowerCase());
}
