import { addressOf, isEnglish, thingAt, type ThingKind } from '../core/address/thing.ts';
import { nearestName } from '../core/text/nearest-name.ts';
import { lacks, type Collection } from './collection.ts';

/** What is known to stand in an archive whose files may not all be read. */
export interface KnownPages {
  readonly things: Readonly<Record<ThingKind, Collection<unknown>>>;
  /** The addresses of all that stands; undefined where a file that some of them follow from could not be read. */
  readonly addresses: ReadonlySet<string> | undefined;
}

/** Whether something of the archive surely stands at an address itself. */
export function isStanding(address: string, { things, addresses }: KnownPages): boolean {
  if (addresses !== undefined) return addresses.has(address);
  const thing = thingAt(address);
  return thing !== undefined && !isEnglish(address) && things[thing.kind].entries.has(thing.id);
}

/** Whether surely nothing of the archive does. */
export function isGone(address: string, { things, addresses }: KnownPages): boolean {
  if (addresses !== undefined) return !addresses.has(address);
  const thing = thingAt(address);
  return thing !== undefined && lacks(things[thing.kind], thing.id);
}

/** The page of a thing of the same kind whose id is nearly the same; only those that are meant count. */
export function nearestPage(
  address: string,
  { things }: KnownPages,
  isMeant = (_: string) => true,
): string | undefined {
  const thing = thingAt(address);
  if (thing === undefined) return undefined;
  const { kind } = thing;
  const ids = [...things[kind].entries.keys()].filter((id) => isMeant(addressOf({ kind, id })));
  const near = nearestName(thing.id, ids);
  return near === undefined ? undefined : addressOf({ kind, id: near });
}
