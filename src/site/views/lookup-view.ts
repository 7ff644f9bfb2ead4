import type { Archive } from '../../archive/archive.ts';
import { presentUnits } from '../../core/gazetteer/lineage.ts';
import type { LookupFile } from '../../core/gazetteer/lookup-file.ts';
import { indexPlaces } from '../../core/gazetteer/place-index.ts';
import { versionOn } from '../../core/gazetteer/versions.ts';

/** The lookup of the localities: all their names, and what became of those that are gone. */
export function makeLookup({ localities, site }: Archive): LookupFile {
  const places = indexPlaces(localities);
  const ids = places.units.map(([id]) => id);
  const numbers = new Map(ids.map((id, number) => [id, number]));
  return {
    places,
    now: ids.flatMap((id, number) => {
      const locality = localities.get(id);
      if (locality === undefined || versionOn(locality, site.edition) !== undefined) return [];
      const holders = presentUnits(localities, id, site.edition).flatMap((unit) => numbers.get(unit.id) ?? []);
      return holders.length === 0 ? [] : [[number, ...holders] as const];
    }),
  };
}
