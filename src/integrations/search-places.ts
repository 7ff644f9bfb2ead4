import type { Archive } from '../archive/archive.ts';
import type { DatedUnit } from '../core/gazetteer/lineage.ts';
import { LEVEL_RANKS, namesOf } from '../core/gazetteer/names.ts';
import { placeOn, type PlaceChange } from '../core/gazetteer/place-today.ts';
import { normaliseQuery } from '../core/search/normalise-query.ts';
import { vi } from '../i18n/vi.ts';

/** What the index says of the place of a page. */
export interface PlaceRecord {
  /** The unit and those above it as of the day: "phường Sông Cầu, thành phố Bắc Kạn, tỉnh Bắc Kạn". */
  readonly then: string;
  /** The units that hold its ground today; where nobody knows them, the province they lie in. */
  readonly now: string;
  /** How it came to be what it is, a key of the words of results. */
  readonly change: PlaceChange;
  /** Ids of those of these units that can be chosen as a filter: the larger ones. */
  readonly areas: readonly string[];
  /** Other names and spellings of the unit. */
  readonly spellings: readonly string[];
}

/** The place of a page as of a day. */
export function recordPlace(archive: Archive, id: string, day: string): PlaceRecord {
  const { localities, site } = archive;
  const { then, now, within, chains, change, namesakes } = placeOn(localities, id, day, site.edition);
  return {
    then: nameUnits(then),
    now: [...now, ...within]
      .map((unit) => (namesakes.includes(unit) ? vi.localities.anew(nameUnits([unit])) : nameUnits([unit])))
      .join(', '),
    change,
    areas: [...new Set([...then, ...chains.flat(), ...within].filter(isLarge).map((unit) => unit.id))],
    spellings: otherSpellings(archive, id, nameUnits(then)),
  };
}

/** Other names as a query has them, its level words in full, without those that stand in a text. */
function otherSpellings(archive: Archive, id: string, text: string): string[] {
  const locality = archive.localities.get(id);
  if (locality === undefined) return [];
  const own = new Set(locality.versions.flatMap(({ name, full_name }) => [name, full_name]));
  const others = namesOf(locality).filter((name) => !own.has(name));
  const spelt = new Set(others.map((name) => normaliseQuery(name).text));
  return [...spelt].filter((name) => !text.toLowerCase().includes(name));
}

/** Whether the search page offers it; of the smallest units there are too many, and they are found by name. */
function isLarge({ version }: DatedUnit): boolean {
  return LEVEL_RANKS[version.level] < 2;
}

function nameUnits(units: readonly DatedUnit[]): string {
  return units.map(({ version }) => version.full_name).join(', ');
}
