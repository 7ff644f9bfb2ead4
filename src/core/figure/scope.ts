import type { Observation } from '../model/observation.ts';
import { facetKey } from './measure.ts';

/**
 * The ground a figure is about, and whom or what of its indicator: figures of one scope may be held against each other. Figures about part of a place stand
 * apart, but not those that merely name what they count: "2 xã" with two communes named is about the whole place. So do
 * those of one ethnic group or one value of a breakdown.
 */
export function scopeOf(observation: Observation): string {
  const { ref_area, places = [] } = observation;
  return [ref_area, ...(isAboutPart(observation) ? places.toSorted() : []), '', facetKey(observation)].join(' ');
}

/** Whether a figure is about the places that it names alone, and not about the whole of its locality. */
export function isAboutPart({ places = [], obs_value }: Pick<Observation, 'places' | 'obs_value'>): boolean {
  return places.length > 0 && places.length !== obs_value;
}
