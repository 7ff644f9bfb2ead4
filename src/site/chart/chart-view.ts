import type { Archive, Article, Figure } from '../../archive/archive.ts';
import type { ChartSpec } from '../../core/chart/spec.ts';
import type { Indicator } from '../../core/model/indicator.ts';
import type { Language } from '../../i18n/index.ts';
import { indexByFigure } from '../figure/by-figure.ts';
import { groupByPlace, groupByRelation, groupClaims, type ChartGroup } from './chart-groups.ts';
import { specOf } from './chart-specs.ts';
import { readEnds } from './chart-notes.ts';
import { conflictsOf } from '../relation/conflicts.ts';
import { viewFigure, type FigureView } from '../figure/figure-view.ts';
import { once, onceEach } from '../../core/once.ts';
import { contextOf, type Context } from '../context.ts';

/** A chart with everything that stands around it. */
export interface ChartView {
  readonly spec: ChartSpec;
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
/** From so many bars on there is something to look up. */
const LEAST_BARS = 3;

/** The groups that relations make, of all figures of the archive. */
const relatedGroups = indexByFigure(
  (archive) => groupByRelation(archive, () => true),
  (group) => membersOf(group).map(({ observation }) => observation.obs_id),
);

/** The charts of an indicator, and those that relations make with figures of others; its table holds its own figures. */
export function chartsOfIndicator(archive: Archive, indicator: Indicator, language: Language): ChartView[] {
  const own = figuresOf(indicator);
  const ids = new Set(own.map(({ observation }) => observation.obs_id));
  const places = groupsOf(indicator);
  const related = relatedGroups(archive, ids);
  return viewAll(archive, [...claimsOf(archive, ids, places), ...places, ...related], ids, language);
}

/** The charts that a figure is part of. The page of a figure has no table of them. */
export function chartsOfFigure(archive: Archive, { observation, indicator }: Figure, language: Language): ChartView[] {
  const ids = new Set([observation.obs_id]);
  const ofPlace = groupsOf(indicator).filter((group) => hasAny(group, ids));
  const groups = [...ofPlace, ...relatedGroups(archive, ids)];
  return viewAll(archive, [...claimsOf(archive, ids, groups), ...groups], new Set(), language);
}

/** The charts that an article's own figures make, what belongs together in arithmetic first. */
export function chartsOfArticle(archive: Archive, article: Article, language: Language): ChartView[] {
  const ids = new Set(article.figureLinks.map(({ obs_id }) => obs_id));
  const figures = [...ids].map((id) => archive.figures.get(id)).filter((figure) => figure !== undefined);
  const byIndicator = Map.groupBy(figures, ({ indicator }) => indicator.id);
  const groups = [
    ...groupByRelation(archive, ({ observation }) => ids.has(observation.obs_id)),
    ...[...byIndicator.values()].flatMap(groupByPlace),
  ];
  return viewAll(archive, groups.slice(0, MOST_IN_ARTICLE), ids, language);
}

/** The contradictions that these figures are part of, where no other chart shows them. */
function claimsOf(archive: Archive, ids: ReadonlySet<string>, groups: readonly ChartGroup[]): ChartGroup[] {
  const conflicts = conflictsOf(archive);
  return groupClaims(
    [...ids].flatMap((id) => {
      const group = conflicts.get(id);
      return group === undefined ? [] : [group];
    }),
    groups,
  );
}

function viewAll(
  archive: Archive,
  groups: readonly ChartGroup[],
  inTable: ReadonlySet<string>,
  language: Language,
): ChartView[] {
  return groups.map((group, index) => {
    const spec = { ...specIn(contextOf(archive, language), group), id: `bieu-do-${index + 1}` };
    const figures = membersOf(group);
    return {
      spec,
      notes: readEnds(figures, spec, language),
      figures: figures.map((figure) => viewFigure(contextOf(archive, language), figure)),
      isInTable: figures.every(({ observation }) => inTable.has(observation.obs_id)),
      isInteractive: spec.kind === 'series' || (spec.kind === 'target' && spec.bars.length >= LEAST_BARS),
    };
  });
}

/** The charts that the figures of an indicator make: the page of each of them asks. */
const groupsOf = once((indicator: Indicator): ChartGroup[] => groupByPlace(figuresOf(indicator)));

/** What a group draws: the same on the pages of all its figures but for its id there. */
const specIn = onceEach(({ archive, language }: Context, group: ChartGroup): ChartSpec =>
  specOf(archive, group, '', language),
);

function membersOf(group: ChartGroup): readonly Figure[] {
  if (group.kind === 'plan')
    return group.rows.flatMap(({ plan, done, share }) => [plan, done, ...(share === undefined ? [] : [share])]);
  return group.kind === 'parts' && typeof group.total !== 'number' ? [...group.figures, group.total] : group.figures;
}

function hasAny(group: ChartGroup, ids: ReadonlySet<string>): boolean {
  return membersOf(group).some(({ observation }) => ids.has(observation.obs_id));
}

function figuresOf(indicator: Indicator): Figure[] {
  return indicator.observations.map((observation) => ({ observation, indicator }));
}
