import type { Archive, Figure } from './archive.ts';
import { once } from '../core/once.ts';
import { findConflicts } from '../core/relation/conflict.ts';

/** The figures that contradict each other, by the id of each of them. Every table asks. */
export const conflictsOf = once((archive: Archive): ReadonlyMap<string, readonly Figure[]> => {
  const claims = [...archive.figures.values()].flatMap((figure) => {
    const { observation, indicator } = figure;
    const unit = archive.units.get(indicator.unit_measure);
    if (unit === undefined) return [];
    const { id, aggregation, bases } = indicator;
    return [{ figure, observation, unit, indicator: id, aggregation, hasBases: bases.length > 0 }];
  });
  const groups = findConflicts(claims).map((group) => group.map(({ figure }) => figure));
  return new Map(groups.flatMap((group) => group.map(({ observation }) => [observation.obs_id, group] as const)));
});
