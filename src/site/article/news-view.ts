import { compareStories, viewStories, viewStory, type StoryView } from './article-view.ts';
import type { Context } from '../context.ts';
import { viewNewsFilter, type NewsFilterView } from './news-filter-view.ts';

/** The news index: every article by year, and again by topic. */
export interface NewsView {
  readonly years: readonly { readonly year: string; readonly stories: readonly StoryView[] }[];
  readonly filter: NewsFilterView;
  readonly topics: readonly { readonly id: string; readonly title: string; readonly stories: readonly StoryView[] }[];
}

export function viewNews(context: Context): NewsView {
  const { archive, language } = context;
  const years = Map.groupBy(viewStories(context), ({ year }) => year);
  const articles = [...archive.articles.values()];
  return {
    filter: viewNewsFilter(context),
    years: [...years].map(([year, stories]) => ({ year, stories })),
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
