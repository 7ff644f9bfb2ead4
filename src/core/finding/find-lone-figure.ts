import { isResult } from '../figure/statement.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import { isSayable } from './eligible.ts';
import type { FigureFinding } from './finding.ts';
import type { FindingGround } from './finding-ground.ts';

/** The result of an indicator that has one alone: it is said with its place, its period and its basis. */
export function findLoneFigure(ground: FindingGround): Extract<FigureFinding, { readonly kind: 'single' }>[] {
  const [only, ...others] = ground.indicator.observations.filter(({ value_type }) => isResult(value_type));
  if (only === undefined || others.length > 0 || !isSayable(only, ground)) return [];
  return isPerYear(only, ground.indicator) ? [] : [{ kind: 'single', only }];
}

/** "100 tỷ đồng (2019–2024)" would pass for the sum of years of which it is each, or the average. */
function isPerYear({ aggregation, time_period }: Observation, indicator: Pick<Indicator, 'aggregation'>): boolean {
  return !['end', 'sum'].includes(aggregation ?? indicator.aggregation) && time_period.includes('/');
}
