import { articleDay } from '../../core/article-day.ts';
import { laterName } from '../../core/later-name.ts';
import { citePlain } from '../../core/cite/plain.ts';
import { paths } from '../../core/address/paths.ts';
import { formatPeriod } from '../../core/text/date.ts';
import { markPrinted, sayPrinted, type Said } from '../../core/text/foreign.ts';
import type { Article } from '../../archive/archive.ts';
import type { Context } from '../context.ts';

/** The text that an article digests or repeats. */
export interface OriginalView {
  readonly title: Said;
  readonly url: string | undefined;
  /** What the article is of it: "Lược thuật bài". */
  readonly relation: string;
  /** Who wrote it and where it stood, for a sentence; empty when nobody knows. */
  readonly credit: readonly Said[];
  /** Who wrote it, where and when it stood, or that nobody knows. */
  readonly authors: Said;
  readonly publisher: Said;
  /** What the publisher is called today, where it bore another name then. */
  readonly publisherNow: Said | undefined;
  readonly published: string;
  readonly retrieved: string | undefined;
  readonly checksum: string;
}

/** A citation in pieces, with the name of what it cites. */
export interface CitationView {
  readonly label: string;
  readonly text: readonly Said[];
}

export function viewOriginal(context: Context, article: Article): OriginalView {
  const { language, words } = context;
  const { form, published, source } = article;
  const publisher = publisherOf(context, article);
  const later = publisher && laterName(publisher, articleDay(article));
  const authors = authorsOf(article).join(', ');
  const say = (text: string | undefined, unknown: string): Said =>
    text === undefined || text === '' ? { text: unknown, lang: undefined } : sayPrinted(text, language);
  const credit =
    (authors === '' ? '' : ` ${words.article.by} ${authors}`) +
    (publisher === undefined ? '' : ` ${words.article.on} ${publisher.name}`);
  return {
    title: sayPrinted(source.title, language),
    url: source.url,
    relation: form === 'digest' ? words.article.digestOf : words.article.fullTextOf,
    credit: markPrinted(credit, [authors, publisher?.name ?? ''], language),
    authors: say(authors, words.unknown.authors),
    publisher: say(publisher?.name, words.unknown.publisher),
    publisherNow: later === undefined ? undefined : sayPrinted(later, language),
    published: published === undefined ? words.unknown.published : formatPeriod(published, language),
    retrieved: source.retrieved && formatPeriod(source.retrieved, language),
    checksum: source.sha256.slice(0, 12),
  };
}

/** How to cite the original, and the article as it stands here: at its Vietnamese address, since its text is that. */
export function viewCitations(
  context: Context,
  article: Article,
  address: (path: string) => string,
): readonly CitationView[] {
  const { archive, language, words } = context;
  const authors = authorsOf(article);
  const { source, form, title, published } = article;
  const publisher = publisherOf(context, article)?.name;
  const original = citePlain({ authors, title: source.title, publisher, published, url: source.url }, language);
  const digest = citePlain(
    {
      authors: [archive.site.publisher],
      title,
      kind: form === 'digest' ? words.cite.digestOf(source.title, authors) : undefined,
      publisher: undefined,
      published: undefined,
      url: address(paths.article(article.id, 'vi')),
    },
    language,
  );
  const printed = [source.title, title, publisher ?? '', ...authors];
  return [
    { label: words.article.citeOriginal, text: markPrinted(original, printed, language) },
    { label: words.article.citeDigest, text: markPrinted(digest, printed, language) },
  ];
}

function authorsOf({ byline = [] }: Article): string[] {
  return byline.map(({ name }) => name);
}

function publisherOf({ archive }: Context, { publisher }: Article) {
  return publisher === undefined ? undefined : archive.publishers.get(publisher);
}
