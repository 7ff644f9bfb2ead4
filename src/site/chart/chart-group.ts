import type { Figure } from '../../archive/archive.ts';
import type { Chart } from '../../core/chart/chart.ts';
import type { Context } from '../context.ts';

/** Figures that make one chart. */
export interface ChartGroup {
  /** All that its table shows. */
  readonly figures: readonly Figure[];
  readonly drawUp: (context: Context) => Chart;
}

/** The figures that charts may be made of, by id. */
export type UsableFigures = ReadonlyMap<string, Figure>;

/** More bars are not drawn; the table has them all. */
export const MOST_MARKS = 12;

/** Figures of one key are of one place, period and unit: they may be parts of one whole. */
export function keyOfWhole({ observation, indicator }: Figure): string {
  return [observation.ref_area, observation.time_period, indicator.unit_measure].join(' ');
}
