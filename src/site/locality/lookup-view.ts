import type { Archive } from '../../archive/archive.ts';
import type { LookupFile } from '../../core/gazetteer/lookup-file.ts';
import { indexPlaces } from '../../core/gazetteer/place-index.ts';
import { placeOn } from '../../core/gazetteer/place-today.ts';
import { nearestVersion, versionOn } from '../../core/gazetteer/versions.ts';
import { dayBefore } from '../../core/text/date.ts';
import { holdingsOn, type Holdings } from './counts-by-unit.ts';

/** The lookup of the localities: all their names, what the archive has of each, and what became of those that are gone. */
export function makeLookup(archive: Archive): LookupFile {
  const { localities, site } = archive;
  const places = indexPlaces(localities);
  const ids = places.units.map(([id]) => id);
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const known = new Map<string, ReadonlyMap<string, Holdings>>();
  const gone = [...localities.values()]
    .filter((locality) => versionOn(locality, site.edition) === undefined)
    .map(({ id }) => ({ number: numbers.get(id) ?? 0, place: placeOn(localities, id, site.edition, site.edition) }))
    .sort((a, b) => a.number - b.number);
  return {
    places,
    held: ids.flatMap((id, number) => {
      const day = lastDayOfUnit(archive, id);
      const holdings = known.get(day) ?? holdingsOn(archive, day);
      known.set(day, holdings);
      const held = holdings.get(id);
      return held === undefined ? [] : [[number, held.articles, held.figures] as const];
    }),
    now: gone.flatMap(({ number, place }) =>
      place.now.length === 0 ? [] : [[number, ...place.now.flatMap(({ id }) => numbers.get(id) ?? [])] as const],
    ),
    inside: gone.flatMap(({ number, place }) => {
      const province = place.change === 'unknown' ? numbers.get(place.within[0]?.id ?? '') : undefined;
      return province === undefined ? [] : [[number, province] as const];
    }),
  };
}

/** Today for a unit that stands, else the last day on which it did. */
function lastDayOfUnit({ localities, site }: Archive, id: string): string {
  const locality = localities.get(id);
  const end = locality && nearestVersion(locality, site.edition).valid_to;
  return end === undefined || end > site.edition ? site.edition : dayBefore(end);
}
