import type { Archive, Figure } from '../../archive/archive.ts';
import { isResult } from '../../core/figure/answer-target.ts';
import { isDoubtful } from '../../core/figure/doubt.ts';
import { scopeOf } from '../../core/figure/scope.ts';
import type { Relation } from '../../core/model/relation.ts';
import { compareByTime } from './chart-marks.ts';

/** Figures that make one chart. */
export type ChartGroup =
  | { readonly kind: 'target' | 'series' | 'done'; readonly figures: readonly Figure[] }
  /** What sources that contradict each other say, a bar each. */
  | { readonly kind: 'claims'; readonly figures: readonly Figure[] }
  | { readonly kind: 'parts'; readonly figures: readonly Figure[]; readonly total: number | Figure }
  | { readonly kind: 'plan'; readonly rows: readonly PlanFigures[] };

export interface PlanFigures {
  readonly plan: Figure;
  readonly done: Figure;
  readonly share: Figure | undefined;
}

/** More bars or points are not drawn; the table has them all. */
const MOST_MARKS = 12;

/** The charts that figures of one indicator make, place by place. One lone value makes none. */
export function groupByPlace(figures: readonly Figure[]): ChartGroup[] {
  return [...Map.groupBy(figures.filter(isReliable), keyOfPlace).values()].flatMap(groupOfPlace);
}

function groupOfPlace(figures: readonly Figure[]): ChartGroup[] {
  const sorted = figures.toSorted(compareByTime);
  const done = sorted.filter(({ observation }) => observation.obs_total !== undefined);
  const others = sorted.filter(({ observation }) => observation.obs_total === undefined);
  const [results, aims] = split(others, ({ observation }) => isResult(observation));
  const runs = [...Map.groupBy(results, keyOfSeries).values()].filter((run) => countPeriods(run) >= 2);
  // Beside targets, two results are told by their bars; from three on there is a course to be seen.
  const series = runs.filter((run) => aims.length === 0 || countPeriods(run) >= 3);
  const earlier = series.flatMap((run) => run.slice(0, -1));
  const bars = others.filter((figure) => !earlier.includes(figure));
  return [
    ...(done.length > 0 ? [{ kind: 'done' as const, figures: done.slice(-MOST_MARKS) }] : []),
    ...(aims.length > 0 && bars.length > 1 ? [{ kind: 'target' as const, figures: bars.slice(-MOST_MARKS) }] : []),
    ...series.map((run) => ({ kind: 'series' as const, figures: run.slice(-MOST_MARKS) })),
  ];
}

/** The charts that relations make of figures all of which are to be had. */
export function groupByRelation(archive: Archive, canUse: (figure: Figure) => boolean): ChartGroup[] {
  const find = (id: string) => {
    const figure = archive.figures.get(id);
    return figure !== undefined && canUse(figure) ? figure : undefined;
  };
  const relations = [...archive.relations.values()];
  const pairs = relations.flatMap((relation) => pairOf(relation, find));
  return [
    ...relations.flatMap((relation) => partsOf(relation, find)),
    ...[...Map.groupBy(pairs, keyOfPair).values()].map((rows) => ({
      kind: 'plan' as const,
      rows: rows.slice(0, MOST_MARKS / 2),
    })),
  ];
}

/** The charts of contradictions that none of the groups shows in bars already. */
export function groupClaims(conflicts: Iterable<readonly Figure[]>, groups: readonly ChartGroup[]): ChartGroup[] {
  // In a series, points of one day lie upon each other; bars stand apart.
  const shown = groups.flatMap((group) => (group.kind === 'target' ? [new Set(group.figures.map(idOf))] : []));
  return [...new Set(conflicts)]
    .filter((figures) => !shown.some((ids) => figures.every((figure) => ids.has(idOf(figure)))))
    .map((figures) => ({ kind: 'claims', figures: figures.slice(0, MOST_MARKS) }));
}

/** A likely misprint would draw a course that never was. */
function isReliable({ observation }: Figure): boolean {
  return !isDoubtful(observation);
}

function idOf({ observation }: Figure): string {
  return observation.obs_id;
}

type Find = (id: string) => Figure | undefined;

/** A sum makes the parts of a whole when all is of one place, period and unit. */
function partsOf(relation: Relation, find: Find): ChartGroup[] {
  if (relation.kind !== 'sum') return [];
  const figures = relation.parts.map(find);
  const total = typeof relation.total === 'number' ? relation.total : find(relation.total);
  if (!figures.every((figure) => figure !== undefined) || total === undefined) return [];
  const all = typeof total === 'number' ? figures : [...figures, total];
  const isOne = new Set(all.map(keyOfPart)).size === 1 && figures.length <= MOST_MARKS && all.every(isReliable);
  // A whole that is itself only bounded ("hơn 8") has no end that parts could fill.
  const isClosed = typeof total === 'number' || total.observation.comparator === 'eq';
  const isPositive = figures.every(({ observation }) => observation.obs_value >= 0);
  return isOne && isClosed && isPositive ? [{ kind: 'parts', figures, total }] : [];
}

/** A ratio makes plan against result when its whole is a plan and its part a result, of one place and unit. */
function pairOf(relation: Relation, find: Find): PlanFigures[] {
  if (relation.kind !== 'ratio' || relation.whole === undefined) return [];
  const [plan, done] = [find(relation.whole), find(relation.part)];
  if (plan === undefined || done === undefined) return [];
  const isOne =
    plan.observation.ref_area === done.observation.ref_area &&
    plan.indicator.unit_measure === done.indicator.unit_measure;
  if (!isOne || plan.observation.value_type !== 'plan' || !isResult(done.observation)) return [];
  return [{ plan, done, share: relation.share === undefined ? undefined : find(relation.share) }];
}

/** Figures of one key are about one place and counted against the same. */
function keyOfPlace({ observation }: Figure): string {
  return [scopeOf(observation), observation.base_period ?? ''].join(' ');
}

/** Results of one key are measured alike over periods of one length. An unknown definition is like no other. */
function keyOfSeries({ observation, indicator }: Figure): string {
  const { basis, obs_id, aggregation, value_type, time_period } = observation;
  const measured = indicator.bases.length > 0 ? (basis ?? obs_id) : '';
  return [measured, aggregation ?? indicator.aggregation, value_type, lengthOf(time_period)].join(' ');
}

/** "1 year", "6 months", "a day": what two periods must share to be compared. */
function lengthOf(period: string): string {
  const [from = '', to] = period.split('/');
  if (to === undefined) return String(from.length);
  const [first, last] = [from, to].map((date) => date.split('-').map(Number)) as [number[], number[]];
  const months = ((last[0] ?? 0) - (first[0] ?? 0)) * 12 + (last[1] ?? 0) - (first[1] ?? 0);
  return `${from.length} ${to.length} ${months} ${(last[2] ?? 0) - (first[2] ?? 0)}`;
}

function keyOfPart({ observation, indicator }: Figure): string {
  return [observation.ref_area, observation.time_period, indicator.unit_measure].join(' ');
}

function keyOfPair({ plan, done }: PlanFigures): string {
  return [keyOfPart(plan), done.observation.time_period].join(' ');
}

function countPeriods(figures: readonly Figure[]): number {
  return new Set(figures.map(({ observation }) => observation.time_period)).size;
}

function split<T>(items: readonly T[], isFirst: (item: T) => boolean): [T[], T[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}
