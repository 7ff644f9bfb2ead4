import { articleDay } from '../../core/article-day.ts';
import { laterName } from '../../core/later-name.ts';
import { citePlain } from '../../core/cite/plain.ts';
import { paths } from '../../core/address/paths.ts';
import { formatPeriod } from '../../core/text/date.ts';
import { markPrinted, sayPrinted, type Said } from '../../core/text/foreign.ts';
import type { Article } from '../../archive/archive.ts';
import type { Context } from '../context.ts';
import { mentionArticle, type SourceLineView } from '../figure/source-line-view.ts';
import type { CitationView } from '../shell/actions-view.ts';

/** The text that an article digests or repeats, as far as the line below its title does not tell. */
export interface OriginalView {
  readonly title: Said;
  /** What the publisher is called today, where it bore another name then. */
  readonly publisherNow: Said | undefined;
  readonly retrieved: string | undefined;
  readonly checksum: string;
}

export function viewOriginal(context: Context, article: Article): OriginalView {
  const { language } = context;
  const { source } = article;
  const publisher = publisherOf(context, article);
  const later = publisher && laterName(publisher, articleDay(article));
  return {
    title: sayPrinted(source.title, language),
    publisherNow: later === undefined ? undefined : sayPrinted(later, language),
    retrieved: source.retrieved && formatPeriod(source.retrieved, language),
    checksum: source.sha256.slice(0, 12),
  };
}

/** "Lược thuật bài của Hoàng Thạc, Minh Cường trên Cổng thông tin …, không ghi ngày; chưa có bản lưu". */
export function viewSourceOfArticle(context: Context, article: Article): SourceLineView {
  const { language, words } = context;
  const authors = authorsOf(article).join(', ');
  const relation = article.form === 'digest' ? words.article.digestOf : words.article.fullTextOf;
  const credit = authors === '' ? relation : `${relation} ${words.article.by} ${authors}`;
  const before = `${credit}${publisherOf(context, article) === undefined ? ', ' : ` ${words.article.on} `}`;
  return {
    before: markPrinted(before, [authors], language),
    mentions: [mentionArticle(context, article)],
    more: undefined,
    setBy: undefined,
    saysCopies: true,
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
