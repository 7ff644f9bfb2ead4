import { getCollection, render, type CollectionEntry } from 'astro:content';
import { isWrittenIn, slugOf } from '../core/address/text-page.ts';
import type { Language } from '../i18n/index.ts';
import { getArchive } from './archive.ts';
import { inLanguages } from './static-paths.ts';

/** What Astro rendered of an article. */
export type ArticleEntry = CollectionEntry<'articles'>;
/** A page about the archive in one language; its id is `gioi-thieu.vi`. */
export type PageEntry = CollectionEntry<'pages'>;

/** One path an article: articles have one language. */
export async function articlePaths(): Promise<{ params: { id: string }; props: { entry: ArticleEntry } }[]> {
  const entries = await getCollection('articles');
  return entries.map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}

/** One path for each page about the archive, in the language its file is written in. */
export async function pagePaths() {
  const entries = await getCollection('pages');
  return entries.flatMap((entry) => {
    const languages = getArchive().site.languages.filter((language) => isWrittenIn(language, entry.id));
    return inLanguages(languages, [{ params: { page: slugOf(entry.id) }, props: { entry } }]);
  });
}

/** The pages about the archive in a language. */
export function getPages(language: Language): Promise<PageEntry[]> {
  return getCollection('pages', ({ id }) => isWrittenIn(language, id));
}

/** The component that renders an article, or a page. */
export async function renderEntry(entry: ArticleEntry | PageEntry) {
  const { Content } = await render(entry);
  return Content;
}
