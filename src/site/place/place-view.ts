import { unitOn } from '../../archive/name-place.ts';
import { chainOn, type DatedUnit } from '../../core/gazetteer/lineage.ts';
import { placeOn, type PlaceToday } from '../../core/gazetteer/place-today.ts';
import { paths } from '../../core/address/paths.ts';
import type { Context } from '../context.ts';

/** A unit by its name of a time, with its page. */
export interface PlaceName {
  readonly id: string;
  /** Level word and name, "phường Huyền Tụng" or "Huyền Tụng Ward". */
  readonly name: string;
  readonly href: string;
}

/** A unit of a day that is over. */
export interface PastName extends PlaceName {
  /** Its name where another bears it now, "tỉnh Đắk Lắk (cũ)". */
  readonly former?: string | undefined;
}

/** A locality as of a day, and what it is today. */
export interface PlaceView extends PlaceToday<PlaceName> {
  /** The unit and the units above it as of the day. */
  readonly then: readonly PastName[];
}

/** A locality as of a day, with the parents of that day and never those of another time. */
export function viewPlace(context: Context, id: string, day: string): PlaceView {
  const { localities, site } = context.archive;
  const { then, now, within, change, namesakes } = placeOn(localities, id, day, site.edition);
  const words = context.words.localities;
  const borne = new Set(namesakes.map(({ version }) => version.full_name));
  const nameNow = (unit: DatedUnit) => {
    const named = namePlace(unit, context);
    return namesakes.includes(unit) ? { ...named, name: words.anew(named.name) } : named;
  };
  const nameThen = (unit: DatedUnit) => {
    const named = namePlace(unit, context);
    return borne.has(unit.version.full_name) ? { ...named, former: words.former(named.name) } : named;
  };
  return {
    then: then.map(nameThen),
    now: now.map(nameNow),
    within: within.map(nameNow),
    change,
    namesakes: namesakes.map(nameNow),
  };
}

/** The name and page of a unit as of a day. */
export function viewPlaceName(context: Context, id: string, day: string): PlaceName {
  return namePlace(unitOn(context.archive, id, day), context);
}

/** The units above one as of a day, the smaller first: "huyện Ngân Sơn, tỉnh Bắc Kạn"; empty for a province. */
export function nameAbove({ archive, words }: Context, id: string, day: string): string {
  const { nameUnit } = words;
  return chainOn(archive.localities, id, day)
    .slice(1)
    .map(({ version }) => nameUnit(version))
    .join(', ');
}

function namePlace({ id, version }: DatedUnit, { language, words }: Context): PlaceName {
  return { id, name: words.nameUnit(version), href: paths.locality(id, language) };
}
