import type { ArticleFrontMatter } from './model/article.ts';
import { periodOf } from './text/date.ts';

type Dates = Pick<ArticleFrontMatter, 'event' | 'published' | 'dated'>;

/** The period an article belongs to: its event, else its publication, else its dating. */
export function articlePeriod({ event, published, dated }: Dates): string {
  return event ?? published ?? dated.edtf.replace(/\?$/u, '');
}

/** The day as of which an article names its localities; of a year, a month or a longer period, the last. */
export function articleDay(article: Dates): string {
  const { start, end = start } = periodOf(articlePeriod(article));
  return end;
}

/**
 * The last day on which an article can have told its figures: that of its publication, else of its event, which it tells
 * of at once. Undefined where its dating is in doubt or open.
 */
export function tellingDay({ event, published, dated }: Dates): string | undefined {
  const told = published ?? event ?? dated.edtf;
  return told.endsWith('?') ? undefined : periodOf(told).end;
}

/** The year under which an article is filed. */
export function articleYear(article: Dates): string {
  return articlePeriod(article).slice(0, 4);
}
