import type { LookupFile } from '../gazetteer/lookup-file.ts';
import { PAGES } from '../address/kinds-of-pages.ts';
import { paths } from '../address/paths.ts';
import { ENGLISH_LEVEL_WORDS, LEVEL_WORDS } from '../gazetteer/names.ts';
import { levelOf } from '../gazetteer/units-on-day.ts';
import { readLookup, type PlaceLookup } from '../gazetteer/place-lookup.ts';
import { itemAt } from '../item-at.ts';
import type { Level } from '../model/locality.ts';
import { lastYearOf, periodOf } from '../text/date.ts';
import type { EntryFacts } from './entry.ts';
import { foldAccents, wordsOf } from './letters.ts';
import { numberTokens } from './number-tokens.ts';
import { nameToken } from './vocabulary.ts';

/**
 * A figure: its id without that of its indicator (whole behind `=`), unit, period, number of its type, text, parts of the
 * unit, the number of what narrows it within its indicator, -1 for nothing, and that of what it was measured by.
 */
export type ListedFigure = readonly [
  id: string,
  unit: number,
  period: string,
  type: number,
  value: string,
  parts?: readonly number[],
  facet?: number,
  basis?: number,
];

/**
 * An indicator: id, titles, number of its topic, other words it is looked for by, its figures, what narrows them, with
 * other spellings of that, and the definitions they were measured by, where it has several.
 */
export type ListedIndicator = readonly [
  id: string,
  vi: string,
  en: string,
  topic: number,
  words: string,
  figures: readonly ListedFigure[],
  facets?: readonly (readonly [vi: string, en: string, spellings?: string])[],
  bases?: readonly (readonly [vi: string, en: string])[],
];

/**
 * What is found by its names and numbers, not by a text: indicators and their figures. Places are found by the lookup file,
 * whose numbers of units figures share. Written once each, all of them weigh less than a third of what an index of words
 * costs that repeats title and place for each figure.
 */
export interface Catalogue {
  /** The day that the archive calls today. */
  readonly edition: string;
  readonly topics: readonly (readonly [id: string, titles: string])[];
  /** Ids of the types of figures, and the word of each that tells it from the others. */
  readonly types: readonly (readonly [id: string, word: string])[];
  readonly indicators: readonly ListedIndicator[];
}

/** An entry made ready for questions. */
export interface CatalogueEntry {
  readonly id: string;
  readonly path: string;
  readonly meta: EntryFacts & { readonly title: string };
  /** Its folded words by how much a word in them counts, each text with a space at its ends. */
  readonly fields: readonly { readonly weight: number; readonly folded: string }[];
  /** Title and place in lower case with their accents. */
  readonly exact: string;
  /** Its names, each as one word, and its numbers. */
  readonly tokens: ReadonlySet<string>;
  /** Its names as they are written. */
  readonly names: readonly string[];
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** Makes catalogue and places ready: indicators, figures, places. */
export function readCatalogue(catalogue: Catalogue, lookup: LookupFile): CatalogueEntry[] {
  const reader = readLookup(lookup, catalogue.edition);
  return [
    ...catalogue.indicators.flatMap((indicator) => [
      enterIndicator(catalogue, indicator),
      ...indicator[5].map((figure) => enterFigure(catalogue, reader, lookup, indicator, figure)),
    ]),
    ...lookup.places.units.map((_, unit) => enterPlace(catalogue, reader, lookup, unit)),
  ];
}

function enterIndicator(
  { topics }: Catalogue,
  [id, vi, en, topic, words, figures, facets = []]: ListedIndicator,
): CatalogueEntry {
  const [topicId, topicTitles] = itemAt(topics, topic);
  return makeEntry({
    path: paths.indicator(id, 'vi'),
    meta: { kind: PAGES.indicator.found, title: vi, en, figures: figures.length },
    place: '',
    words: [
      [words, 0.5],
      [facets.flat().join(', '), 1],
      [en, 0.5],
      [topicTitles, 0.2],
    ],
    names: [vi, vi.replace(/^(?:tỷ lệ|số) /iu, ''), en, en.replace(/,.*$/u, '')],
    numbers: [],
    filters: { topic: [topicId], year: [...new Set(figures.map(([, , period]) => lastYearOf(period)))] },
  });
}

function enterFigure(
  { edition, topics, types }: Catalogue,
  { tell }: PlaceLookup,
  { places }: LookupFile,
  [indicator, vi, en, topic, words, , facets = [], bases = []]: ListedIndicator,
  [id, unit, period, type, value, parts = [], facet = -1, basis]: ListedFigure,
): CatalogueEntry {
  const { start, end = start } = periodOf(period);
  const day = end <= edition ? end : start;
  const place = tell(unit, day);
  const within = parts.map((part) => tell(part, day));
  const [name = '', ...above] = place.then;
  const narrowed = facet < 0 ? undefined : itemAt(facets, facet);
  const [typeId, typeWord] = itemAt(types, type);
  const [topicId] = itemAt(topics, topic);
  const spellings = itemAt(places.units, unit)[2].join(', ');
  return makeEntry({
    path: paths.figure(id.startsWith('=') ? id.slice(1) : `${indicator}.${id}`, 'vi'),
    meta: {
      kind: PAGES.figure.found,
      title: narrowed ? `${vi} (${narrowed[0]}), ${name}` : `${vi}, ${name}`,
      en: narrowed ? `${en} (${narrowed[1]}), ${name}` : `${en}, ${name}`,
      loc: place.then.join(', '),
      now: place.now.join(', '),
      change: place.change,
      value,
      period,
      type: typeId,
      ...(basis !== undefined && { basis: itemAt(bases, basis) }),
    },
    place: above.join(', '),
    words: [
      [place.now.join(', '), 1],
      [within.flatMap(({ then }) => then).join(', '), 0.5],
      [`${typeWord}, ${words}, ${spellings}, ${narrowed?.[2] ?? ''}`, 0.5],
      [en, 0.5],
      [`${value}, ${period}`, 0.2],
    ],
    names: [],
    numbers: numberTokens(value),
    filters: {
      area: [...new Set([place, ...within].flatMap(({ areas }) => areas))],
      topic: [topicId],
      year: [lastYearOf(period)],
    },
  });
}

function enterPlace(
  { edition }: Catalogue,
  { last, origins, tell }: PlaceLookup,
  { places }: LookupFile,
  unit: number,
): CatalogueEntry {
  const [id, versions, others] = itemAt(places.units, unit);
  const { level, name, end } = last(unit);
  const { then, now, change, areas } = tell(unit, end ?? edition);
  const was = origins(unit).join(', ');
  const levels = [...new Set(versions.map((version) => levelOf(places, version)))];
  const bare = [...new Set([...versions.map(([, own]) => own), ...others])];
  return makeEntry({
    path: paths.locality(id, 'vi'),
    meta: {
      kind: PAGES.locality.found,
      title: name,
      loc: then.join(', '),
      now: now.join(', '),
      change,
      was,
      level,
      ...(end !== undefined && { period: end }),
    },
    place: then.slice(1).join(', '),
    words: [
      [now.join(', '), 1],
      [was, 1],
      [bare.join(', '), 0.5],
    ],
    names: [...bare, name, ...bare.flatMap((own) => levels.flatMap((one) => withLevel(own, one)))],
    numbers: [],
    filters: { area: areas },
  });
}

/** "thị xã Bắc Kạn" and, as pages in English have it, "Bắc Kạn Town". */
function withLevel(name: string, level: Level): string[] {
  return [`${LEVEL_WORDS[level]} ${name}`, `${name} ${ENGLISH_LEVEL_WORDS[level]}`];
}

interface EntryDraft {
  readonly path: string;
  readonly meta: CatalogueEntry['meta'];
  /** Units that its place lies in. */
  readonly place: string;
  readonly words: readonly (readonly [text: string, weight: number])[];
  readonly names: readonly string[];
  readonly numbers: readonly string[];
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

function makeEntry({ path, meta, place, words, names, numbers, filters }: EntryDraft): CatalogueEntry {
  const fields = [[meta.title, 3] as const, [place, 2] as const, ...words];
  const spell = (text: string) => ` ${wordsOf(text).join(' ')} `;
  return {
    id: path,
    path,
    meta,
    fields: fields.flatMap(([text, weight]) => (text === '' ? [] : [{ weight, folded: spell(foldAccents(text)) }])),
    exact: spell(`${meta.title}, ${place}`.toLowerCase()),
    tokens: new Set([...names.flatMap((name) => nameToken(name) ?? []), ...numbers]),
    names: [...new Set(names)],
    filters: { kind: [meta.kind], ...filters },
  };
}
