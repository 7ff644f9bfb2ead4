import type { CountedUnits } from '../model/indicator.ts';
import type { Level, Locality } from '../model/locality.ts';
import { onceEach } from '../once.ts';
import { dayBefore } from '../text/date.ts';
import { childrenOf } from './family.ts';
import type { Gazetteer } from './gazetteer.ts';
import { chainOn } from './lineage.ts';
import { versionOn } from './versions.ts';

/** The day on which districts ended and provinces and communes were merged all over the country. */
export const NATIONAL_REFORM = '2025-07-01';

const COMMUNES: readonly Level[] = ['commune', 'ward', 'township', 'special-zone'];

/** The levels of the units that an indicator counts. No gazetteer knows villages: those of communes that changed did too. */
const LEVELS: Readonly<Record<CountedUnits, readonly Level[]>> = {
  province: ['province', 'municipality'],
  district: ['district', 'town', 'city', 'urban-district'],
  commune: COMMUNES,
  village: COMMUNES,
};

/**
 * The first day after one, up to and including another, from which a place was divided into other units than before;
 * undefined when none is known. From then on as many of them, or such a share, mean something else. A new name or rank of
 * a unit leaves the place as it was divided.
 */
export function findUnitReform(
  gazetteer: Gazetteer,
  place: string,
  units: CountedUnits,
  from: string,
  to: string,
): string | undefined {
  return reformsOf(gazetteer, { place, units }).find((day) => from < day && day <= to);
}

/** All such days of a place, sorted. */
const reformsOf = onceEach(
  (gazetteer: Gazetteer, { place, units }: { readonly place: string; readonly units: CountedUnits }): string[] => {
    const below = unitsBelow(gazetteer, place).flatMap((unit) => {
      const isPart = (day: string) => isPartOn(gazetteer, unit, place, LEVELS[units], day);
      return daysOf(unit).filter((day) => isPart(day) !== isPart(dayBefore(day)));
    });
    return [...new Set([...below, NATIONAL_REFORM])].sort();
  },
  ({ place, units }) => `${place} ${units}`,
);

/** The units that were ever below one; all there are for the country, which no unit names as its parent. */
function unitsBelow(gazetteer: Gazetteer, place: string): Locality[] {
  if (isCountry(gazetteer, place)) return [...gazetteer.values()];
  const found = new Set(childrenOf(gazetteer, place));
  // A set may grow while it is gone through.
  for (const unit of found) for (const part of childrenOf(gazetteer, unit.id)) found.add(part);
  return [...found];
}

function isPartOn(gazetteer: Gazetteer, unit: Locality, place: string, levels: readonly Level[], day: string): boolean {
  const version = versionOn(unit, day);
  if (version === undefined || !levels.includes(version.level)) return false;
  return isCountry(gazetteer, place) || chainOn(gazetteer, unit.id, day).some(({ id }) => id === place);
}

function isCountry(gazetteer: Gazetteer, place: string): boolean {
  return gazetteer.get(place)?.versions.some(({ level }) => level === 'country') ?? false;
}

function daysOf({ versions }: Locality): string[] {
  return versions.flatMap(({ valid_from, valid_to }) => [valid_from, valid_to]).filter((day) => day !== undefined);
}
