import type { Archive } from '../../archive/archive.ts';
import { pastUnits } from '../../core/gazetteer/lineage.ts';
import { largerUnits, smallerUnits } from '../../core/gazetteer/related-units.ts';
import { lastDayOf, nearestVersion } from '../../core/gazetteer/versions.ts';
import type { Locality } from '../../core/model/locality.ts';
import type { Language } from '../../i18n/index.ts';
import { paths } from '../../core/address/paths.ts';
import { recordsOf, unitsOnRecord } from './records-of-unit.ts';
import { viewPlaceName, type PlaceName } from '../place/place-view.ts';
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
  for (const larger of above) {
    const found = heldWithin(archive, larger.id).filter((unit) => !related.has(unit));
    if (found.length > 0) return found.slice(0, MOST);
  }
  return [];
}

// Every unit of a province asks; what lies in the province is looked through once.
const holdings = new WeakMap<Archive, Map<string, readonly string[]>>();

/** The units within one of which the archive holds something, those of which it holds most first. */
function heldWithin(archive: Archive, id: string): readonly string[] {
  const known = holdings.get(archive) ?? new Map<string, readonly string[]>();
  holdings.set(archive, known);
  const before = known.get(id);
  if (before !== undefined) return before;
  const within = new Set(smallerUnits(archive.localities, id).map((unit) => unit.id));
  const held = unitsOnRecord(archive)
    .filter((unit) => within.has(unit))
    .sort((a, b) => amount(archive, b) - amount(archive, a));
  known.set(id, held);
  return held;
}

function amount(archive: Archive, id: string): number {
  const { figures, shared, articles } = recordsOf(archive, id);
  return figures.length + shared.length + articles.length;
}

function count(archive: Archive, id: string, language: Language): CountedPlace {
  const day = lastDayOf(archive.localities.get(id)?.versions ?? [], archive.site.edition);
  return { name: viewPlaceName(archive, id, day, language), count: sayRecords(recordsOf(archive, id), language) };
}
