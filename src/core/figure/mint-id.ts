import { LEVEL_LETTERS } from '../gazetteer/names.ts';
import { nearestVersion } from '../gazetteer/versions.ts';
import type { Locality, LocalityVersion } from '../model/locality.ts';
import { readPeriod } from '../text/date.ts';
import { slugify } from '../text/normalise.ts';

/** What the name of an observation says of it; right or wrong, as it may come from a sheet. */
interface NamingFacts {
  readonly time_period: string;
  readonly value_type: string;
  readonly ethnic_group?: string | undefined;
  readonly breakdown?: string | undefined;
}

/**
 * The name of an observation by habit: `<indicator>[.<ethnic group>][.<breakdown>].<area>.<year>[.target]`. The area is the unit as it was called at
 * the end of the period (`tp-bac-kan`), the year the last of the period, or the first where it goes on. Undefined when the
 * period cannot be read.
 */
export function mintObservationId(
  indicator: string,
  locality: Locality,
  { time_period, value_type, ethnic_group, breakdown }: NamingFacts,
): string | undefined {
  const period = readPeriod(time_period);
  if (period === undefined) return undefined;
  const day = period.end ?? period.start;
  const suffix = value_type === 'actual' ? [] : [value_type];
  const facets = [ethnic_group, breakdown].filter((facet) => facet !== undefined);
  return [indicator, ...facets, nameByHabit(locality, nearestVersion(locality, day)), day.slice(0, 4), ...suffix].join(
    '.',
  );
}

/** What ids call a place by habit, as it was in a version of it: `tp-bac-kan`. */
export function nameByHabit({ id }: Locality, { level, name }: LocalityVersion): string {
  // A province goes by its id, which tells it from an older one of its name: thai-nguyen-2025.
  return id.includes('/') ? `${LEVEL_LETTERS[level]}-${slugify(name)}` : id;
}
