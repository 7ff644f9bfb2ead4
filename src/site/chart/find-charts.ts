import type { Figure } from '../../archive/archive.ts';
import { isDoubtful } from '../../core/figure/statement.ts';
import type { Gazetteer } from '../../core/gazetteer/gazetteer.ts';
import type { Relation } from '../../core/model/relation.ts';
import type { ChartGroup, UsableFigures } from './chart-group.ts';
import { findDoneCharts } from './done-chart.ts';
import { findPartsCharts } from './parts-chart.ts';
import { findPlanCharts } from './plan-chart.ts';
import { findSeriesCharts } from './series-chart.ts';

/** The charts that figures of one indicator make, place by place, in the order of their first figures; few make none. */
export function groupByPlace(figures: readonly Figure[], localities: Gazetteer): ChartGroup[] {
  const reliable = figures.filter(({ observation }) => !isDoubtful(observation));
  return [...findSeriesCharts(figures, localities), ...findDoneCharts(reliable)];
}

/** The charts that relations make of figures all of which are to be had. */
export function groupByRelation(relations: readonly Relation[], figures: UsableFigures): ChartGroup[] {
  return [findPartsCharts, findPlanCharts].flatMap((find) => find(relations, figures));
}
