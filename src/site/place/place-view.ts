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

/** A locality as of a day, and what it is today. */
export interface PlaceView extends PlaceToday<PlaceName> {
  /** The unit and the units above it as of the day. */
  readonly then: readonly PlaceName[];
}

/** A locality as of a day, with the parents of that day and never those of another time. */
export function viewPlace(context: Context, id: string, day: string): PlaceView {
  const { localities, site } = context.archive;
  const { then, now, within, change } = placeOn(localities, id, day, site.edition);
  const name = (units: readonly DatedUnit[]) => units.map((unit) => namePlace(unit, context));
  return { then: name(then), now: name(now), within: name(within), change };
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
