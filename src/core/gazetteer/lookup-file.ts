import type { PlaceIndex } from './place-index.ts';

/** What the browser fetches to look up names of places: plain JSON, units by their numbers in `places`. */
export interface LookupFile {
  readonly places: PlaceIndex;
  /** Units that are gone, each with the units that hold its ground today. */
  readonly now: readonly (readonly [unit: number, ...holders: number[]])[];
}
