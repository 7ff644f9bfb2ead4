import type { Archive } from '../../archive/archive.ts';
import { pastUnits } from '../../core/gazetteer/lineage.ts';
import { largerUnits, smallerUnits } from '../../core/gazetteer/surroundings.ts';
import { lastDayOf, nearestVersion } from '../../core/gazetteer/versions.ts';
import type { Locality } from '../../core/model/locality.ts';
import type { Language } from '../../i18n/index.ts';
import { paths } from '../paths.ts';
import { recordsOf, unitsOnRecord } from './unit-records.ts';
import { viewPlaceName, type PlaceName } from './place-view.ts';
import { sayRecords } from './related-view.ts';

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

export function viewNext(archive: Archive, locality: Locality, language: Language): NextView {
  const { name } = nearestVersion(locality, archive.site.edition);
  return {
    above: largerUnits(archive.localities, locality.id).map(({ id }) => count(archive, id, language)),
    nearby: neighboursOf(archive, locality.id).map((id) => count(archive, id, language)),
    query: name,
    searchHref: `${paths.search(language)}?q=${encodeURIComponent(name)}`,
  };
}

function neighboursOf(archive: Archive, id: string): string[] {
  const { localities } = archive;
  const above = largerUnits(localities, id);
  const related = new Set([id, ...above.map((unit) => unit.id), ...pastUnits(localities, id).map((unit) => unit.id)]);
  const held = unitsOnRecord(archive).filter((unit) => !related.has(unit));
  for (const larger of above) {
    const within = new Set(smallerUnits(localities, larger.id).map((unit) => unit.id));
    const found = held.filter((unit) => within.has(unit));
    if (found.length > 0) return found.toSorted((a, b) => amount(archive, b) - amount(archive, a)).slice(0, MOST);
  }
  return [];
}

function amount(archive: Archive, id: string): number {
  const { figures, shared, articles } = recordsOf(archive, id);
  return figures.length + shared.length + articles.length;
}

function count(archive: Archive, id: string, language: Language): CountedPlace {
  const day = lastDayOf(archive.localities.get(id)?.versions ?? [], archive.site.edition);
  return { name: viewPlaceName(archive, id, day, language), count: sayRecords(recordsOf(archive, id), language) };
}
