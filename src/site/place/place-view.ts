import { chainOn, presentProvince, presentUnits, type DatedUnit } from '../../core/gazetteer/lineage.ts';
import { paths } from '../../core/address/paths.ts';
import type { Context } from '../context.ts';

/** A unit by its name of a time, with its page. */
export interface PlaceName {
  readonly id: string;
  /** Level word and name, "phường Huyền Tụng" or "Huyền Tụng Ward". */
  readonly name: string;
  readonly href: string;
}

/** A locality as of a day, and what it belongs to today. */
export interface PlaceView {
  /** The unit and the units above it as of the day. */
  readonly then: readonly PlaceName[];
  /** The units of today that hold its ground; empty when it still stands as it did, or when none is known. */
  readonly now: readonly PlaceName[];
  /** The province of today's units, when it is not one of them; or that in which the unknown ones are. */
  readonly nowWithin: PlaceName | undefined;
  /** `same`: nothing changed; `unknown`: it is gone and no successor is recorded. */
  readonly change: 'same' | 'renamed' | 'within' | 'divided' | 'unknown';
}

/** A locality as of a day, with the parents of that day and never those of another time. */
export function viewPlace(context: Context, id: string, day: string): PlaceView {
  const { archive } = context;
  const { localities, site } = archive;
  const then = chainOn(localities, id, day);
  const present = presentUnits(localities, id, site.edition);
  const [first] = present;
  const nowChain = first === undefined ? [] : chainOn(localities, first.id, site.edition);
  const isSame = first?.id === id && namesOf(nowChain) === namesOf(then);
  const province = nowChain.at(-1) ?? presentProvince(localities, id, site.edition);
  const now = isSame ? [] : present.map((unit) => namePlace(unit, context));
  return {
    then: then.map((unit) => namePlace(unit, context)),
    now,
    nowWithin:
      isSame || province === undefined || present.some((unit) => unit.id === province.id)
        ? undefined
        : namePlace(province, context),
    change: isSame
      ? 'same'
      : first?.id === id
        ? 'renamed'
        : now.length === 0
          ? 'unknown'
          : now.length === 1
            ? 'within'
            : 'divided',
  };
}

/** The name and page of a unit as of a day. */
export function viewPlaceName(context: Context, id: string, day: string): PlaceName {
  const { archive } = context;
  const [unit] = chainOn(archive.localities, id, day);
  if (unit === undefined) throw new Error(`no locality ${id}`);
  return namePlace(unit, context);
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

function namesOf(chain: readonly DatedUnit[]): string {
  return chain.map(({ version }) => version.full_name).join(', ');
}
