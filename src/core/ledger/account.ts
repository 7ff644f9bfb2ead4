import { checkFigureLink } from '../figure/check-value.ts';
import { readValueText } from '../figure/value-text.ts';
import type { Observation } from '../model/observation.ts';
import { foldSpaces } from '../text/normalise.ts';
import { findNumerals, type Numeral } from './find-numerals.ts';
import { findNumberWords } from './number-words.ts';
import type { NumeralClass } from './rule.ts';
import type { TextBlock } from './text-block.ts';

/** What became of a numeral. */
export type Fate =
  | { readonly kind: 'bound'; readonly obs_id: string }
  | { readonly kind: 'recognised'; readonly as: NumeralClass }
  /** The place of the excuse among those of the article. */
  | { readonly kind: 'excused'; readonly excuse: number }
  /** No numeral, but a number: "hai xã". */
  | { readonly kind: 'in words' }
  | { readonly kind: 'unbound' };

/** A numeral of a text and what became of it. */
export interface NumeralFate {
  readonly start: number;
  readonly text: string;
  /** True for a number that is no numeral: "hai xã". */
  readonly inWords?: true;
  readonly fate: Fate;
}

/** What numerals of a block may be held against. */
export interface Grounds {
  /** The threshold of the indicator of each figure that the block links to. */
  readonly thresholds: readonly string[];
  /** Texts that an editor excuses. */
  readonly excuses: readonly string[];
  /** Observations that may be told without a link, as the lead tells those of the body. */
  readonly retold: readonly Observation[];
}

/** Accounts for every numeral of a block, and for numbers in words before a noun, in order. */
export function accountFor(block: TextBlock, grounds: Grounds): NumeralFate[] {
  const { text, figures } = block;
  const bound = figures.map(({ start, end, obs_id }): NumeralFate => ({
    start,
    text: foldSpaces(text.slice(start, end)),
    fate: { kind: 'bound', obs_id },
  }));
  const numerals = findNumerals(text, figures);
  const excused = grounds.excuses.map((excuse) => findExcuse(text, excuse));
  const thresholds = new Set(grounds.thresholds.flatMap((threshold) => numeralsOf(threshold)));
  const others = numerals.map((numeral): NumeralFate => ({
    start: numeral.start,
    text: foldSpaces(numeral.text),
    fate: fateOf(numeral, text, { ...grounds, thresholds, excused }),
  }));
  const inWords = findNumberWords(text)
    .filter(({ start, end }) => !figures.some((figure) => start < figure.end && figure.start < end))
    .map((word): NumeralFate => ({
      start: word.start,
      text: foldSpaces(word.text),
      inWords: true,
      fate: excuseFor(word, excused) ?? { kind: 'in words' },
    }));
  return [...bound, ...others, ...inWords].sort((a, b) => a.start - b.start);
}

/** Grounds as looked up in a block: the numerals of thresholds as they are written, and where each excuse stands. */
interface GroundsFound {
  readonly thresholds: ReadonlySet<string>;
  readonly excused: readonly Stretch[][];
  readonly retold: readonly Observation[];
}

function fateOf(numeral: Numeral, text: string, { thresholds, excused, retold: told }: GroundsFound): Fate {
  if (numeral.as !== undefined) return { kind: 'recognised', as: numeral.as };
  if (thresholds.has(foldSpaces(numeral.text))) return { kind: 'recognised', as: 'threshold' };
  const retold = told.find((observation) => tells(numeral, text, observation));
  if (retold !== undefined) return { kind: 'bound', obs_id: retold.obs_id };
  return excuseFor(numeral, excused) ?? { kind: 'unbound' };
}

/** The first excuse that holds all of a stretch. */
function excuseFor(stretch: Stretch, excused: readonly Stretch[][]): Fate | undefined {
  const excuse = excused.findIndex((places) =>
    places.some(({ start, end }) => start <= stretch.start && stretch.end <= end),
  );
  return excuse === -1 ? undefined : { kind: 'excused', excuse };
}

/** The numerals in the words of a threshold, each with what it counts. */
function numeralsOf(threshold: string): string[] {
  return findNumerals(threshold).map(({ text }) => foldSpaces(text));
}

/** True when the numeral, with the comparator words around it, says what the observation says, and counts no other thing. */
function tells(numeral: Numeral, text: string, observation: Observation): boolean {
  const bare = readValueText(observation.value_text)?.bare;
  const [shown, core] = [foldSpaces(numeral.text), foldSpaces(numeral.core)];
  if (bare === undefined || !(shown === core || bare === core || startsWithWords(bare, shown))) return false;
  const [before, after] = [text.slice(0, numeral.start), text.slice(numeral.end)];
  return checkFigureLink(observation, { text: core, before, after }) === undefined;
}

function startsWithWords(text: string, words: string): boolean {
  return text === words || (text.startsWith(words) && !/^[\p{L}\p{N}]/u.test(text.slice(words.length)));
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where the words of an excuse stand as whole words; "12" does not stand in "12,5". */
function findExcuse(text: string, excuse: string): Stretch[] {
  const words = foldSpaces(excuse)
    .split(' ')
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/gu, String.raw`\$&`))
    .join(String.raw`\s+`);
  const whole = new RegExp(String.raw`(?<![\p{L}\p{N}])(?<!\p{N}[.,])${words}(?![\p{L}\p{N}])(?![.,]\p{N})`, 'gu');
  return [...text.matchAll(whole)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
}
