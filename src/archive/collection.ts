import type { Moved } from '../core/model/moved.ts';
import type { Where } from '../core/parse.ts';
import type { PathStep } from '../core/problem.ts';

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

/** True when an id is surely not there: a file that could not be read may hold it. */
export function lacks(collection: Collection<unknown>, id: string): boolean {
  return collection.isComplete && !collection.entries.has(id);
}

/** The same file seen from a place within it, as for one entry of a list. */
export function within(where: Where, base: readonly PathStep[]): Where {
  return { file: where.file, base: [...(where.base ?? []), ...base], locate: where.locate };
}

/** The things themselves, by id. */
export function valuesOf<T>({ entries }: Collection<T>): Map<string, T> {
  return new Map([...entries].map(([id, { value }]) => [id, value]));
}
