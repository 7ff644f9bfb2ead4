import { homonymsOf } from '../../core/gazetteer/homonyms.ts';
import { chainOn, type DatedUnit } from '../../core/gazetteer/lineage.ts';
import { placeOn, type PlaceToday } from '../../core/gazetteer/place-today.ts';
import { versionOn } from '../../core/gazetteer/versions.ts';
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
  const { archive } = context;
  const [unit] = chainOn(archive.localities, id, day);
  if (unit === undefined) throw new Error(`no locality ${id}`);
  return namePlace(unit, context);
}

/** The name of a unit as of a day, told apart from the one that bears the same today: "tỉnh Quảng Ngãi (cũ)". */
export function namePlaceApart(context: Context, id: string, day: string): string {
  const { archive, words } = context;
  const { localities, site } = archive;
  const { name } = viewPlaceName(context, id, day);
  const present = homonymsOf(localities, id).filter((locality) => versionOn(locality, site.edition));
  const isTaken = present.some((locality) => viewPlaceName(context, locality.id, site.edition).name === name);
  return isTaken ? words.targets.former(name) : name;
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
