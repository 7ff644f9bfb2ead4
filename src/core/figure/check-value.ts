import { lastOf } from '../item-at.ts';
import type { Comparator, Observation } from '../model/observation.ts';
import { foldSpaces } from '../text/normalise.ts';
import {
  combineComparators,
  comparatorAfter,
  comparatorBefore,
  endsWithFrom,
  readValueText,
  wordsAfter,
  wordsBefore,
  type ValueReading,
} from './value-text.ts';

/** What disagrees between an observation and the words printed for it, worded for its editor. */
export interface Disagreement {
  readonly message: string;
  readonly hint: string;
}

/** Holds `value_text` against the value, range, whole, scale and comparator recorded beside it. */
export function checkValueText(
  observation: Observation,
): (Disagreement & { code: 'observation/text' | 'observation/text-differs' })[] {
  const printed = observation.value_text;
  const reading = readValueText(printed);
  if (reading === undefined) {
    return [
      {
        code: 'observation/text',
        message: `"${printed}" cannot be read as one figure.`,
        hint: 'Write the number as printed, with its comparator words before or behind it: "hơn 3,6 tỷ đồng".',
      },
    ];
  }
  const facts: readonly [field: string, recorded: SaidValue, printed: SaidValue][] = [
    ['obs_value', observation.obs_value, reading.value],
    ['obs_value_upper', observation.obs_value_upper, reading.upper],
    ['obs_total', observation.obs_total, reading.total],
    ['unit_mult', observation.unit_mult, reading.mult],
    ['comparator', observation.comparator, reading.comparator],
  ];
  return facts
    .filter(([, recorded, read]) => recorded !== read)
    .map(([field, recorded, read]) => ({
      code: 'observation/text-differs',
      message: `"${printed}" reads as ${field} ${sayValue(read)}, but ${field} is ${sayValue(recorded)}.`,
      hint: `Make ${field} ${sayValue(read)}, or correct value_text to what the source prints.`,
    }));
}

type SaidValue = string | number | undefined;

function sayValue(value: SaidValue): string {
  return value === undefined ? 'absent' : String(value);
}

/**
 * Holds a figure link of an article against its observation. The link may show `value_text` whole, that without its
 * comparator words, or the number alone with scale word and percent sign; comparator words left out of the link must
 * stand right beside it. `before` and `after` are the text around the link in its paragraph.
 */
export function checkFigureLink(
  observation: Observation,
  link: { text: string; before: string; after: string },
): (Disagreement & { code: 'figure/text' | 'figure/comparator' }) | undefined {
  const whole = readValueText(observation.value_text);
  const shown = readValueText(link.text);
  if (whole === undefined) return undefined;
  if (shown === undefined || !isSameFigure(shown, whole)) {
    return {
      code: 'figure/text',
      message: `The link shows "${foldSpaces(link.text)}" but the observation is "${observation.value_text}".`,
      hint: `Write ${orList([whole.core, whole.bare, foldSpaces(observation.value_text)])} in the link.`,
    };
  }
  const stated = comparatorTold(shown, link);
  // Held against the words printed, which checkValueText holds against what is recorded: one slip, one problem.
  if (stated === whole.comparator) return undefined;
  // "giảm từ 5% xuống 3%": where nothing else bounds the number, "từ" may say where a change began.
  if (
    whole.comparator === 'eq' &&
    stated === 'ge' &&
    endsWithFrom(link.before) &&
    comparatorAfter(link.after) === 'eq'
  ) {
    return undefined;
  }
  const before = shown.wordBefore || wordsBefore(link.before);
  const after = shown.wordAfter || wordsAfter(link.after);
  const told = stated === undefined ? 'by words that repeat or contradict each other' : sayWords(before, after);
  return {
    code: 'figure/comparator',
    message: `The text tells "${shown.bare}" ${told}, but the source prints "${observation.value_text}".`,
    hint: `Let the words around the link say "${observation.value_text}".`,
  };
}

/** The comparator words around a number: "hơn", "từ … trở lên". */
function sayWords(before: string, after: string): string {
  if (before === '' && after === '') return 'without a comparator word';
  return `with "${before === '' || after === '' ? before + after : `${before} … ${after}`}"`;
}

/** What the words in a link and right beside it say of its number; undefined where they do not go together. */
function comparatorTold(
  shown: ValueReading,
  { before, after }: { before: string; after: string },
): Comparator | undefined {
  const isRange = shown.upper !== undefined && endsWithFrom(shown.wordBefore);
  const wordBefore = isRange ? 'eq' : comparatorBefore(shown.wordBefore);
  const wordAfter = comparatorAfter(shown.wordAfter);
  // "giảm từ hơn 5% xuống 3%": before a word of its own, "từ" says where a change began.
  const isFrom = endsWithFrom(before);
  const besideBefore = isFrom && shown.wordBefore !== '' ? 'eq' : comparatorBefore(before);
  const besideAfter = comparatorAfter(after);
  if ((shown.wordBefore !== '' && besideBefore !== 'eq') || (wordAfter !== 'eq' && besideAfter !== 'eq'))
    return undefined;
  const isFromBeside = isFrom && shown.wordBefore === '';
  return combineComparators(
    shown.wordBefore === '' ? besideBefore : wordBefore,
    wordAfter === 'eq' ? besideAfter : wordAfter,
    isFromBeside || endsWithFrom(shown.wordBefore),
  );
}

/** Each text once: "3,6 tỷ", "3,6 tỷ đồng" or "hơn 3,6 tỷ đồng". */
function orList(texts: readonly string[]): string {
  const quoted = [...new Set(texts)].map((text) => `"${text}"`);
  const last = lastOf(quoted);
  return quoted.length === 1 ? last : `${quoted.slice(0, -1).join(', ')} or ${last}`;
}

function isSameFigure(shown: ValueReading, whole: ValueReading): boolean {
  return shown.bare === whole.bare || shown.bare === whole.core;
}
