import { isResult } from '../figure/statement.ts';
import type { Observation } from '../model/observation.ts';
import { isHoldable } from './eligible.ts';
import type { FigureFinding } from './finding.ts';
import type { FindingGround } from './finding-ground.ts';
import { strandOf } from './rank-class.ts';

/** Years of places with two figures and no other, each by a definition that its source names. */
export function findTwoBases(ground: FindingGround): Extract<FigureFinding, { readonly kind: 'two-bases' }>[] {
  const { indicator } = ground;
  const order = indicator.bases.map(({ id }) => id);
  const yearly = indicator.observations.filter(
    ({ value_type, time_period }) => isResult(value_type) && /^\d{4}$/u.test(time_period),
  );
  const groups = Map.groupBy(yearly, (one) =>
    JSON.stringify([one.ref_area, one.time_period, strandOf(one, indicator)]),
  );
  return [...groups.values()].flatMap((told) => {
    const [older, newer, ...others] = told.toSorted((a, b) => placeOf(a, order) - placeOf(b, order));
    if (older === undefined || newer === undefined || others.length > 0 || older.basis === newer.basis) return [];
    return [older, newer].every((one) => isHoldable(one, ground)) ? [{ kind: 'two-bases', older, newer }] : [];
  });
}

function placeOf({ basis }: Observation, order: readonly string[]): number {
  return order.indexOf(basis ?? '');
}
