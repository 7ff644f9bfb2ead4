import type { Locality } from '../model/locality.ts';
import { valueType, type Observation, type ValueType } from '../model/observation.ts';
import { periodOf } from '../text/date.ts';
import { nameByHabit } from './mint-id.ts';

/** What the id of an observation says by habit: `ho-ngheo.tp-bac-kan.2025.target`. */
interface ReadId {
  readonly place: string;
  readonly year: string;
  readonly types: readonly ValueType[];
}

/** A field that an id names otherwise than it is. */
export type NamedField = 'ref_area' | 'time_period' | 'value_type';

/**
 * The fields of an observation of which its id by habit names another value; none for an id that keeps no habit. Of a
 * period any year may be named, and `isPlace` says whether a part of an id names a place at all.
 */
export function findOtherNamed(
  observation: Observation,
  places: readonly Locality[],
  isPlace: (name: string) => boolean,
): NamedField[] {
  const read = readObservationId(observation.obs_id);
  if (read === undefined || !isPlace(read.place)) return [];
  const { start, end } = periodOf(observation.time_period);
  const isOfPeriod = start.slice(0, 4) <= read.year && read.year <= (end ?? '9999').slice(0, 4);
  const [type = 'actual', ...more] = read.types;
  return [
    ...(places.some((place) => namesByHabit(place).includes(read.place)) ? [] : (['ref_area'] as const)),
    ...(isOfPeriod ? [] : (['time_period'] as const)),
    ...(type === observation.value_type && more.length === 0 ? [] : (['value_type'] as const)),
  ];
}

/** What ids call a place by habit, at any time: `tx-bac-kan` and `tp-bac-kan`. */
export function namesByHabit(locality: Locality): string[] {
  return locality.versions.map((version) => nameByHabit(locality, version));
}

function readObservationId(obsId: string): ReadId | undefined {
  const [, place, year, ...more] = obsId.split('.');
  if (place === undefined || year === undefined || !/^\d{4}$/u.test(year)) return undefined;
  return { place, year, types: valueType.options.filter((type) => more.includes(type)) };
}
