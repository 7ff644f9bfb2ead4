import type { Archive, Article, Figure } from '../../archive/archive.ts';
import type { KeyItem } from '../../core/chart/chart-key.ts';
import type { ChartSpec } from '../../core/chart/chart-kind.ts';
import type { ChartMark, ExploredMark } from '../../core/chart/mark.ts';
import type { Indicator } from '../../core/model/indicator.ts';
import { onceEach } from '../../core/once.ts';
import { joinList } from '../../core/text/join-list.ts';
import type { Context } from '../context.ts';
import { indexByFigure } from '../figure/by-figure.ts';
import { viewFigure, type FigureView } from '../figure/figure-view.ts';
import type { ChartGroup } from './chart-group.ts';
import { sayChartSource, type ChartSource } from './chart-source.ts';
import { findTitle } from './chart-title.ts';
import { groupByPlace, groupByRelation } from './find-charts.ts';

/** A chart with everything that stands around it. */
export interface ChartView {
  readonly kind: string;
  readonly title: string;
  /** What it consists of, when, and in which unit. */
  readonly note: string;
  /** The drawing. */
  readonly svg: string;
  /** The looks of its marks that readers must be told. */
  readonly key: readonly KeyItem[];
  /** What stars and the like refer to, a sentence each. */
  readonly notes: readonly string[];
  readonly source: ChartSource;
  /** All figures of the chart, for its table. */
  readonly figures: readonly FigureView[];
  /** Whether the table of the page holds them all, so that the chart needs none of its own. */
  readonly isInTable: boolean;
  /** What may be explored in the browser, in the order of the drawing; absent where that adds nothing. */
  readonly explored: readonly ExploredMark[] | undefined;
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
  const ids = new Set(indicator.observations.map(({ obs_id }) => obs_id));
  const groups = [...groupsOf(context.archive, indicator), ...relatedGroups(context.archive, ids)];
  return viewAll(context, groups, ids);
}

/** The charts that a figure is part of. The page of a figure has no table of them. */
export function chartsOfFigure(context: Context, { observation, indicator }: Figure): ChartView[] {
  const ids = new Set([observation.obs_id]);
  const groups = [
    ...groupsOf(context.archive, indicator).filter((group) => isAbout(group, ids)),
    ...relatedGroups(context.archive, ids),
  ];
  return viewAll(context, groups, new Set());
}

/** The pictures that a text asks for, under the titles that it gives them, in its order. */
export function chartsOfText(context: Context, { chartLinks }: Pick<Article, 'chartLinks'>): ChartView[] {
  const { indicators, localities } = context.archive;
  return chartLinks.flatMap(({ asked, title }) => {
    const indicator = asked && indicators.get(asked.indicator);
    if (indicator === undefined) return [];
    const ofPlace = figuresOf(indicator).filter(({ observation }) => observation.ref_area === asked?.area);
    return viewAll(context, groupByPlace(ofPlace, localities).slice(0, 1), new Set(), title);
  });
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
  // Those that stand in the text are not shown again.
  const isInText = ({ figures: [figure] }: ChartGroup) =>
    article.chartLinks.some(
      ({ asked }) => asked?.indicator === figure?.indicator.id && asked?.area === figure?.observation.ref_area,
    );
  return viewAll(context, groups.filter((group) => !isInText(group)).slice(0, MOST_IN_ARTICLE), ids);
}

function isAbout({ figures }: ChartGroup, ids: ReadonlySet<string>): boolean {
  return figures.some(({ observation }) => ids.has(observation.obs_id));
}

/** A chart on a page whose table may hold all its figures, under the title that is given, if there is one. */
function viewAll(
  context: Context,
  groups: readonly ChartGroup[],
  inTable: ReadonlySet<string>,
  given?: string,
): ChartView[] {
  return groups.map((group) => ({
    ...(given === undefined ? viewUntitled(context, group) : viewGroup(context, group, given)),
    isInTable: group.figures.every(({ observation }) => inTable.has(observation.obs_id)),
  }));
}

/** The chart of a group is the same on the pages of all its figures. */
const viewUntitled = onceEach((context: Context, group: ChartGroup) => viewGroup(context, group));

/** Under the title that is given, else a finding, else what is shown; under the first two, that stands in the note. */
function viewGroup(context: Context, group: ChartGroup, given?: string): Omit<ChartView, 'isInTable'> {
  const { spec, marks, key, isInteractive, draw } = group.drawUp(context);
  const better = given ?? (spec.kind === 'series' ? findTitle(context, group.figures) : undefined);
  return {
    kind: spec.kind,
    title: better ?? spec.title,
    note: better === undefined ? spec.note : `${spec.title}. ${spec.note}`,
    svg: draw(context.language, [better, spec.title].filter((part) => part !== undefined).join('. ')),
    key,
    notes: sayDetails(context, spec, marks),
    source: sayChartSource(context, group.figures),
    figures: group.figures.map((figure) => viewFigure(context, figure)),
    explored: isInteractive ? marks.map(exploreMark) : undefined,
  };
}

function exploreMark({ label, when, text, detail }: ChartMark & { readonly when?: string }): ExploredMark {
  return detail === undefined ? [when ?? label, text] : [when ?? label, text, detail];
}

/** What the marks of a series have a star for, each reason once: "* Năm 2022: chuẩn do Kỷ yếu xác định theo năm." */
function sayDetails(
  { language, words }: Context,
  { kind }: ChartSpec,
  marks: readonly (ChartMark & { readonly when?: string })[],
): string[] {
  if (kind !== 'series') return [];
  const starred = marks.filter(({ detail }) => detail !== undefined);
  return [...Map.groupBy(starred, ({ detail }) => detail ?? '')].map(([detail, alike]) =>
    words.chart.starred(joinList([...new Set(alike.map(({ when = '' }) => when))], language), detail),
  );
}

/** The charts that the figures of an indicator make: the page of each of them asks. */
const groupsOf = onceEach(({ localities }: Archive, indicator: Indicator): ChartGroup[] =>
  indicator.chart === undefined || indicator.chart === 'series' ? groupByPlace(figuresOf(indicator), localities) : [],
);

function figuresOf(indicator: Indicator): Figure[] {
  return indicator.observations.map((observation) => ({ observation, indicator }));
}
