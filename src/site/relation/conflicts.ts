import type { Archive, Figure } from '../../archive/archive.ts';
import { findConflicts } from '../../core/relation/conflict.ts';

const found = new WeakMap<Archive, ReadonlyMap<string, readonly Figure[]>>();

/** The figures that contradict each other, by the id of each of them. Found once for an archive: every table asks. */
export function conflictsOf(archive: Archive): ReadonlyMap<string, readonly Figure[]> {
  const known = found.get(archive);
  if (known !== undefined) return known;
  const claims = [...archive.figures.values()].flatMap((figure) => {
    const { observation, indicator } = figure;
    const unit = archive.units.get(indicator.unit_measure);
    if (unit === undefined) return [];
    const { id, aggregation, bases } = indicator;
    return [{ figure, observation, unit, indicator: id, aggregation, hasBases: bases.length > 0 }];
  });
  const groups = findConflicts(claims).map((group) => group.map(({ figure }) => figure));
  const byId = new Map(groups.flatMap((group) => group.map(({ observation }) => [observation.obs_id, group] as const)));
  found.set(archive, byId);
  return byId;
}
