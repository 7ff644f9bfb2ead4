import { mintObservationId } from '../core/figure/mint-id.ts';
import { problemAt } from '../core/parse.ts';
import type { Problem } from '../core/problem.ts';
import type { Figure } from './archive.ts';
import type { Collection, PlacedValue } from './collection.ts';
import type { Reading } from './reading.ts';

/**
 * Refuses an `obs_id` that by habit is that of another observation of its indicator: two that were swapped, or one whose
 * place or period was changed beneath it, would put other figures at published addresses. Ids that keep no habit are
 * free, for an id means nothing by itself.
 */
export function checkHabit({ localities }: Reading, figures: Collection<Figure>): Problem[] {
  const minted = [...figures.entries.values()].flatMap((figure) => {
    const { observation, indicator } = figure.value;
    const locality = localities.entries.get(observation.ref_area)?.value;
    const name = locality && mintObservationId(indicator.id, locality, observation);
    return name === undefined ? [] : [{ figure, name }];
  });
  return [...Map.groupBy(minted, ({ figure }) => figure.value.indicator.id).values()].flatMap(checkIndicator);
}

function checkIndicator(minted: readonly { readonly figure: PlacedValue<Figure>; readonly name: string }[]): Problem[] {
  const names = new Set(minted.map(({ name }) => name));
  return minted.flatMap(({ figure, name }) => {
    const { obs_id } = figure.value.observation;
    if (isNamed(obs_id, name) || !beginningsOf(obs_id).some((other) => names.has(other))) return [];
    return [
      problemAt(
        figure.where,
        ['obs_id'],
        'id/habit',
        `"${obs_id}" is by habit the id of another observation of the indicator.`,
        `Look whether ids were swapped, or area, period or value_type changed: by habit this one is "${name}".`,
      ),
    ];
  });
}

/** "a.b.c" begins with "a.b.c", "a.b" and "a". */
function beginningsOf(obs_id: string): string[] {
  const parts = obs_id.split('.');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('.'));
}

/** Several sources of one figure add their names behind what is minted. */
function isNamed(obs_id: string, name: string): boolean {
  return obs_id === name || obs_id.startsWith(`${name}.`);
}
