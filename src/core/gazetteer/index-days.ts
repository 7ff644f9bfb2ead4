import type { Gazetteer } from './gazetteer.ts';
import { indexPlaces } from './place-index.ts';
import { eveOfReform } from './units-on-day.ts';

/** A day that has a page of its own in the index of localities, beside today. */
export interface IndexDay {
  readonly day: string;
  /** As its address has it: "30-06-2025". */
  readonly slug: string;
}

/** The eve of the greatest reform, where the archive knows of one before `today`. No locality may have the day as its id. */
export function pastDays(localities: Gazetteer, today: string): IndexDay[] {
  const day = eveOfReform(indexPlaces(localities));
  if (day === undefined || day >= today) return [];
  const slug = day.split('-').reverse().join('-');
  return localities.has(slug) ? [] : [{ day, slug }];
}
