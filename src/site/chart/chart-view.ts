import type { Archive, Article, Figure } from '../../archive/archive.ts';
import type { Chart } from '../../core/chart/chart.ts';
import type { ChartSpec } from '../../core/chart/chart-kind.ts';
import { endOfMark, type MarkEnd } from '../../core/chart/mark.ts';
import { sayComparator } from '../../core/figure/format.ts';
import type { Indicator } from '../../core/model/indicator.ts';
import { onceEach } from '../../core/once.ts';
import { joinList } from '../../core/text/join-list.ts';
import type { Context } from '../context.ts';
import { indexByFigure } from '../figure/by-figure.ts';
import type { ChartGroup } from './chart-group.ts';
import { findClaimsCharts } from './claims-chart.ts';
import { groupByPlace, groupByRelation } from './find-charts.ts';
import { conflictsOf } from '../../archive/conflicts.ts';
import { viewFigure, type FigureView } from '../figure/figure-view.ts';

/** A chart with everything that stands around it. */
export interface ChartView {
  readonly spec: ChartSpec & { readonly id: string };
  /** The drawing. */
  readonly svg: string;
  /** How to read arrows, fringes and dashes, a sentence each. */
  readonly notes: readonly string[];
  /** All figures of the chart, for its table. */
  readonly figures: readonly FigureView[];
  /** Whether the table of the page holds them all, so that the chart needs none of its own. */
  readonly isInTable: boolean;
  /** Whether it gains from being drawn again in the browser. */
  readonly isInteractive: boolean;
}

/** An article has no room for more. */
const MOST_IN_ARTICLE = 3;

/** The groups that relations make, of all figures of the archive. */
const relatedGroups = indexByFigure(
  ({ relations, figures }) => groupByRelation([...relations.values()], figures),
  ({ figures }) => figures.map(({ observation }) => observation.obs_id),
);

/** The charts of an indicator, and those that relations make with figures of others; its table holds its own figures. */
export function chartsOfIndicator(context: Context, indicator: Indicator): ChartView[] {
  const own = figuresOf(indicator);
  const ids = new Set(own.map(({ observation }) => observation.obs_id));
  const places = groupsOf(context.archive, indicator);
  const related = relatedGroups(context.archive, ids);
  return viewAll(context, [...claimsOf(context.archive, ids, places), ...places, ...related], ids);
}

/** The charts that a figure is part of. The page of a figure has no table of them. */
export function chartsOfFigure(context: Context, { observation, indicator }: Figure): ChartView[] {
  const ids = new Set([observation.obs_id]);
  const ofPlace = groupsOf(context.archive, indicator).filter(({ figures }) =>
    figures.some((one) => ids.has(one.observation.obs_id)),
  );
  const groups = [...ofPlace, ...relatedGroups(context.archive, ids)];
  return viewAll(context, [...claimsOf(context.archive, ids, groups), ...groups], new Set());
}

/** The charts that an article's own figures make, what belongs together in arithmetic first. */
export function chartsOfArticle(context: Context, article: Article): ChartView[] {
  const ids = new Set(article.figureLinks.map(({ obs_id }) => obs_id));
  const { archive } = context;
  const figures = [...ids].flatMap((id) => archive.figures.get(id) ?? []);
  const usable = new Map(figures.map((figure) => [figure.observation.obs_id, figure]));
  const byIndicator = Map.groupBy(figures, ({ indicator }) => indicator.id);
  const groups = [
    ...groupByRelation([...archive.relations.values()], usable),
    ...[...byIndicator.values()].flatMap((alike) => groupByPlace(alike, archive.localities)),
  ];
  return viewAll(context, groups.slice(0, MOST_IN_ARTICLE), ids);
}

/** The contradictions that these figures are part of, where no other chart shows them. */
function claimsOf(archive: Archive, ids: ReadonlySet<string>, groups: readonly ChartGroup[]): ChartGroup[] {
  const conflicts = conflictsOf(archive);
  return findClaimsCharts(
    [...ids].flatMap((id) => {
      const group = conflicts.get(id);
      return group === undefined ? [] : [group];
    }),
    groups,
  );
}

function viewAll(context: Context, groups: readonly ChartGroup[], inTable: ReadonlySet<string>): ChartView[] {
  return groups.map((group, index) => {
    const chart = drawUp(context, group);
    const { kind, ...rest } = chart.spec;
    const id = `bieu-do-${index + 1}`;
    return {
      spec: { kind, id, ...rest },
      svg: chart.draw(id, context.language),
      notes: readEnds(context, chart, group.figures),
      figures: group.figures.map((figure) => viewFigure(context, figure)),
      isInTable: group.figures.every(({ observation }) => inTable.has(observation.obs_id)),
      isInteractive: chart.isInteractive,
    };
  });
}

const OPEN_ENDS = ['open', 'bounded', 'soft'] as const satisfies readonly MarkEnd[];

/** How to read the ends that are not closed, with the words that the source bounds its numbers by. */
function readEnds({ language, words }: Context, { marks, hasEdges }: Chart, figures: readonly Figure[]): string[] {
  const { edges, ends: sayings } = words.chart;
  const drawn = new Map(marks.map((mark) => [mark.id, endOfMark(mark)]));
  const read = (ends: readonly MarkEnd[], sayAll: (said: string) => string) => {
    const said = figures
      .filter(({ observation }) => ends.includes(drawn.get(observation.obs_id) ?? 'closed'))
      .map(({ observation }) => `“${sayComparator(observation, language, words)}”`);
    return said.length === 0 ? [] : [sayAll(joinList([...new Set(said)], language))];
  };
  return hasEdges ? read(OPEN_ENDS, edges) : OPEN_ENDS.flatMap((end) => read([end], sayings[end]));
}

/** The charts that the figures of an indicator make: the page of each of them asks. */
const groupsOf = onceEach(({ localities }: Archive, indicator: Indicator): ChartGroup[] =>
  groupByPlace(figuresOf(indicator), localities),
);

/** The chart of a group is the same on the pages of all its figures. */
const drawUp = onceEach((context: Context, group: ChartGroup) => group.drawUp(context));

function figuresOf(indicator: Indicator): Figure[] {
  return indicator.observations.map((observation) => ({ observation, indicator }));
}
