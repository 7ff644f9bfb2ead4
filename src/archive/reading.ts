import type { MapData } from '../core/model/map.ts';
import type { Moved } from '../core/model/moved.ts';
import type { Site } from '../core/model/site.ts';
import type { Article } from './archive.ts';
import type { Collection, PlacedValue } from './collection.ts';
import type { Collections } from './collections.ts';

/** The one file that holds a single thing. */
export const SITE = 'data/site.json';

/** Everything that could be read, with places, before its parts are held against each other. */
export interface Reading extends Collections {
  readonly site: PlacedValue<Site> | undefined;
  readonly articles: Collection<Article>;
  /** One at most; as a collection, so that a file that cannot be read counts as one that was looked at. */
  readonly map: Collection<MapData>;
  /** Addresses that were published. */
  readonly published: Collection<string>;
  /** What became of those whose pages are gone, by address. */
  readonly moved: Collection<Moved>;
}

/** Every file that was read, or should have been, sorted. */
export function filesOf({ site: _, ...collections }: Reading): string[] {
  return [SITE, ...Object.values(collections).flatMap(({ files = [] }: Collection<unknown>) => files)].sort();
}
