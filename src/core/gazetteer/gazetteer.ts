import type { Locality } from '../model/locality.ts';

/** All units by id. */
export type Gazetteer = ReadonlyMap<string, Locality>;

/** A unit that is known to be there; the checker has looked at every id that the archive names. */
export function localityOf(gazetteer: Gazetteer, id: string): Locality {
  const locality = gazetteer.get(id);
  if (locality === undefined) throw new Error(`no locality ${id}`);
  return locality;
}
