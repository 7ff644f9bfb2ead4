import type { FindingGround } from '../core/finding/finding-ground.ts';
import { rankFigures, type RankedFigures } from '../core/finding/rank.ts';
import { sortsOfSources } from '../core/finding/source-sort.ts';
import type { Indicator } from '../core/model/indicator.ts';
import { onceEach } from '../core/once.ts';
import type { Archive } from './archive.ts';
import { conflictsOf } from './conflicts.ts';

/** Which latest figures of an indicator may be ranked together, and why the others may not. */
export const rankedFiguresOf = onceEach((archive: Archive, indicator: Indicator): RankedFigures =>
  rankFigures(groundOf(archive, indicator)),
);

/** What an archive knows of the figures of an indicator before they are held beside each other. */
export function groundOf(archive: Archive, indicator: Indicator): FindingGround {
  const conflicts = conflictsOf(archive);
  return {
    indicator,
    localities: archive.localities,
    sortsOf: ({ sources }) => sortsOfSources(sources, archive),
    isDisputed: ({ obs_id }) => conflicts.has(obs_id),
  };
}
