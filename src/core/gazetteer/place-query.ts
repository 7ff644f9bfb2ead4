import type { Level } from '../model/locality.ts';
import { foldAccents, wordsOf } from '../search/letters.ts';
import { normaliseQuery } from '../search/normalise-query.ts';
import { ENGLISH_LEVEL_WORDS, LEVEL_WORDS } from './names.ts';
import { spell } from './place-names.ts';

/** One way to read a query: a level or none, a name, and the names of units above. */
export interface PlaceReading {
  readonly levels: readonly Level[] | undefined;
  readonly exact: string;
  /** Empty when nothing but a level was typed. */
  readonly folded: string;
  /** Folded names of units above, the nearest first, each as far as it was typed. */
  readonly above: readonly string[];
  /** Whether the name may go on: not when words after it are taken for something else. */
  readonly isOpen: boolean;
  /** Whether a unit that is gone is meant: "tỉnh Bắc Kạn cũ". */
  readonly isFormer: boolean;
}

/** A name with the words around it read. */
type Part = Pick<PlaceReading, 'levels' | 'isOpen'> & { readonly text: string };

/** All ways to read what was typed, as it was typed first. */
export function readPlaceQuery(typed: string): PlaceReading[] {
  const { text } = normaliseQuery(typed);
  const former = text.replace(FORMER, ' ');
  const present = text.replace(PRESENT, ' ');
  return [
    ...readUnits(text).map((reading) => ({ ...reading, isFormer: false })),
    ...(former === text ? [] : readUnits(former).map((reading) => ({ ...reading, isOpen: false, isFormer: true }))),
    ...(present === text ? [] : readUnits(present).map((reading) => ({ ...reading, isOpen: false, isFormer: false }))),
  ];
}

/** How people tell a unit that is gone from one of today, after its name or that of a unit above. */
const FORMER = /(?<=\p{L}[\s(]+)(?:cũ|cu|trước đây|truoc day)(?!\p{L})/gu;
const PRESENT = /(?<=\p{L}[\s(]+)(?:mới|moi|hiện nay|hien nay|ngày nay|ngay nay)(?!\p{L})/gu;

function readUnits(text: string): Omit<PlaceReading, 'isFormer'>[] {
  const [head = '', ...above] = text
    .split(',')
    .map((part) => wordsOf(part).join(' '))
    .filter((part) => part !== '');
  const parts = above.map((part) => foldAccents(part));
  const words = head.split(' ');
  const whole = [{ name: head, above: parts, isOpen: parts.length === 0 }];
  const split = words.slice(1).map((_, index) => ({
    name: words.slice(0, index + 1).join(' '),
    above: [foldAccents(words.slice(index + 1).join(' ')), ...parts],
    isOpen: false,
  }));
  return [...whole, ...split].flatMap(({ name, above: units, isOpen }) =>
    readLevels({ text: name, levels: undefined, isOpen }).map((part) => ({
      levels: part.levels,
      exact: spell(part.text),
      folded: foldAccents(part.text),
      above: units,
      isOpen: part.isOpen,
    })),
  );
}

/** Level words by their spelling; cities of both kinds share one. */
const WORDS = groupLevels(LEVEL_WORDS);
const ENGLISH_WORDS = groupLevels(ENGLISH_LEVEL_WORDS);
/** Letters from which an English word is known: "Bac Kan pr". */
const SHORTEST = 2;

/** The text as a name alone, and without the level word that it begins with, or ends with in English. */
function readLevels(whole: Part): Part[] {
  const { text, isOpen } = whole;
  if (text === '') return [];
  const readings = [whole];
  const words = text.split(' ');
  for (const { word, levels } of WORDS) {
    const start = [word, foldAccents(word)].find((form) => `${text} `.startsWith(`${form} `));
    // A level alone is that of many units, but not of those above others.
    if (start === undefined || (start === text && !isOpen)) continue;
    readings.push({ text: text.slice(start.length + 1), levels, isOpen });
  }
  for (const { word, levels } of ENGLISH_WORDS) {
    const size = word.split(' ').length;
    const end = words.slice(-size).join(' ');
    if (words.length <= size || end.length < SHORTEST || !word.startsWith(end)) continue;
    readings.push({ text: words.slice(0, -size).join(' '), levels, isOpen: false });
  }
  return readings;
}

function groupLevels(words: Readonly<Record<Level, string>>) {
  const levels = Object.keys(words) as Level[];
  return [...new Set(Object.values(words).map((word) => word.toLowerCase()))]
    .filter((word) => word !== '')
    .map((word) => ({ word, levels: levels.filter((level) => words[level].toLowerCase() === word) }));
}
