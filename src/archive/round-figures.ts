import type { Congress, CongressRound } from '../core/model/congress.ts';
import type { ObservationSource } from '../core/model/source.ts';
import { onceEach } from '../core/once.ts';
import { readPeriod } from '../core/text/date.ts';
import type { Archive, Figure } from './archive.ts';

/** The figures that the sources of a round print: pages named as sources of its congresses, and articles filed under it. */
export const figuresOfRound = onceEach((archive: Archive, round: CongressRound): readonly Figure[] => {
  const pages = new Set(round.congresses.flatMap(({ sources }) => sources.map(pageOfSource)));
  return [...archive.figures.values()].filter(({ observation }) =>
    observation.sources.some(
      (source) =>
        pages.has(pageOfSource(source)) ||
        (source.article !== undefined && archive.articles.get(source.article)?.congress === round.id),
    ),
  );
});

/** Those of the locality that held a congress of the round. */
export function figuresOfCongress(archive: Archive, round: CongressRound, { ref_area }: Congress): readonly Figure[] {
  return figuresOfRound(archive, round).filter(({ observation }) => observation.ref_area === ref_area);
}

/** Whether a figure is about the year of a round or later; its sources print older ones for comparison. */
export function isOfRound({ observation }: Figure, round: CongressRound): boolean {
  const period = readPeriod(observation.time_period);
  return (period?.end ?? '9999') >= round.id;
}

/** How many pages print a congress, each counted once. */
export function countPages(sources: readonly ObservationSource[]): number {
  return new Set(sources.map(pageOfSource)).size;
}

function pageOfSource({ article, reference }: ObservationSource): string {
  return article === undefined ? `reference ${reference}` : `article ${article}`;
}
