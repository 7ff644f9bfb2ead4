import { isResult } from '../figure/statement.ts';
import { isSayable } from './eligible.ts';
import type { FigureFinding } from './finding.ts';
import type { FindingGround } from './finding-ground.ts';

/** The result of an indicator that has one alone: it is said with its place, its period and its basis. */
export function findLoneFigure(ground: FindingGround): Extract<FigureFinding, { readonly kind: 'single' }>[] {
  const [only, ...others] = ground.indicator.observations.filter(({ value_type }) => isResult(value_type));
  if (only === undefined || others.length > 0 || !isSayable(only, ground)) return [];
  return [{ kind: 'single', only }];
}
