import { articleDay, tellingDay } from '../core/article-day.ts';
import type { ObservationSource } from '../core/model/source.ts';
import { readPeriod } from '../core/text/date.ts';
import type { Archive } from './archive.ts';

/**
 * The day whose names a figure uses: the last of its period, but no later than the pages that print it, nor than today:
 * a target set for 2025 was set for the units of the year in which it was set.
 */
export function figureDay(archive: Archive, timePeriod: string, sources: readonly ObservationSource[] = []): string {
  const { edition } = archive.site;
  const period = readPeriod(timePeriod);
  const last = period?.end ?? period?.start ?? edition;
  const printed = sources.flatMap((source) => sourceDay(archive, source) ?? []);
  if (printed.length === 0) return last <= edition ? last : (period?.start ?? last);
  return [last, edition, ...printed].sort()[0] ?? last;
}

/** What days of sources are looked up in. */
export type SourceDays = Pick<Archive, 'articles' | 'references'>;

/** The last day on which any of some sources can have told a figure; undefined when nobody knows the day of one. */
export function toldOn(archive: SourceDays, sources: readonly ObservationSource[]): string | undefined {
  const days = sources.map((source) => tellingDayOf(archive, source));
  return days.includes(undefined) ? undefined : days.sort().at(-1);
}

function tellingDayOf(archive: SourceDays, source: ObservationSource): string | undefined {
  if (source.reference !== undefined) return sourceDay(archive, source);
  const article = archive.articles.get(source.article);
  return article && tellingDay(article);
}

/** When a source was published or told of; undefined when nobody knows. */
function sourceDay({ articles, references }: SourceDays, source: ObservationSource): string | undefined {
  if (source.reference === undefined) {
    const article = articles.get(source.article);
    return article && articleDay(article);
  }
  const date = readPeriod(references.get(source.reference)?.date ?? '');
  return date?.end ?? date?.start;
}
