import type { Figure } from '../../archive/archive.ts';
import { makeChart } from '../../core/chart/chart.ts';
import { PLAN_KIND, type PlanChart } from '../../core/chart/plan.ts';
import { isResult } from '../../core/figure/statement.ts';
import { itemAt } from '../../core/item-at.ts';
import type { Relation } from '../../core/model/relation.ts';
import { capitalise } from '../../core/text/common-words.ts';
import type { Context } from '../context.ts';
import { keyOfWhole, MOST_MARKS, type ChartGroup, type UsableFigures } from './chart-group.ts';
import { phraseChart } from './phrase-chart.ts';

interface PlanFigures {
  readonly plan: Figure;
  readonly done: Figure;
  readonly share: Figure | undefined;
}

/** Ratios whose whole is a plan and whose part a result make plan against result, those of one place and time together. */
export function findPlanCharts(relations: readonly Relation[], figures: UsableFigures): ChartGroup[] {
  const pairs = relations.flatMap((relation) => findPair(relation, figures));
  return [...Map.groupBy(pairs, keyOfPair).values()]
    .map((alike) => alike.slice(0, MOST_MARKS / 2))
    .map((rows) => ({
      figures: rows.flatMap(({ plan, done, share }) => [plan, done, ...(share === undefined ? [] : [share])]),
      drawUp: (context) => makeChart(PLAN_KIND, specPlan(context, rows)),
    }));
}

/** Plan and result must be of one place and unit. */
function findPair(relation: Relation, figures: UsableFigures): PlanFigures[] {
  if (relation.kind !== 'ratio' || relation.whole === undefined) return [];
  const [plan, done] = [figures.get(relation.whole), figures.get(relation.part)];
  if (plan === undefined || done === undefined) return [];
  const isOne =
    plan.observation.ref_area === done.observation.ref_area &&
    plan.indicator.unit_measure === done.indicator.unit_measure;
  if (!isOne || plan.observation.value_type !== 'plan' || !isResult(done.observation.value_type)) return [];
  return [{ plan, done, share: relation.share === undefined ? undefined : figures.get(relation.share) }];
}

function keyOfPair({ plan, done }: PlanFigures): string {
  return [keyOfWhole(plan), done.observation.time_period].join(' ');
}

function specPlan(context: Context, rows: readonly PlanFigures[]): PlanChart {
  const figures = rows.flatMap(({ plan, done }) => [plan, done]);
  const { words, name, apart, title, list, say, note, period, scale, mark } = phraseChart(context, figures);
  const titles = rows.map(({ plan }) => name(plan));
  const { shared, rest, before } = apart(rows.map(({ plan }) => plan));
  const first = itemAt(rows, 0);
  return {
    kind: 'plan',
    title: title(shared === '' ? list(titles) : shared),
    note: note(words.plan(period(first.plan), period(first.done))),
    ...scale,
    rows: rows.map(({ plan, done, share }, index) => ({
      label: capitalise(rows.length === 1 ? itemAt(titles, 0) : [before, rest[index]].join(' ').trim()),
      plan: mark(plan, words.planned),
      done: mark(done, words.carriedOut),
      ...(share !== undefined && { share: say(share) }),
    })),
  };
}
