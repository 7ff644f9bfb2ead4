import type { Locality } from '../model/locality.ts';
import { once } from '../once.ts';
import { localityOf, type Gazetteer } from './gazetteer.ts';
import { spell } from './place-names.ts';

/**
 * The other units that ever bore a name of this one, in the order of the gazetteer: "phường Bắc Kạn" and "tỉnh Bắc Kạn",
 * and xã Tân Tiến in two districts. Names are compared without level words, with their accents.
 */
export function homonymsOf(gazetteer: Gazetteer, id: string): Locality[] {
  const locality = localityOf(gazetteer, id);
  const names = bearersByName(gazetteer);
  const bearers = new Set(bareNames(locality).flatMap((name) => [...(names.get(name) ?? [])]));
  return [...bearers].filter((bearer) => bearer !== locality);
}

// Every page of a locality asks; the names are compared once.
const bearersByName = once((gazetteer: Gazetteer): ReadonlyMap<string, ReadonlySet<Locality>> => {
  const index = new Map<string, Set<Locality>>();
  for (const locality of gazetteer.values()) {
    for (const name of bareNames(locality)) {
      const bearers = index.get(name);
      if (bearers === undefined) index.set(name, new Set([locality]));
      else bearers.add(locality);
    }
  }
  return index;
});

function bareNames({ versions }: Locality): string[] {
  return [...new Set(versions.map(({ name }) => spell(name)))];
}
