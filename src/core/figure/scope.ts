import type { Observation } from '../model/observation.ts';

/**
 * The ground a figure is about: figures of one scope may be held against each other. Figures about part of a place stand
 * apart, but not those that merely name what they count: "2 xã" with two communes named is about the whole place.
 */
export function scopeOf({ ref_area, places = [], obs_value }: Observation): string {
  return [ref_area, ...(places.length === obs_value ? [] : places.toSorted())].join(' ');
}
