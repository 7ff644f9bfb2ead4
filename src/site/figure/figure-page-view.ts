import { figureDay } from '../../archive/figure-day.ts';
import type { Figure } from '../../archive/archive.ts';
import { citePlain } from '../../core/cite/plain.ts';
import { scaleIn } from '../../core/figure/format.ts';
import { isTarget } from '../../core/figure/is-target.ts';
import type { Abbreviation } from '../../core/model/abbreviation.ts';
import type { Indicator } from '../../core/model/indicator.ts';
import type { Observation } from '../../core/model/observation.ts';
import { findAbbreviations } from '../../core/text/abbreviations.ts';
import { formatPeriod } from '../../core/text/date.ts';
import { formatNumber } from '../../core/text/number.ts';
import { paths } from '../../core/address/paths.ts';
import { chartsOfFigure, type ChartView } from '../chart/chart-view.ts';
import { conflictOfFigure, type ConflictView } from '../relation/conflict-view.ts';
import { correctionsOf, type CorrectionView } from './correction-view.ts';
import { sayComparator, sayFigure, viewFigure, type FigureView } from './figure-view.ts';
import { relationsOfFigure, type RelationView } from '../relation/relation-view.ts';
import { viewPlace, viewPlaceName, type PlaceName, type PlaceView } from '../place/place-view.ts';
import { targetsOfResult, viewTargetInFull, type FullTargetView, type TargetOfResult } from '../target/target-view.ts';
import { timesTen } from '../../core/number/exact.ts';
import type { Context } from '../context.ts';

/** Everything the page of one figure shows. */
export interface FigurePageView {
  readonly figure: FigureView;
  readonly observation: Observation;
  readonly indicator: Indicator;
  readonly indicatorHref: string;
  /** Indicator, place and period in one line. */
  readonly heading: string;
  /** The figure in the words of the page's language. */
  readonly phrase: string;
  readonly place: PlaceView;
  readonly places: readonly PlaceName[];
  /** Sentences that say how to read the comparator, the range or the whole. */
  readonly reading: readonly string[];
  /** Comparator words, in Vietnamese as printed; empty when there are none. */
  readonly comparatorWords: string;
  readonly basis: string | undefined;
  readonly basePeriod: string | undefined;
  readonly corrections: readonly CorrectionView[];
  readonly charts: readonly ChartView[];
  /** What other sources print instead, where they cannot all be right. */
  readonly conflict: ConflictView | undefined;
  /** What arithmetic says of the figure and others. */
  readonly relations: readonly RelationView[];
  readonly relationsHref: string;
  /** What the relations come to: off when one is, else holding when one does; absent when there are none. */
  readonly verdict: RelationView['verdict'] | undefined;
  /** The state of a target, and the results it is held against. */
  readonly target: FullTargetView | undefined;
  /** The targets that a result is held against. */
  readonly targets: readonly TargetOfResult[];
  readonly targetsHref: string;
  /** The abbreviations the page uses. */
  readonly abbreviations: readonly Abbreviation[];
  /** Other figures of the same indicator. */
  readonly related: readonly FigureView[];
  readonly citation: string;
}

export function viewFigurePage(context: Context, figure: Figure, address: (path: string) => string): FigurePageView {
  const { archive, language, words } = context;
  const { observation, indicator } = figure;
  const view = viewFigure(context, figure);
  const day = figureDay(archive, observation.time_period, observation.sources);
  const heading = words.figure.titleAt(view.title, view.place.name, view.period);
  const phrase = sayFigure(view, language);
  const relations = relationsOfFigure(context, observation.obs_id);
  return {
    figure: view,
    observation,
    indicator,
    indicatorHref: paths.indicator(indicator.id, language),
    heading,
    phrase,
    place: viewPlace(context, observation.ref_area, day),
    places: (observation.places ?? []).map((id) => viewPlaceName(context, id, day)),
    reading: explainFigure(view, observation, context),
    comparatorWords: language === 'vi' ? sayComparator(observation.value_text) : view.comparator,
    basis: indicator.bases.find(({ id }) => id === observation.basis)?.label[language],
    basePeriod: observation.base_period && formatPeriod(observation.base_period, language),
    corrections: correctionsOf(figure, context),
    charts: chartsOfFigure(context, figure),
    conflict: conflictOfFigure(context, observation.obs_id),
    relations,
    relationsHref: paths.relations(language),
    verdict: (['off', 'holds', 'cannot-tell'] as const).find((verdict) =>
      relations.some((relation) => relation.verdict === verdict),
    ),
    target: isTarget(figure) ? viewTargetInFull(context, figure) : undefined,
    targets: targetsOfResult(context, figure),
    targetsHref: paths.targets(language),
    abbreviations: findAbbreviations(
      [
        indicator.title.vi,
        indicator.definition.vi,
        indicator.threshold_text,
        observation.comment?.vi,
        observation.set_by?.vi,
        ...view.sources.map(({ title }) => title),
      ],
      archive.abbreviations,
    ),
    related: indicator.observations
      .filter((other) => other !== observation)
      .map((other) => viewFigure(context, { observation: other, indicator })),
    citation: citePlain(
      {
        authors: [],
        title: `${heading}: ${phrase}`,
        kind: words.cite.after(view.sources.map(({ cited }) => cited)),
        publisher: archive.site.publisher,
        published: undefined,
        url: address(view.href),
      },
      language,
    ),
  };
}

function explainFigure(view: FigureView, observation: Observation, { language, words }: Context): string[] {
  const unitAfterNumber = view.unit.startsWith('%') ? view.unit : ` ${view.unit}`;
  const bare = language === 'vi' ? unitAfterNumber.replace(/ trở (lên|xuống)$/u, '') : unitAfterNumber;
  const { obs_value: value, obs_value_upper: upper, obs_total: total, comparator, unit_mult } = observation;
  const power = unit_mult - scaleIn(words.scales, unit_mult);
  const write = (value: number) => formatNumber(timesTen(value, power), language);
  const say = (value: number) => `${write(value)}${bare}`;
  if (upper !== undefined) return [words.rangeReading(say(value), say(upper))];
  if (total !== undefined) return [words.partReading(write(value), say(total))];
  return [words.readings[comparator](say(value))];
}
