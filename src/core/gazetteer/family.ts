import type { Locality } from '../model/locality.ts';
import { once } from '../once.ts';
import type { Gazetteer } from './gazetteer.ts';

/** A unit that gave ground to another, the day it did, and whether it gave all it had. */
export interface Giver {
  readonly giver: Locality;
  readonly date: string;
  readonly extent: 'full' | 'partial';
}

interface Family {
  readonly givers: ReadonlyMap<string, readonly Giver[]>;
  readonly parts: ReadonlyMap<string, readonly Locality[]>;
}

/** The units that name one as their successor, in the order of the gazetteer. */
export function giversOf(gazetteer: Gazetteer, id: string): readonly Giver[] {
  return familyOf(gazetteer).givers.get(id) ?? [];
}

/** The units that were ever directly below one, each once, in the order of the gazetteer. */
export function childrenOf(gazetteer: Gazetteer, id: string): readonly Locality[] {
  return familyOf(gazetteer).parts.get(id) ?? [];
}

// Every page of a locality asks who its relatives are; without this each would look through all units.
const familyOf = once((gazetteer: Gazetteer): Family => {
  const givers = new Map<string, Giver[]>();
  const parts = new Map<string, Locality[]>();
  for (const locality of gazetteer.values()) {
    for (const { date, successors } of locality.events) {
      for (const { id, extent } of successors) addTo(givers, id, { giver: locality, date, extent });
    }
    for (const parent of new Set(locality.versions.flatMap((version) => version.parent ?? []))) {
      addTo(parts, parent, locality);
    }
  }
  return { givers, parts };
});

function addTo<T>(lists: Map<string, T[]>, id: string, value: T): void {
  const list = lists.get(id);
  if (list === undefined) lists.set(id, [value]);
  else list.push(value);
}
