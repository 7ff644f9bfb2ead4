import { LEVEL_WORDS } from '../core/gazetteer/names.ts';
import type { Level } from '../core/model/locality.ts';
import { capitalise } from '../core/text/common-words.ts';
import type { Language } from '../core/text/language.ts';
import type { Messages } from './vi.ts';

// What pages hand to their scripts, as plain data in the attribute `data-words` of an element. Words that only a script says
// stand under `said` in the dictionaries and need no line here; those that pages say too are taken from where they stand.
// `{n}` stands for a number, `{x}` for words, `{d}` for a day.

/** Words by what is looked up in data, which may hold what this version of the site has no word for. */
type WordsByKey = Readonly<Record<string, string>>;

/** What a chart says beside its drawing. */
export type ChartWords = Messages['chart']['said'];
export type NewsWords = ReturnType<typeof newsWords>;
export type SearchWords = ReturnType<typeof searchWords>;
export type LocalityWords = ReturnType<typeof localityWords>;

export type CardWords = ReturnType<typeof cardWords>;

/** What the card of a figure says beside the figure: of its article the place and the source are known. */
export function cardWords({ actions, article }: Messages, known: { readonly place: string; readonly source: string }) {
  return { ...known, copy: actions.copyFigure, copied: actions.copied, close: actions.close, open: article.openFigure };
}

/** What the list of news says of what is left of it, and how many figures there are elsewhere; each for one and for many. */
export function newsWords(
  { news }: Messages,
  known: {
    readonly elsewhere: Readonly<Record<string, readonly [sources: number, figures: number]>>;
  },
) {
  const both = (say: (n: number | string) => string) => [say(1), say('{n}')] as const;
  return {
    ...known,
    articles: both(news.articleCount),
    source: both(news.sourcesElsewhere),
    figure: both(news.figuresElsewhere),
    allTopics: news.allTopics,
  };
}

/** What the search says; of congresses only where the archive has some. */
export function searchWords({ search, localities, locality, valueTypes, levels }: Messages, hasCongresses: boolean) {
  return {
    ...search.said,
    /** For one and for many. */
    figures: [localities.figures(1), localities.figures('{n}')] as const,
    madeOf: localities.madeOf,
    until: locality.endedOn('{x}'),
    kinds: { ...search.kindOf, ...(!hasCongresses && { congress: undefined }) },
    types: valueTypes as WordsByKey,
    levels: levels as WordsByKey,
    changes: {
      within: localities.nowIn,
      divided: localities.nowPartlyIn,
      renamed: localities.nowIs,
      unknown: localities.successorUnknown,
      unknownIn: localities.successorUnknownIn,
    } as WordsByKey,
  };
}

/** What the index of localities says. */
export function localityWords({ localities, localityIndex, locality, nameUnit }: Messages, language: Language) {
  const levels = Object.entries(LEVEL_WORDS) as [Level, string][];
  const names: WordsByKey = Object.fromEntries(
    levels.map(([level, word]) => [level, nameUnit({ level, name: '{x}', full_name: `${word} {x}` })]),
  );
  return {
    ...localityIndex.said,
    ended: locality.endedOn('{x}'),
    and: localities.and,
    nowIn: localities.nowIn,
    nowPartlyIn: localities.nowPartlyIn,
    unknownIn: localities.successorUnknownIn,
    /** They begin a sentence. */
    answers: {
      known: capitalise(localities.nowIs),
      unknownIn: capitalise(localities.successorUnknownIn),
      unknown: capitalise(localities.successorUnknown),
    },
    anew: localities.anew('{x}'),
    /** For one and for many. */
    articles: [localities.articles(1), localities.articles('{n}')] as const,
    figures: [localities.figures(1), localities.figures('{n}')] as const,
    ranks: localityIndex.ranks.map((noun) => [noun(1), noun(2)] as const),
    /** How a unit is named, by its level, "{x} Ward"; in Vietnamese as the law does. */
    names: language === 'vi' ? {} : names,
  };
}
