import { pastDays } from '../../core/gazetteer/index-days.ts';
import { indexPlaces, type PlaceIndex } from '../../core/gazetteer/place-index.ts';
import {
  attestedSince,
  countUnits,
  fullNameOf,
  levelOf,
  unitsOn,
  type StandingUnit,
} from '../../core/gazetteer/units-on-day.ts';
import type { MapSpec } from '../../core/map/spec.ts';
import { compareKeys, compareVietnamese } from '../../core/text/collate.ts';
import { formatPeriod } from '../../core/text/date.ts';
import { paths } from '../../core/address/paths.ts';
import { holdingsOn, lookOf, NOTHING, sayHoldings, type Holdings } from './counts-by-unit.ts';
import { viewMap } from '../place/map-view.ts';
import { viewPlace, type PlaceName, type PlaceView } from '../place/place-view.ts';
import type { Context } from '../context.ts';

/** The localities of a day. */
export interface LocalityIndexView {
  readonly day: string;
  /** The day for a reader: "21/11/2026". */
  readonly dayText: string;
  /** The days that have a page, today first. */
  readonly days: readonly { readonly day: string; readonly text: string; readonly href: string }[];
  /** The first day from which all units are known to have stood that have no first day. */
  readonly since: string | undefined;
  readonly counts: readonly { readonly number: string; readonly noun: string }[];
  readonly map: MapSpec | undefined;
  /** The largest units. Those whose units below are known come again in `wholes`. */
  readonly tops: readonly UnitView[];
  readonly wholes: readonly UnitView[];
  /** Of which of the largest units alone the archive has those below them; undefined where it has them of all, or of none. */
  readonly partsKnown: string | undefined;
}

/** A unit of the index with the units below it. */
export interface UnitView {
  readonly name: PlaceName;
  /** Its name without the word of its level, by which it is sorted. */
  readonly bare: string;
  /** "3 bài, 12 số liệu", those of units below it too; empty when there is nothing. */
  readonly held: string;
  /** What became of it, told of the largest units where they changed since; the others tell it on their own pages. */
  readonly since: PlaceView | undefined;
  readonly parts: readonly UnitView[];
  /** What the archive has of these and lacks, where it has not all. */
  readonly missing: string | undefined;
}

export function viewLocalityIndex(context: Context, day: string): LocalityIndexView {
  const { archive, language, words } = context;
  const index = indexPlaces(archive.localities);
  const units = unitsOn(index, day);
  const holdings = holdingsOn(archive, day);
  const today = archive.site.edition;
  const viewUnit = (unit: StandingUnit): UnitView => {
    const name = nameUnit(index, unit, context);
    const isTop = unit.version[4] < 0;
    const place = isTop && day < today ? viewPlace(context, name.id, day) : undefined;
    return {
      name,
      bare: unit.version[1],
      held: sayHoldings(holdings.get(name.id) ?? NOTHING, context),
      since: place?.change === 'same' ? undefined : place,
      parts: sortUnits(unit.parts.map(viewUnit)),
      missing: archive.localities.get(name.id)?.missing_parts?.[language],
    };
  };
  const tops = sortUnits(units.map(viewUnit));
  const wholes = tops.filter(({ parts }) => parts.length > 0);
  const dayText = formatPeriod(day, language);
  return {
    day,
    dayText,
    days: [
      { day: today, text: words.localityIndex.today(formatPeriod(today, language)), href: paths.localities(language) },
      ...pastDays(archive.localities, today).map((past) => ({
        day: past.day,
        text: formatPeriod(past.day, language),
        href: paths.localitiesOn(past.slug, language),
      })),
    ],
    since: attestedSince(archive.localities.values()),
    counts: countUnits(units)
      .map((count, rank) => ({
        number: String(count),
        noun: words.localityIndex.ranks[rank as 0 | 1 | 2](count),
        count,
      }))
      .filter(({ count }) => count > 0),
    map: viewMap(archive, day, { id: 'ban-do', title: words.localityIndex.map(dayText), language }, (id) =>
      describeArea(tops, holdings.get(id) ?? NOTHING, id, context),
    ),
    tops,
    wholes,
    partsKnown:
      wholes.length === 0 || wholes.length === tops.length
        ? undefined
        : words.localityIndex.partsKnown(wholes.map(({ name }) => name.name)),
  };
}

function describeArea(tops: readonly UnitView[], held: Holdings, id: string, context: Context) {
  const { words } = context;
  const unit = tops.find(({ name }) => name.id === id);
  const said = sayHoldings(held, context) || words.localityIndex.nothing;
  return { title: `${unit?.name.name ?? id}: ${said}`, href: unit?.name.href, look: lookOf(held) };
}

function nameUnit(index: PlaceIndex, { number, version }: StandingUnit, { language, words }: Context): PlaceName {
  const [id = ''] = index.units[number] ?? [];
  const unit = { level: levelOf(index, version), name: version[1], full_name: fullNameOf(index, version) };
  return { id, name: words.nameUnit(unit), href: paths.locality(id, language) };
}

function sortUnits(units: UnitView[]): UnitView[] {
  return units.sort((a, b) => compareVietnamese(a.bare, b.bare) || compareKeys(a.name.id, b.name.id));
}
