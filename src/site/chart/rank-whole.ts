import type { Archive, Figure } from '../../archive/archive.ts';
import { isDoubtful } from '../../core/figure/statement.ts';
import { isPoint, strandOf } from '../../core/finding/rank-class.ts';
import { lastDayOfPeriod } from '../../core/figure/period-end.ts';
import { chainOn } from '../../core/gazetteer/lineage.ts';
import type { Indicator } from '../../core/model/indicator.ts';
import type { Observation } from '../../core/model/observation.ts';

/**
 * The figure of the place that all ranked ones lie in, the province of districts or the country of provinces: of the same
 * period, counted and measured as they are. Undefined where there is none, or where they are not of one period.
 */
export function findWhole(
  { localities }: Pick<Archive, 'localities'>,
  indicator: Indicator,
  rows: readonly Observation[],
): Figure | undefined {
  const [first, ...others] = rows;
  if (first === undefined || others.some(({ time_period }) => time_period !== first.time_period)) return undefined;
  const country = [...localities.values()].find(({ versions }) => versions.some(({ level }) => level === 'country'));
  const above = ({ ref_area, ...rest }: Observation) =>
    chainOn(localities, ref_area, lastDayOfPeriod(rest))[1]?.id ?? country?.id;
  const place = above(first);
  if (place === undefined || others.some((one) => above(one) !== place)) return undefined;
  const observation = indicator.observations.find(
    (one) =>
      one.ref_area === place &&
      one.value_type === 'actual' &&
      one.time_period === first.time_period &&
      one.basis === first.basis &&
      one.basis_source === first.basis_source &&
      strandOf(one, indicator) === strandOf(first, indicator) &&
      isPoint(one) &&
      !isDoubtful(one),
  );
  return observation && { observation, indicator };
}
