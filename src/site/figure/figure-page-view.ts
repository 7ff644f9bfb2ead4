import { measureOf } from '../../archive/measure-of.ts';
import { figureDay } from '../../archive/figure-day.ts';
import type { Figure } from '../../archive/archive.ts';
import { scaleIn } from '../../core/figure/format.ts';
import { withUnit } from '../../core/figure/unit-words.ts';
import { isTarget } from '../../core/figure/statement.ts';
import type { Observation } from '../../core/model/observation.ts';
import { findAbbreviations, type SpeltOut } from '../../core/text/abbreviations.ts';
import { formatPeriod } from '../../core/text/date.ts';
import { formatNumber } from '../../core/text/number.ts';
import { paths } from '../../core/address/paths.ts';
import { chartsOfFigure, type ChartView } from '../chart/chart-view.ts';
import { conflictOfFigure, type ConflictView } from '../relation/conflict-view.ts';
import { correctionsOf, type CorrectionView } from './correction-view.ts';
import { viewFigureHead, type FigureHeadView } from './figure-head-view.ts';
import { viewFigure, type FigureView } from './figure-view.ts';
import { figureOfCountry, figuresOfPassage, relatedFigures, sayWithBasis } from './near-figures.ts';
import type { FigureLine } from './figure-line.ts';
import { findPassage, viewQuote, type QuoteView } from './quote-view.ts';
import { sayBasis } from './say-basis.ts';
import { sayWitnesses } from './source-view.ts';
import { relationsOfFigure, type RelationView, type VerdictView } from '../relation/relation-view.ts';
import { sayLatestYear } from '../finding/finding-view.ts';
import { viewPlace, viewPlaceName, type PlaceName, type PlaceView } from '../place/place-view.ts';
import { targetsOfResult, viewTargetInFull, type FullTargetView, type TargetOfResult } from '../target/target-view.ts';
import { timesTen } from '../../core/number/exact.ts';
import { sayForeign, sayPrinted, type Said } from '../../core/text/foreign.ts';
import type { Context } from '../context.ts';

/** Everything the page of one figure shows. */
export interface FigurePageView {
  readonly head: FigureHeadView;
  /** The words of the source with the number in them. */
  readonly quote: QuoteView | undefined;
  /** Our article that holds it, at the figure, where no quote leads there. */
  readonly passage: { readonly title: Said; readonly href: string } | undefined;
  /** How to read the number and its kind, a sentence each. */
  readonly reading: readonly Said[];
  readonly facts: FigureFacts;
  readonly corrections: readonly CorrectionView[];
  readonly charts: readonly ChartView[];
  /** What other sources print instead, where they cannot all be right. */
  readonly conflict: ConflictView | undefined;
  /** What arithmetic says of the figure and others. */
  readonly relations: readonly RelationView[];
  readonly relationsHref: string;
  /** What the relations come to: off when one is, else holding when one does; absent when there are none. */
  readonly verdict: VerdictView | undefined;
  /** The state of a target, and the results it is held against. */
  readonly target: FullTargetView | undefined;
  /** The targets that a result is held against. */
  readonly targets: readonly TargetOfResult[];
  readonly targetsHref: string;
  /** The abbreviations the page uses. */
  readonly abbreviations: readonly SpeltOut[];
  /** Other figures of the same indicator, and those of the same sentence. */
  readonly related: readonly FigureLine[];
  readonly same: readonly FigureLine[];
}

/** What is known of a figure beside its value, place by place of the page's list of facts. */
interface FigureFacts {
  readonly indicator: string;
  readonly indicatorHref: string;
  readonly definition: string;
  /** A bound that belongs to what is counted. */
  readonly threshold: Said | undefined;
  readonly place: PlaceView;
  /** The places named, when it covers only part of its locality. */
  readonly places: readonly PlaceName[];
  readonly periodAsPrinted: Said | undefined;
  /** Says that no period is printed, when none is. */
  readonly periodNote: string | undefined;
  /** What a change is measured against. */
  readonly basePeriod: string | undefined;
  readonly aggregation: string;
  /** Which way is better. */
  readonly direction: string;
  /** Which definition it was measured by; absent where the indicator has only one. */
  readonly basis: string | undefined;
  /** How many pages print it, and how many texts these are; absent of a single page. */
  readonly witnesses: string | undefined;
}

export function viewFigurePage(context: Context, figure: Figure, address: (path: string) => string): FigurePageView {
  const { archive, language, words } = context;
  const { observation, indicator } = figure;
  const head = viewFigureHead(context, figure, address);
  const relations = relationsOfFigure(context, observation.obs_id);
  const verdict = (['off', 'holds', 'cannot-tell'] as const).find((kind) =>
    relations.some((relation) => relation.verdict.kind === kind),
  );
  const comment = observation.comment && sayForeign(observation.comment, language);
  const quote = viewQuote(context, figure);
  const related = relatedFigures(context, figure);
  const facts = listFigureFacts(context, figure);
  return {
    head,
    quote,
    passage: quote === undefined ? findPassage(context, figure) : undefined,
    // Why a number is doubted stands in the head.
    reading: [...explainFigure(context, figure, facts.place), ...(comment && !head.figure.isDoubtful ? [comment] : [])],
    facts,
    corrections: correctionsOf(figure, context),
    charts: chartsOfFigure(context, figure),
    conflict: conflictOfFigure(context, observation.obs_id),
    relations,
    relationsHref: paths.relations(language),
    verdict: verdict && { kind: verdict, text: words.relations.inHead[verdict] },
    target: isTarget(figure) ? viewTargetInFull(context, figure) : undefined,
    targets: targetsOfResult(context, figure),
    targetsHref: paths.targets(language),
    abbreviations: findAbbreviations(
      [
        measureOf(archive, figure).title.vi,
        indicator.definition.vi,
        indicator.threshold_text,
        observation.comment?.vi,
        observation.set_by?.vi,
        ...head.figure.sources.map(({ title }) => title.text),
      ],
      archive.abbreviations,
      language,
    ),
    related,
    // None is told twice.
    same: figuresOfPassage(context, figure).filter(({ href }) => related.every((other) => other.href !== href)),
  };
}

function listFigureFacts(context: Context, figure: Figure): FigureFacts {
  const { observation, indicator } = figure;
  const { archive, language, words } = context;
  const { period_text, base_period } = observation;
  const day = figureDay(archive, observation.time_period, observation.sources);
  return {
    indicator: indicator.title[language],
    indicatorHref: paths.indicator(indicator.id, language),
    definition: indicator.definition[language],
    threshold: indicator.threshold_text === undefined ? undefined : sayPrinted(indicator.threshold_text, language),
    place: viewPlace(context, observation.ref_area, day),
    places: (observation.places ?? []).map((id) => viewPlaceName(context, id, day)),
    periodAsPrinted: period_text === undefined ? undefined : sayPrinted(period_text, language),
    periodNote: observation.period_basis === 'event' ? words.figure.periodFromEvent : undefined,
    basePeriod: base_period && formatPeriod(base_period, language),
    aggregation: words.aggregations[observation.aggregation ?? indicator.aggregation],
    direction: words.directions[indicator.direction],
    basis: sayBasis(context, figure),
    witnesses: sayWitnesses(context, observation.sources),
  };
}

function say(text: string): Said {
  return { text, lang: undefined };
}

/** What the number and its kind mean, where that is not plain; a plain result needs no words. */
function explainFigure(context: Context, figure: Figure, { change }: PlaceView): Said[] {
  const { words } = context;
  const { observation } = figure;
  const view = viewFigure(context, figure);
  const isPlain =
    observation.comparator === 'eq' && observation.obs_value_upper === undefined && observation.obs_total === undefined;
  const country = figureOfCountry(context, figure);
  const latest = sayLatestOfPlace(context, figure);
  const isGone = change !== 'same' && change !== 'renamed';
  return [
    ...(view.isDoubtful ? [words.figure.doubt.kept] : []),
    ...(isPlain ? [] : [explainNumber(view, observation, context)]),
    ...(view.type === 'actual' ? [] : [`${view.kind}: ${words.valueTypeNotes[view.type]}.`]),
    ...(observation.period_basis === 'event' ? [words.figure.periodFromEventSentence] : []),
    ...(isGone ? [words.figure.placeSince(view.place.name)] : []),
    ...(latest === undefined ? [] : [latest]),
    ...(country === undefined ? [] : [words.figure.whole(sayWithBasis(context, country))]),
  ].map((text) => say(text));
}

/** How new the newest result of its place is, where this one is of an earlier year or may have been followed by others. */
function sayLatestOfPlace(context: Context, { indicator, observation }: Figure): string | undefined {
  const ofPlace = indicator.observations.filter(({ ref_area }) => ref_area === observation.ref_area);
  return sayLatestYear(
    context,
    ofPlace.map((one) => ({ observation: one, indicator })),
  );
}

/** How to read the number: its range, its whole, or the words that bound it. */
function explainNumber(view: FigureView, observation: Observation, { language, words }: Context): string {
  const unit = language === 'vi' ? view.unit.replace(/ trở (lên|xuống)$/u, '') : view.unit;
  const { obs_value: value, obs_value_upper: upper, obs_total: total, comparator, unit_mult } = observation;
  const power = unit_mult - scaleIn(words.scales, unit_mult);
  const write = (number: number) => formatNumber(timesTen(number, power), language);
  const say = (number: number) => withUnit(write(number), unit);
  if (upper !== undefined) return words.rangeReading(say(value), say(upper));
  if (total !== undefined) return words.partReading(write(value), say(total));
  return words.readings[comparator](say(value));
}
