import { COLLECTIONS } from '../../archive/collections.ts';
import type { Indicator } from '../../core/model/indicator.ts';
import type { Observation } from '../../core/model/observation.ts';
import type { Where } from '../../core/parse.ts';
import type { Problem } from '../../core/problem.ts';
import { nearestName } from '../../core/text/nearest-name.ts';
import { UsageError } from '../edit/run-command.ts';

/** A figure as it stands, and where. */
export interface FoundFigure {
  readonly observation: Observation;
  readonly indicator: Indicator;
  /** Its place in `observations`. */
  readonly index: number;
  readonly where: Where;
}

/** Finds a figure by its id, or tells what keeps the files of indicators from being read. */
export function findFigure(root: string, id: string): FoundFigure | { problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const { entries, isComplete } = COLLECTIONS.indicators(root, problems);
  for (const { value: indicator, where } of entries.values()) {
    const index = indicator.observations.findIndex(({ obs_id }) => obs_id === id);
    const observation = indicator.observations[index];
    if (observation !== undefined) return { observation, indicator, index, where };
  }
  if (!isComplete) return { problems };
  const known = [...entries.values()].flatMap(({ value }) => value.observations.map(({ obs_id }) => obs_id));
  const near = nearestName(id, known);
  const guess = near === undefined ? 'Its page names it, in the address.' : `Did you mean "${near}"?`;
  throw new UsageError(`There is no figure "${id}". ${guess}`);
}
