import type { Archive } from '../../archive/archive.ts';
import { figuresOfRound } from '../../archive/round-figures.ts';
import { bareNameOn, dayOfRound, provincesOn } from '../../core/congress/coverage.ts';
import type { CoverageFact } from '../../core/export/coverage.ts';
import { chainOn } from '../../core/gazetteer/lineage.ts';
import { versionOn } from '../../core/gazetteer/versions.ts';
import type { CongressRound } from '../../core/model/congress.ts';
import { compareVietnamese } from '../../core/text/collate.ts';

/** A locality of the matrix, with those below it that have news of a congress of their own. */
export interface CoveredPlace {
  readonly id: string;
  readonly parts: readonly string[];
}

/** The provinces of all rounds by name, each with the districts that the rounds tell of; the country, when told of, first. */
export function coveredPlaces(archive: Archive): CoveredPlace[] {
  const rounds = [...archive.congresses.values()];
  const tops = new Set(rounds.flatMap((round) => provincesOn(archive.localities, dayOfRound(round))));
  const rest = new Map<string, Set<string>>();
  for (const round of rounds) {
    for (const id of toldPlaces(round)) {
      if (tops.has(id)) continue;
      const top = chainOn(archive.localities, id, dayOfRound(round)).at(-1)?.id ?? id;
      rest.set(top, (rest.get(top) ?? new Set()).add(id));
    }
  }
  const nameOf = (id: string) => bareNameOn(archive.localities, id, dayOfRound(rounds.at(-1) ?? { id: '' }));
  const byName = (a: string, b: string) => compareVietnamese(nameOf(a), nameOf(b));
  const outside = [...rest.keys()].filter((id) => !tops.has(id));
  return [...outside, ...[...tops].sort(byName)].map((id) => ({
    id,
    parts: [...(rest.get(id) ?? [])].filter((part) => part !== id).sort(byName),
  }));
}

/** What the archive has of a locality in a round; undefined when it did not stand in that year. */
export function coverageOf(archive: Archive, round: CongressRound, id: string): CoverageFact | undefined {
  const locality = archive.localities.get(id);
  const version = locality && versionOn(locality, dayOfRound(round));
  if (version === undefined) return undefined;
  const own = round.congresses.filter(({ ref_area }) => ref_area === id);
  const [congress] = own;
  const references = own.flatMap(({ sources }) => sources.flatMap(({ reference }) => reference ?? []));
  const figures = figuresOfRound(archive, round).filter(({ observation }) => observation.ref_area === id);
  const count = (type: string) => figures.filter(({ observation }) => observation.value_type === type).length;
  return {
    congress: round.id,
    ref_area: id,
    name: version.full_name,
    level: version.level,
    status: congress?.status ?? 'none',
    held: congress?.held,
    planned: congress?.planned,
    articles: articlesOf(archive, round).filter(({ localities }) => localities.includes(id)).length,
    references: new Set(references).size,
    figures: figures.length,
    results: count('actual'),
    targets: count('target'),
  };
}

/** All facts, round by round, in the order of the matrix: what the file holds. */
export function allCoverage(archive: Archive): CoverageFact[] {
  const ids = coveredPlaces(archive).flatMap(({ id, parts }) => [id, ...parts]);
  return [...archive.congresses.values()].flatMap((round) => ids.flatMap((id) => coverageOf(archive, round, id) ?? []));
}

function toldPlaces(round: CongressRound): string[] {
  return round.congresses.flatMap(({ ref_area }) => ref_area ?? []);
}

function articlesOf({ articles }: Archive, round: CongressRound) {
  return [...articles.values()].filter(({ congress }) => congress === round.id);
}
