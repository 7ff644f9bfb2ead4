import { getCollection, render, type CollectionEntry } from 'astro:content';
import type { Language } from '../i18n/index.ts';
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
  return entries.flatMap((entry) =>
    inLanguages([{ params: { page: slugOf(entry) }, props: { entry } }]).filter(({ props }) =>
      isIn(props.language, entry),
    ),
  );
}

/** The pages about the archive in a language. */
export function getPages(language: Language): Promise<PageEntry[]> {
  return getCollection('pages', (entry) => isIn(language, entry));
}

/** The component that renders an article, or a page. */
export async function renderEntry(entry: ArticleEntry | PageEntry) {
  const { Content } = await render(entry);
  return Content;
}

/** `gioi-thieu.vi` is the page `gioi-thieu` in Vietnamese. */
export function slugOf({ id }: { id: string }): string {
  return id.replace(/\.[a-z]+$/u, '');
}

function isIn(language: Language, { id }: { id: string }): boolean {
  return id.endsWith(`.${language}`);
}
