import { compareStories, viewStories, viewStory, type StoryView } from './article-view.ts';
import type { Context } from '../context.ts';
import { paths } from '../../core/address/paths.ts';
import { compareVietnamese } from '../../core/text/collate.ts';
import { recordsOf, unitsOnRecord } from '../locality/records-of-unit.ts';
import { nameNow, viewNewsFilter, type NewsFilterView } from './news-filter-view.ts';

/** The news index: every article by year, and again by topic. */
export interface NewsView {
  readonly years: readonly { readonly year: string; readonly stories: readonly StoryView[] }[];
  readonly filter: NewsFilterView;
  /** For readers without scripts: places that articles are about, with how many, each leading to the news of its page. */
  readonly places: readonly { readonly title: string; readonly href: string }[];
  readonly topics: readonly { readonly id: string; readonly title: string; readonly stories: readonly StoryView[] }[];
}

export function viewNews(context: Context): NewsView {
  const { archive, language } = context;
  const years = Map.groupBy(viewStories(context), ({ year }) => year);
  const articles = [...archive.articles.values()];
  return {
    filter: viewNewsFilter(context),
    years: [...years].map(([year, stories]) => ({ year, stories })),
    places: viewPlaces(context),
    topics: [...archive.topics.values()]
      .map(({ id, title }) => ({
        id,
        title: title[language],
        stories: articles
          .filter(({ topics }) => topics.includes(id))
          .map((article) => viewStory(context, article))
          .sort(compareStories),
      }))
      .filter(({ stories }) => stories.length > 0),
  };
}

function viewPlaces(context: Context): NewsView['places'] {
  const { archive, language, words } = context;
  return unitsOnRecord(archive)
    .flatMap((id) => archive.localities.get(id) ?? [])
    .map((unit) => ({ unit, name: nameNow(context, unit), count: recordsOf(archive, unit.id).articles.length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => compareVietnamese(a.name, b.name))
    .map(({ unit, name, count }) => ({
      title: `${name}: ${words.news.articleCount(count)}`,
      href: `${paths.locality(unit.id, language)}#tin`,
    }));
}
