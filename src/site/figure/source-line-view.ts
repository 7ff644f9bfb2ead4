import type { Article, Figure } from '../../archive/archive.ts';
import { paths } from '../../core/address/paths.ts';
import { sortBeside } from '../../core/cite/sort-beside.ts';
import type { Reference } from '../../core/model/reference.ts';
import type { ObservationSource } from '../../core/model/source.ts';
import { formatPeriod } from '../../core/text/date.ts';
import { sayForeign, sayPrinted, type Said } from '../../core/text/foreign.ts';
import type { Context } from '../context.ts';
import { passageIn } from './quote-view.ts';

/** A source as one sentence names it: who printed the figure, when, and where to look. */
export interface SourceMention {
  readonly publisher: Said;
  /** The page of the original; absent when its address is unknown. */
  readonly href: string | undefined;
  /** What sort of publisher it is, where its name does not say so. */
  readonly sort: string | undefined;
  /** When it came out, or what it reports; absent where a page names publishers alone. */
  readonly day: string | undefined;
  /** The paragraph of the original, and our passage that holds the figure. */
  readonly passage: { readonly text: string; readonly href: string | undefined } | undefined;
  readonly archivedHref: string | undefined;
}

/** The line below a number or a title that says where it comes from. */
export interface SourceLineView {
  /** What stands before the first publisher: "Lược thuật bài của Huy Anh trên". */
  readonly before?: readonly Said[];
  /** The most important first, at most two. */
  readonly mentions: readonly SourceMention[];
  /** How many publishers more there are: "và 3 nơi khác". */
  readonly more: string | undefined;
  /** Who set a target or plan. */
  readonly setBy: Said | undefined;
  /** Whether no source has a copy in an archive of the web: a page that says nothing of days says nothing of it either. */
  readonly saysCopies: boolean;
}

/** More names than these are counted. */
const MOST_NAMED = 2;

/** The sources of one figure. */
export function viewSourceLine(context: Context, { observation }: Figure): SourceLineView {
  const pages = onePerPage(observation.sources);
  const { set_by } = observation;
  return {
    mentions: pages.slice(0, MOST_NAMED).map((source) => mentionSource(context, source, observation.obs_id)),
    more: sayMore(context, pages.length),
    setBy: set_by === undefined ? undefined : sayForeign(set_by, context.language),
    saysCopies: true,
  };
}

/** The publishers of many figures, those of most figures first. */
export function viewPublishers(context: Context, figures: readonly Figure[]): SourceLineView {
  const byPublisher = Map.groupBy(
    figures.flatMap(({ observation }) => observation.sources.slice(0, 1)),
    (source) => mentionSource(context, source).publisher.text,
  );
  const known = [...byPublisher.values()].toSorted((a, b) => b.length - a.length);
  return {
    mentions: known.slice(0, MOST_NAMED).flatMap(([source]) => {
      if (source === undefined) return [];
      return [{ ...mentionSource(context, source), day: undefined, passage: undefined }];
    }),
    more: sayMore(context, known.length),
    setBy: undefined,
    saysCopies: false,
  };
}

/** The sentence as plain text, for what readers copy. */
export function saySourceLine({ words }: Context, { before = [], mentions, more, setBy }: SourceLineView): string {
  const said = mentions.map(({ publisher, sort, day }) =>
    [sort === undefined ? publisher.text : `${publisher.text} (${sort})`, day].filter(Boolean).join(', '),
  );
  const lead = before.map(({ text }) => text).join('');
  const line = `${words.sources.line.source}: ${lead}${[...said, more].filter(Boolean).join('; ')}.`;
  return setBy === undefined ? line : `${words.sources.line.setBy}: ${setBy.text}. ${line}`;
}

function onePerPage(sources: readonly ObservationSource[]): ObservationSource[] {
  const pages = Map.groupBy(sources, ({ article, reference }) => `${article ?? ''} ${reference ?? ''}`);
  return [...pages.values()].flatMap((places) => places.slice(0, 1));
}

function mentionSource(context: Context, source: ObservationSource, figure?: string): SourceMention {
  const { archive } = context;
  if (source.reference !== undefined) {
    const reference = archive.references.get(source.reference);
    if (reference === undefined) throw new Error(`no reference ${source.reference}`);
    return mentionReference(context, reference, source.paragraph);
  }
  const article = archive.articles.get(source.article);
  if (article === undefined) throw new Error(`no article ${source.article}`);
  return mentionArticle(context, article, source.paragraph, figure);
}

function mentionReference(context: Context, reference: Reference, paragraph: number | undefined): SourceMention {
  const { words, language } = context;
  const { url, archived_url, date } = reference;
  return {
    ...namePublisher(context, reference.publisher, url),
    href: url,
    day: date === undefined ? words.sources.line.undated : formatPeriod(date, language),
    passage: paragraph === undefined ? undefined : { text: words.paragraphShort(paragraph), href: undefined },
    archivedHref: archived_url,
  };
}

/** The original of an article of this archive. `figure` is shown in our passage, if the article has it. */
export function mentionArticle(context: Context, article: Article, paragraph?: number, figure?: string): SourceMention {
  const { words } = context;
  const { url, archived_url } = article.source;
  return {
    ...namePublisher(context, article.publisher, url),
    href: url,
    day: sayWhenPrinted(context, article),
    passage:
      paragraph === undefined
        ? undefined
        : {
            text: words.paragraphShort(paragraph),
            href: passageIn(context, article.id, figure) ?? paths.article(article.id, context.language),
          },
    archivedHref: archived_url,
  };
}

/** When the original came out; the day of what it reports never stands in for it. */
function sayWhenPrinted({ words, language }: Context, { published, event, congress }: Article): string {
  const { line } = words.sources;
  if (published !== undefined) return formatPeriod(published, language);
  if (event === undefined) return line.undated;
  const day = formatPeriod(event, language);
  const isDay = /^\d{4}-\d{2}-\d{2}/u.test(event);
  return (congress === undefined ? line.onEvent : line.onCongress)(day, isDay);
}

function namePublisher(
  { archive, words, language }: Context,
  id: string | undefined,
  url: string | undefined,
): Pick<SourceMention, 'publisher' | 'sort'> {
  if (id === undefined) return { publisher: { text: words.sources.line.unknown, lang: undefined }, sort: undefined };
  const publisher = archive.publishers.get(id);
  if (publisher === undefined) return { publisher: sayPrinted(id, language), sort: undefined };
  const sort = sortBeside(publisher, url);
  return {
    publisher: sayPrinted(publisher.name, language),
    sort: sort === undefined ? undefined : words.sources.sorts[sort],
  };
}

function sayMore({ words }: Context, count: number): string | undefined {
  return count > MOST_NAMED ? words.sources.line.more(count - MOST_NAMED) : undefined;
}
