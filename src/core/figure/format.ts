import type { Language } from '../text/language.ts';
import type { Bilingual } from '../model/common.ts';
import type { Comparator, Observation } from '../model/observation.ts';
import type { Unit } from '../model/unit.ts';
import { formatNumber } from '../text/number.ts';
import { scaledUnit, unitWord, withUnit } from './unit-words.ts';
import { readValueText } from './value-text.ts';
import { timesTen } from '../number/exact.ts';

/** The words around a number that say how it bounds the true one: "từ" … "trở lên". */
export type ComparatorWords = Readonly<Record<Comparator, { readonly before: string; readonly after: string }>>;

/** The words a language lends to a figure. */
export interface FigureWords {
  readonly comparators: ComparatorWords;
  /** Scale words by power of ten: 9 is "tỷ". */
  readonly scales: Readonly<Record<number, string>>;
}

/** A figure in the columns of a table, and as a phrase. */
export interface FigureParts {
  /** "hơn", or empty. */
  readonly comparator: string;
  /** "3,6", "16/20", "10–12". */
  readonly number: string;
  /** "tỷ đồng", "%/năm trở lên". */
  readonly unit: string;
  /** All of it: as printed in Vietnamese, in words and number in other languages. */
  readonly phrase: string;
}

/** Lays a figure out for a table. Digits and, in Vietnamese, scale words stay as published; the comparator is never left out. */
export function formatFigure(
  observation: Observation,
  unit: Unit,
  counted: Bilingual | undefined,
  language: Language,
  words: FigureWords,
): FigureParts {
  const { before, after } = wordsAround(observation, language, words);
  const printed = language === 'vi' ? readValueText(observation.value_text)?.scaleWord : undefined;
  const scale = printed ?? words.scales[scaleIn(words.scales, observation.unit_mult)];
  const number = formatValue(observation, language, words);
  const measure = [scaledUnit(scale, unitWord(unit, counted, language)), after].filter(Boolean).join(' ');
  const said = [before, withUnit(number, measure)].filter((part) => part !== '').join(' ');
  return { comparator: before, number, unit: measure, phrase: language === 'vi' ? observation.value_text : said };
}

/** The number with its range or whole, without unit and comparator, in the scale that the language has a word for. */
export function formatValue(
  observation: Observation,
  language: Language,
  { scales }: Pick<FigureWords, 'scales'>,
): string {
  const { obs_value, obs_value_upper, obs_total, unit_mult } = observation;
  const power = unit_mult - scaleIn(scales, unit_mult);
  const format = (value: number) => formatNumber(timesTen(value, power), language);
  const number = format(obs_value);
  if (obs_value_upper !== undefined) return `${number}–${format(obs_value_upper)}`;
  return obs_total === undefined ? number : `${number}/${format(obs_total)}`;
}

/** The power of ten that a language tells a scale by: English has no word for vạn and says it in thousands. */
export function scaleIn(scales: FigureWords['scales'], mult: number): number {
  return Math.max(
    ...Object.keys(scales)
      .map(Number)
      .filter((power) => power <= mult),
  );
}

/**
 * The comparator words before and behind the number. In Vietnamese they are the ones printed: "hơn" and "trên" both mean
 * more than, and a reader may quote them.
 */
export function wordsAround(
  { value_text, comparator }: Observation,
  language: Language,
  { comparators }: Pick<FigureWords, 'comparators'>,
): { before: string; after: string } {
  const printed = language === 'vi' ? readValueText(value_text) : undefined;
  if (printed === undefined) return comparators[comparator];
  return { before: printed.wordBefore, after: printed.wordAfter };
}

/** The words around a number as one quotes them, "từ … trở lên"; empty when there are none. */
export function sayComparator(
  observation: Observation,
  language: Language,
  words: Pick<FigureWords, 'comparators'>,
): string {
  const { before, after } = wordsAround(observation, language, words);
  return [before, after].filter((word) => word !== '').join(' … ');
}
