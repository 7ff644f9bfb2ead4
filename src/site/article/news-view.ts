import type { Archive } from '../../archive/archive.ts';
import type { Language } from '../../i18n/index.ts';
import { viewStories, viewStory, type StoryView } from './article-view.ts';

/** The news index: every article by year, and again by topic. */
export interface NewsView {
  readonly years: readonly { readonly year: string; readonly stories: readonly StoryView[] }[];
  readonly topics: readonly { readonly id: string; readonly title: string; readonly stories: readonly StoryView[] }[];
}

export function viewNews(archive: Archive, language: Language): NewsView {
  const years = Map.groupBy(viewStories(archive, language), ({ year }) => year);
  const articles = [...archive.articles.values()];
  return {
    years: [...years].map(([year, stories]) => ({ year, stories })),
    topics: [...archive.topics.values()]
      .map(({ id, title }) => ({
        id,
        title: title[language],
        stories: articles
          .filter(({ topics }) => topics.includes(id))
          .map((article) => viewStory(archive, article, language))
          .sort((a, b) => (a.day < b.day ? 1 : -1)),
      }))
      .filter(({ stories }) => stories.length > 0),
  };
}
