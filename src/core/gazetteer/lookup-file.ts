import type { PlaceIndex } from './place-index.ts';

/** What the index of localities fetches to look up names and days: plain JSON, units by their numbers in `places`. */
export interface LookupFile {
  readonly places: PlaceIndex;
  /** Units of which the archive has something: how many articles and figures, those of units within them too. */
  readonly held: readonly (readonly [unit: number, articles: number, figures: number])[];
  /** Units that are gone, each with the units that hold its ground today. */
  readonly now: readonly (readonly [unit: number, ...holders: number[]])[];
  /** Units that are gone and of which no successor is known, each with the province of today in which they lay. */
  readonly inside: readonly (readonly [unit: number, province: number])[];
}
