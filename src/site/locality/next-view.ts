import type { Archive } from '../../archive/archive.ts';
import { pastUnits } from '../../core/gazetteer/lineage.ts';
import { largerUnits, smallerUnits } from '../../core/gazetteer/related-units.ts';
import { lastDayOf, nearestVersion } from '../../core/gazetteer/versions.ts';
import { onceEach } from '../../core/once.ts';
import type { Locality } from '../../core/model/locality.ts';
import { paths } from '../../core/address/paths.ts';
import { recordsOf, unitsOnRecord } from './records-of-unit.ts';
import { viewPlaceName, type PlaceName } from '../place/place-view.ts';
import { sayRecords } from './related-view.ts';
import type { Context } from '../context.ts';

/** A unit with what the archive holds of it: "51 số liệu, 4 bài". */
export interface CountedPlace {
  readonly name: PlaceName;
  readonly count: string;
}

/** Where to look when the archive holds nothing of a unit alone. */
export interface NextView {
  /** The larger units that its ground lay in at any time. */
  readonly above: readonly CountedPlace[];
  /** Other units of which it holds something: in the same district, or else in the same province. */
  readonly nearby: readonly CountedPlace[];
  /** The name as it is searched for, and the search. */
  readonly query: string;
  readonly searchHref: string;
}

/** So many units are a choice and not a list. */
const MOST = 4;

export function viewNext(context: Context, locality: Locality): NextView {
  const { archive, language } = context;
  const { name } = nearestVersion(locality, archive.site.edition);
  return {
    above: largerUnits(archive.localities, locality.id).map(({ id }) => countPlace(context, id)),
    nearby: neighboursOf(archive, locality.id).map((id) => countPlace(context, id)),
    query: name,
    searchHref: `${paths.search(language)}?q=${encodeURIComponent(name)}`,
  };
}

function neighboursOf(archive: Archive, id: string): string[] {
  const { localities } = archive;
  const above = largerUnits(localities, id);
  const related = new Set([id, ...above.map((unit) => unit.id), ...pastUnits(localities, id).map((unit) => unit.id)]);
  for (const larger of above) {
    const found = heldWithin(archive, larger.id).filter((unit) => !related.has(unit));
    if (found.length > 0) return found.slice(0, MOST);
  }
  return [];
}

// Every unit of a province asks; what lies in the province is looked through once.
/** The units within one of which the archive holds something, those of which it holds most first. */
const heldWithin = onceEach((archive: Archive, id: string): readonly string[] => {
  const within = new Set(smallerUnits(archive.localities, id).map((unit) => unit.id));
  return unitsOnRecord(archive)
    .filter((unit) => within.has(unit))
    .sort((a, b) => amount(archive, b) - amount(archive, a));
});

function amount(archive: Archive, id: string): number {
  const { figures, shared, articles } = recordsOf(archive, id);
  return figures.length + shared.length + articles.length;
}

function countPlace(context: Context, id: string): CountedPlace {
  const { archive } = context;
  const day = lastDayOf(archive.localities.get(id)?.versions ?? [], archive.site.edition);
  return { name: viewPlaceName(context, id, day), count: sayRecords(recordsOf(archive, id), context) };
}
