import type { FindingGround } from '../core/finding/finding-ground.ts';
import { sortsOfSources } from '../core/finding/source-sort.ts';
import type { Indicator } from '../core/model/indicator.ts';
import type { Archive } from './archive.ts';
import { conflictsOf } from './conflicts.ts';
import { unitOf } from './unit-of.ts';

/** What an archive knows of the figures of an indicator before they are held beside each other. */
export function findingGroundOf(archive: Archive, indicator: Indicator): FindingGround {
  const conflicts = conflictsOf(archive);
  return {
    indicator,
    unit: unitOf(archive, indicator.unit_measure),
    localities: archive.localities,
    sortsOf: ({ sources }) => sortsOfSources(sources, archive),
    isDisputed: ({ obs_id }) => conflicts.has(obs_id),
  };
}
