import type { Abbreviation } from '../core/model/abbreviation.ts';
import type { CongressRound } from '../core/model/congress.ts';
import type { Indicator } from '../core/model/indicator.ts';
import type { Locality } from '../core/model/locality.ts';
import type { MapData } from '../core/model/map.ts';
import type { Moved } from '../core/model/moved.ts';
import type { Publisher } from '../core/model/publisher.ts';
import type { Reference } from '../core/model/reference.ts';
import type { Relation } from '../core/model/relation.ts';
import type { Site } from '../core/model/site.ts';
import type { Topic } from '../core/model/topic.ts';
import type { Unit } from '../core/model/unit.ts';
import type { Where } from '../core/parse.ts';
import type { PathStep } from '../core/problem.ts';
import type { Article } from './archive.ts';

/** The one file that holds a single thing. */
export const SITE = 'data/site.json';

/** A thing of the archive and the place it was read from. */
export interface PlacedValue<T> {
  readonly value: T;
  readonly where: Where;
}

/** Things of one kind by id. */
export interface Collection<T> {
  readonly entries: ReadonlyMap<string, PlacedValue<T>>;
  /** False when a file of this kind could not be read: then a missing id proves nothing. */
  readonly isComplete: boolean;
  /** The files it was read from; absent for what is part of another collection's files. */
  readonly files?: readonly string[];
  /** What became of things of this kind that are gone, by the addresses of their pages. */
  readonly gone?: ReadonlyMap<string, Moved>;
}

/** Everything that could be read, with places, before its parts are held against each other. */
export interface Reading {
  readonly site: PlacedValue<Site> | undefined;
  readonly articles: Collection<Article>;
  readonly indicators: Collection<Indicator>;
  readonly localities: Collection<Locality>;
  /** One at most; as a collection, so that a file that cannot be read counts as one that was looked at. */
  readonly map: Collection<MapData>;
  readonly congresses: Collection<CongressRound>;
  readonly publishers: Collection<Publisher>;
  readonly references: Collection<Reference>;
  readonly topics: Collection<Topic>;
  readonly units: Collection<Unit>;
  readonly relations: Collection<Relation>;
  readonly abbreviations: Collection<Abbreviation>;
  /** Addresses that were published. */
  readonly published: Collection<string>;
  /** What became of those whose pages are gone, by address. */
  readonly moved: Collection<Moved>;
}

/** Every file that was read, or should have been, sorted. */
export function filesOf({ site: _, ...collections }: Reading): string[] {
  return [SITE, ...Object.values(collections).flatMap(({ files = [] }) => files)].sort();
}

/** True when an id is surely not there: a file that could not be read may hold it. */
export function lacks(collection: Collection<unknown>, id: string): boolean {
  return collection.isComplete && !collection.entries.has(id);
}

/** The same file seen from a place within it, as for one entry of a list. */
export function within(where: Where, base: readonly PathStep[]): Where {
  return { file: where.file, base: [...(where.base ?? []), ...base], locate: where.locate };
}
