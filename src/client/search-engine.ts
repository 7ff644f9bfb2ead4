import type { LookupFile } from '../core/gazetteer/lookup-file.ts';
import { readQuery, type Alternative } from '../core/search/alternatives.ts';
import { makeAnswerable } from '../core/search/answerable.ts';
import { askCatalogue, filterCatalogue } from '../core/search/ask-catalogue.ts';
import { readCatalogue, type Catalogue, type CatalogueEntry } from '../core/search/catalogue.ts';
import { META_WEIGHTS, splitAddress, type EntryFacts, type EntryMeta } from '../core/search/entry.ts';
import { foldAccents, joinStrokes } from '../core/search/letters.ts';
import { normaliseQuery } from '../core/search/normalise-query.ts';
import { pointsOfPage, Scoreboard } from '../core/search/rank.ts';
import { planLooseQuestions, planQuestions, type Question } from '../core/search/tiers.ts';
import { extendLexicon, readVocabulary, type Lexicon, type Vocabulary } from '../core/search/vocabulary.ts';

/** Values of the filters by their names; of several values of one name any will do. */
export type Filters = Readonly<Record<string, readonly string[]>>;

/** A page that was found. */
export interface Hit {
  /** Its Vietnamese address, from the root of the site. */
  readonly path: string;
  readonly meta: EntryMeta & EntryFacts;
  readonly excerpt: string;
}

/** What a search found; hits come in order, page by page. */
export interface Findings {
  readonly total: number;
  /** The readings of the query that were tried, for marking their words. */
  readonly readings: readonly string[];
  /** What the reader may have meant instead. */
  readonly instead: string | undefined;
  /** Words that no page has. */
  readonly unknown: readonly string[];
  readonly load: (start: number, end: number) => Promise<Hit[]>;
}

export interface SearchEngine {
  readonly search: (typed: string, filters: Filters) => Promise<Findings>;
}

interface Fragment {
  readonly raw_url: string;
  readonly plain_excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}

interface PagefindResult {
  readonly id: string;
  readonly score: number;
  readonly data: () => Promise<Fragment>;
}

/** The part of Pagefind's module that is used. */
interface Pagefind {
  readonly search: (term: string | null, options: object) => Promise<{ results: readonly PagefindResult[] }>;
  readonly options: (options: object) => Promise<void>;
}

/** So many of the first entries of the catalogue are put in order by what they are, */
const LISTED_AHEAD = 40;
/** and so many of the first texts, each of which must be fetched. */
const TEXTS_AHEAD = 6;
/** With fewer pages than this, a repaired query is tried too. */
const FEW = 3;

/** All that a search is answered from. */
interface Sources {
  readonly pagefind: Pagefind;
  /** Whether Pagefind has all words of a term. */
  readonly isAnswerable: (term: string) => boolean;
  readonly entries: readonly CatalogueEntry[];
  readonly lexicon: Lexicon;
}

/** Loads Pagefind and what stands beside it. On the page's own thread: with a worker, its code would be loaded twice. */
export async function openEngine(address: string): Promise<SearchEngine> {
  const load = async (path: string): Promise<unknown> => (await fetch(new URL(path, address))).json();
  const [module, vocabulary, catalogue, lookup] = await Promise.all([
    import(/* @vite-ignore */ address) as Promise<{ createInstance: (options: object) => Pagefind }>,
    load('vocabulary.json'),
    load('catalogue.json'),
    load('../dia-phuong/tra-cuu.json'),
  ]);
  const texts = readVocabulary(vocabulary as Vocabulary);
  const entries = readCatalogue(catalogue as Catalogue, lookup as LookupFile);
  const pagefind = module.createInstance({
    noWorker: true,
    excerptLength: 26,
    ranking: { metaWeights: META_WEIGHTS, diacriticSimilarity: 3, termSimilarity: 6, pageLength: 0.3 },
  });
  const lexicon = extendLexicon(
    texts,
    entries.flatMap(({ names }) => names),
    entries.flatMap(({ fields }) => fields.map(({ folded }) => folded)),
  );
  const sources = { pagefind, isAnswerable: makeAnswerable(texts), entries, lexicon };
  return { search: (typed, filters) => searchIndexes(sources, typed, filters) };
}

async function searchIndexes(sources: Sources, typed: string, filters: Filters): Promise<Findings> {
  const { pagefind, isAnswerable, lexicon } = sources;
  const { text, isPhrase } = normaliseQuery(typed);
  const options = { filters: Object.fromEntries(Object.entries(filters).map(([name, any]) => [name, { any }])) };
  const entries = filterCatalogue(sources.entries, filters);
  const listed = new Map(entries.map((entry) => [entry.id, entry]));
  const pages = new Map<string, PagefindResult>();
  const board = new Scoreboard();
  const ask = async (question: Question) => {
    board.count(askCatalogue(entries, question), question);
    if (!isAnswerable(question.term)) return;
    await pagefind.options({ exactDiacritics: question.isExact });
    const { results } = await pagefind.search(question.term, options);
    // A text mentions a number; the figure is it.
    board.count(results, question.isNumber ? { ...question, worth: question.worth / 2 } : question);
    // Pagefind cuts the excerpt around what it was asked last: all words are better than a piece of them.
    if (!question.isLift) for (const result of results) pages.set(result.id, result);
  };
  let found = 0;
  const run = async (reading: Alternative, questions: readonly Question[]) => {
    for (const question of questions) await ask(question);
    found += board.closeReading(reading.weight);
  };

  const { alternatives, unknown } = readQuery(text, lexicon);
  const [first] = alternatives;
  const repaired = alternatives.find(({ isRepaired }) => isRepaired);
  const tried = alternatives.filter((reading) => reading !== repaired);
  for (const reading of tried) {
    const questions = planQuestions(reading, lexicon);
    await run(reading, isPhrase ? questions.filter(({ term }) => term.startsWith('"')) : questions);
  }
  const isRepairNeeded = unknown.length > 0 || found < FEW;
  if (repaired !== undefined && isRepairNeeded) await run(repaired, planQuestions(repaired, lexicon));
  if (first !== undefined && found === 0 && !isPhrase) await run(first, planLooseQuestions(first));
  if (text === '') {
    const { results } = await pagefind.search(null, options);
    for (const result of results) pages.set(result.id, result);
    board.count(results, { worth: 1, isScored: true, isLift: false });
    board.count(
      entries.map(({ id }) => ({ id, score: 1 })),
      { worth: 1, isScored: true, isLift: false },
    );
    board.closeReading(1);
  }

  const order = board.ranking();
  const readings = alternatives.map((reading) => reading.text).filter((reading) => reading !== '');
  const loadOne = async (id: string): Promise<Hit | undefined> => {
    const entry = listed.get(id);
    if (entry !== undefined) return { path: entry.path, meta: entry.meta, excerpt: '' };
    const fragment = await pages.get(id)?.data();
    return fragment && readFragment(fragment);
  };
  const texts = order.filter(({ id }) => !listed.has(id)).slice(0, TEXTS_AHEAD);
  const chosen = new Set([...order.filter(({ id }) => listed.has(id)).slice(0, LISTED_AHEAD), ...texts]);
  const ahead = [...chosen].map(async ({ id, points }) => {
    const hit = await loadOne(id);
    return hit && { hit, points: points + (text === '' ? 0 : pointsOfPage(factsOf(hit), readings)) };
  });
  const best = (await Promise.all(ahead)).filter((one) => one !== undefined).sort((a, b) => b.points - a.points);
  const later = order.filter((one) => !chosen.has(one));
  return {
    total: order.length,
    readings,
    unknown,
    instead:
      isRepairNeeded && repaired ? (lexicon.phrases.get(foldAccents(repaired.text)) ?? repaired.text) : undefined,
    load: async (start, end) => {
      const rest = later.slice(Math.max(start - best.length, 0), Math.max(end - best.length, 0));
      const more = (await Promise.all(rest.map(({ id }) => loadOne(id)))).filter((hit) => hit !== undefined);
      return [...best.slice(start, end).map(({ hit }) => hit), ...more];
    },
  };
}

function readFragment({ raw_url, plain_excerpt, meta }: Fragment): Hit {
  const restored = Object.fromEntries(Object.entries(meta).map(([name, value]) => [name, joinStrokes(value)]));
  const excerpt = plain_excerpt.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
  const { path, facts } = splitAddress(raw_url);
  return { path, meta: { ...(restored as unknown as EntryMeta), ...facts }, excerpt: joinStrokes(excerpt).trim() };
}

function factsOf({ meta }: Hit) {
  return {
    title: meta.title,
    kind: meta.kind,
    level: meta.level,
    type: meta.type,
    figures: meta.figures,
    isPresent: meta.kind === 'locality' && meta.period === undefined,
  };
}
