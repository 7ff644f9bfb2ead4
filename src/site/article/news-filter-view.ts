import type { Archive, Article } from '../../archive/archive.ts';
import { articleDay, articleYear } from '../../core/article-day.ts';
import { paths } from '../../core/address/paths.ts';
import { placeOn } from '../../core/gazetteer/place-today.ts';
import { LEVEL_RANKS } from '../../core/gazetteer/names.ts';
import { byTime, nearestVersion } from '../../core/gazetteer/versions.ts';
import type { Locality } from '../../core/model/locality.ts';
import { once } from '../../core/once.ts';
import { compareVietnamese } from '../../core/text/collate.ts';
import { periodOf } from '../../core/text/date.ts';
import { newsWords, type NewsWords } from '../../i18n/script-words.ts';
import type { Context } from '../context.ts';
import type { FilterOption } from '../search/search-view.ts';

/** What the news can be narrowed by. */
export interface NewsFilterView {
  readonly places: readonly FilterOption[];
  readonly years: readonly FilterOption[];
  readonly topics: readonly FilterOption[];
  /** Where figures elsewhere are found. */
  readonly search: string;
  readonly words: NewsWords;
}

/**
 * How many pages elsewhere have how many figures, by place and year: "lang-son 2024" gives [2, 12]. Either may be missing:
 * " 2024" holds for all places.
 */
export type FiguresElsewhere = Readonly<Record<string, readonly [sources: number, figures: number]>>;

export function viewNewsFilter(context: Context): NewsFilterView {
  const { archive, language, words } = context;
  const { articles, topics } = archive;
  const all = [...articles.values()];
  const told = countElsewhere(archive);
  const places = new Set([
    ...all.flatMap((article) => provincesOfArticle(archive, article)),
    ...Object.keys(told).map((key) => key.split(' ')[0] ?? ''),
  ]);
  const units = [...places].flatMap((id) => archive.localities.get(id) ?? []);
  const years = new Set([...all.map(articleYear), ...Object.keys(told).map((key) => key.split(' ')[1] ?? '')]);
  return {
    places: units
      .map((unit) => ({ value: unit.id, label: nameNow(context, unit) }))
      .sort((a, b) => compareVietnamese(a.label, b.label)),
    years: [...years]
      .filter((year) => year !== '')
      .sort()
      .reverse()
      .map((year) => ({ value: year, label: year })),
    topics: [...topics.values()]
      .filter(({ id }) => all.some((article) => article.topics.includes(id)))
      .map(({ id, title }) => ({ value: id, label: title[language] })),
    search: paths.search(language),
    words: newsWords(words, { elsewhere: told }),
  };
}

/** A unit as lists name it; one that is gone may share its name with one that stands. */
export function nameNow({ archive, words }: Context, unit: Locality): string {
  const name = words.nameUnit(nearestVersion(unit, archive.site.edition));
  return byTime(unit).at(-1)?.valid_to === undefined ? name : words.news.former(name);
}

/** The provinces in which the places of an article lie, as of its day and today. */
export function provincesOfArticle(archive: Archive, article: Article): string[] {
  const day = articleDay(article);
  return [...new Set(article.localities.flatMap((id) => provincesOf(archive, id, day)))];
}

function provincesOf({ localities, site }: Archive, id: string, day: string): string[] {
  const { then, chains, within } = placeOn(localities, id, day, site.edition);
  return [...then, ...chains.flat(), ...within]
    .filter(({ version }) => LEVEL_RANKS[version.level] === 0)
    .map((unit) => unit.id);
}

/** Figures that pages elsewhere print, counted as the search finds them: by the last year of their period. */
const countElsewhere = once((archive: Archive): FiguresElsewhere => {
  const { site, figures } = archive;
  const counts = new Map<string, { sources: Set<string>; figures: number }>();
  for (const { observation } of figures.values()) {
    const pages = observation.sources.flatMap(({ reference }) => reference ?? []);
    if (pages.length === 0) continue;
    const { start, end = start } = periodOf(observation.time_period);
    const day = end <= site.edition ? end : start;
    const areas = [observation.ref_area, ...(observation.places ?? [])].flatMap((id) => provincesOf(archive, id, day));
    for (const place of new Set(['', ...areas])) {
      for (const year of ['', end.slice(0, 4)]) {
        const key = `${place} ${year}`;
        const count = counts.get(key) ?? { sources: new Set(), figures: 0 };
        for (const page of pages) count.sources.add(page);
        counts.set(key, { ...count, figures: count.figures + 1 });
      }
    }
  }
  return Object.fromEntries([...counts].map(([key, count]) => [key, [count.sources.size, count.figures] as const]));
});
