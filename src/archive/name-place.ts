import { homonymsOf } from '../core/gazetteer/homonyms.ts';
import { chainOn, type DatedUnit } from '../core/gazetteer/lineage.ts';
import { versionOn } from '../core/gazetteer/versions.ts';
import type { LocalityVersion } from '../core/model/locality.ts';
import type { Archive } from './archive.ts';

/** What a language lends to the names of places. */
export interface PlaceWords {
  /** "phường Huyền Tụng", "Huyền Tụng Ward". */
  readonly nameUnit: (version: LocalityVersion) => string;
  readonly localities: {
    /** A place that is gone, when another bears its name today. */
    readonly former: (place: string) => string;
  };
}

/** A unit as of a day, or the nearest day on which it stood. */
export function unitOn({ localities }: Archive, id: string, day: string): DatedUnit {
  const [unit] = chainOn(localities, id, day);
  if (unit === undefined) throw new Error(`no locality ${id}`);
  return unit;
}

/** The name of a unit as of a day, told apart from the one that bears the same today: "tỉnh Quảng Ngãi (cũ)". */
export function namePlaceApart(archive: Archive, id: string, day: string, words: PlaceWords): string {
  return markFormer(archive, id, day, words, words.nameUnit(unitOn(archive, id, day).version));
}

/** The same of a caption, where provinces go by their bare names: "Quảng Ngãi (cũ)", "thành phố Bắc Kạn". */
export function namePlaceShortly(archive: Archive, id: string, day: string, words: PlaceWords): string {
  const { version } = unitOn(archive, id, day);
  return markFormer(archive, id, day, words, version.level === 'province' ? version.name : words.nameUnit(version));
}

function markFormer(archive: Archive, id: string, day: string, words: PlaceWords, shown: string): string {
  const { localities, site } = archive;
  const nameOn = (place: string, on: string) => words.nameUnit(unitOn(archive, place, on).version);
  const present = homonymsOf(localities, id).filter((locality) => versionOn(locality, site.edition));
  const isTaken = present.some((locality) => nameOn(locality.id, site.edition) === nameOn(id, day));
  return isTaken ? words.localities.former(shown) : shown;
}
