import { rankFigures, type RankedFigures } from '../core/finding/rank.ts';
import type { Indicator } from '../core/model/indicator.ts';
import { onceEach } from '../core/once.ts';
import type { Archive } from './archive.ts';
import { findingGroundOf } from './finding-ground.ts';

/** Which latest figures of an indicator may be ranked together, and why the others may not. */
export const rankedFiguresOf = onceEach((archive: Archive, indicator: Indicator): RankedFigures =>
  rankFigures(findingGroundOf(archive, indicator)),
);
