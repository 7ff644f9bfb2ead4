import type { ArticleFrontMatter } from '../model/article.ts';
import type { Publisher, PublisherKind } from '../model/publisher.ts';
import type { Reference } from '../model/reference.ts';
import type { ObservationSource } from '../model/source.ts';

/** What sort of publisher prints a figure; `unknown` where nobody knows who published it. */
export type SourceSort = PublisherKind | 'unknown';

/** The sorts whose figures stand side by side in a ranking or a sentence, the one that weighs least with readers last. */
export const FIRST_HAND = ['newspaper', 'portal', 'document'] as const satisfies readonly PublisherKind[];
export type FirstHandSort = (typeof FIRST_HAND)[number];

/** What sources are looked up in. */
export interface KnownSources {
  readonly articles: ReadonlyMap<string, Pick<ArticleFrontMatter, 'publisher'>>;
  readonly references: ReadonlyMap<string, Pick<Reference, 'publisher'>>;
  readonly publishers: ReadonlyMap<string, Pick<Publisher, 'kind'>>;
}

/** The sorts of publishers that print a figure, each once. */
export function sortsOfSources(sources: readonly ObservationSource[], known: KnownSources): SourceSort[] {
  const publishers = sources.map(({ article, reference }) =>
    article === undefined ? known.references.get(reference)?.publisher : known.articles.get(article)?.publisher,
  );
  return [...new Set(publishers.map((id) => known.publishers.get(id ?? '')?.kind ?? 'unknown'))];
}

/** Those of them whose figures may be held against others of the same sort. */
export function firstHandOf(sorts: readonly SourceSort[]): FirstHandSort[] {
  return FIRST_HAND.filter((sort) => sorts.includes(sort));
}
