import { articleDay } from '../../core/article-day.ts';
import { laterName } from '../../core/later-name.ts';
import type { Reference } from '../../core/model/reference.ts';
import type { ObservationSource } from '../../core/model/source.ts';
import { countWitnesses, originOf } from '../../core/relation/witnesses.ts';
import type { Language } from '../../core/text/language.ts';
import { formatPeriod, readDate } from '../../core/text/date.ts';
import { paths } from '../../core/address/paths.ts';
import { sayPrinted, type Said } from '../../core/text/foreign.ts';
import type { Context } from '../context.ts';

/** Where something is printed: an article of this archive, or a page elsewhere. */
export interface SourceView {
  /** The headline; of a page without a known one, words that say so. */
  readonly title: Said;
  /** Whether the title is in the words of the source; else it names the publisher. */
  readonly isPrinted: boolean;
  readonly href: string;
  /** Whether the link leaves the archive. */
  readonly isExternal: boolean;
  readonly archivedHref: string | undefined;
  /** Paragraphs of the original, shortly, "đoạn 3", and in full; absent when only the page is known. */
  readonly paragraphs: { readonly short: string; readonly full: string } | undefined;
  /** The words printed, as evidence. */
  readonly quotes: readonly Said[];
  readonly publisher: Said | undefined;
  /** What it is called today, where it bore another name when it printed this. */
  readonly publisherNow: Said | undefined;
  /** That it gathers the news of others, or translates; absent of all that speak for themselves. */
  readonly secondHand: string | undefined;
  /** The page whose text it prints. */
  readonly sameText: { readonly title: Said; readonly href: string } | undefined;
  /** Absent when nobody is named. */
  readonly authors: Said | undefined;
  /** The date printed on a page elsewhere; an article of the archive tells its own. */
  readonly date: string | undefined;
  /** The source as a citation names it, and what of that is in its own words. */
  readonly cited: string;
  readonly printed: readonly string[];
}

/** Sources in their order, each page once with all its paragraphs. */
export function viewSources(context: Context, sources: readonly ObservationSource[]): SourceView[] {
  const { language, words } = context;
  const pages = Map.groupBy(sources, ({ article, reference }) => `${article ?? ''} ${reference ?? ''}`);
  return [...pages.values()].flatMap((places) => {
    const told = places.flatMap(({ paragraph }) => paragraph ?? []).join(', ');
    const paragraphs =
      told === '' ? undefined : { short: words.paragraphShort(told), full: words.figure.paragraph(told) };
    return places.slice(0, 1).map(({ article, reference }) => ({
      ...(article === undefined ? viewReference(context, reference) : viewArticleSource(context, article)),
      paragraphs,
      quotes: places.flatMap(({ quote }) => (quote === undefined ? [] : [sayPrinted(quote, language)])),
    }));
  });
}

/** How many pages print something, and how many texts they are: "3 trang, 1 nguồn gốc"; of a single page nothing is said. */
export function sayWitnesses({ archive, words }: Context, sources: readonly ObservationSource[]): string | undefined {
  const { pages, origins } = countWitnesses(sources, archive.references);
  return pages < 2 ? undefined : words.sources.witnesses(pages, origins);
}

type Page = Omit<SourceView, 'paragraphs' | 'quotes'>;

function viewArticleSource({ archive, language, words }: Context, id: string): Page {
  const article = archive.articles.get(id);
  if (article === undefined) throw new Error(`no article ${id}`);
  const publisher = article.publisher === undefined ? undefined : archive.publishers.get(article.publisher);
  const later = publisher && laterName(publisher, articleDay(article));
  return {
    title: sayPrinted(article.title, language),
    isPrinted: true,
    href: paths.article(id, language),
    isExternal: false,
    archivedHref: undefined,
    publisher: publisher && sayPrinted(publisher.name, language),
    publisherNow: later === undefined ? undefined : sayPrinted(later, language),
    secondHand: publisher && words.sources.kinds[publisher.kind],
    sameText: undefined,
    authors: sayAuthors(article.byline, language),
    date: undefined,
    cited: words.sources.article(article.source.title),
    printed: [article.source.title],
  };
}

function viewReference(context: Context, id: string): Page {
  const { archive, language } = context;
  const reference = archive.references.get(id);
  if (reference === undefined) throw new Error(`no reference ${id}`);
  const { title, url, archived_url, byline } = reference;
  const words = context.words.sources;
  const known = archive.publishers.get(reference.publisher);
  const publisher = known?.name ?? reference.publisher;
  const date = reference.date && formatPeriod(reference.date, language);
  const later = known && laterName(known, reference.date && readDate(reference.date)?.end);
  const origin =
    reference.same_text_as === undefined ? undefined : archive.references.get(originOf(id, archive.references));
  return {
    title: sayTitle(context, reference),
    isPrinted: title !== undefined,
    href: url,
    isExternal: true,
    archivedHref: archived_url,
    publisher: sayPrinted(publisher, language),
    publisherNow: later === undefined ? undefined : sayPrinted(later, language),
    secondHand: known && words.kinds[known.kind],
    sameText: origin && { title: sayTitle(context, origin), href: origin.url },
    authors: sayAuthors(byline, language),
    date,
    cited: words.page(title, [publisher, date].filter((part) => part !== undefined).join(', ')),
    printed: [title ?? '', publisher],
  };
}

/** The headline, or words that name the publisher. */
function sayTitle({ archive, language, words }: Context, { title, publisher }: Reference): Said {
  if (title !== undefined) return sayPrinted(title, language);
  return { text: words.sources.untitled(archive.publishers.get(publisher)?.name ?? publisher), lang: undefined };
}

function sayAuthors(byline: readonly { readonly name: string }[] = [], language: Language): Said | undefined {
  return byline.length === 0 ? undefined : sayPrinted(byline.map(({ name }) => name).join(', '), language);
}
