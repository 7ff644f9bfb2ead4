import { getCollection, getEntry, render, type CollectionEntry } from 'astro:content';
import { isWrittenIn } from '../core/address/text-page.ts';
import type { Language } from '../i18n/index.ts';

/** A page about the archive in one language; its id is `gioi-thieu.vi`. */
export type PageEntry = CollectionEntry<'pages'>;

/** The pages about the archive in a language. */
export function getPages(language: Language): Promise<PageEntry[]> {
  return getCollection('pages', ({ id }) => isWrittenIn(language, id));
}

/** An article, or a page about the archive, with the component that renders its text, and its headings. */
export async function renderEntry<Of extends 'articles' | 'pages'>(collection: Of, id: string) {
  const entry = await getEntry(collection, id);
  if (entry === undefined) throw new Error(`no ${id} in ${collection}`);
  const { Content, headings } = await render(entry);
  return { entry, Content, headings };
}
