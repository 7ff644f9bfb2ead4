import type { Archive, Figure } from '../../archive/archive.ts';
import { joinList } from '../../core/text/join-list.ts';
import { findLatestYear } from '../../core/figure/latest-year.ts';
import { unitWord } from '../../core/figure/unit-words.ts';
import type { Indicator } from '../../core/model/indicator.ts';
import { compareKeys, compareVietnamese } from '../../core/text/collate.ts';
import { paths } from '../../core/address/paths.ts';
import { chartsOfIndicator, type ChartView } from '../chart/chart-view.ts';
import { pairingOf, rankingOf, type RankView } from '../chart/rank-view.ts';
import { unrankedOf, type UnrankedView } from '../chart/unranked-view.ts';
import { correctionsAmong, type CorrectionView } from '../figure/correction-view.ts';
import { viewFigure, type FigureView } from '../figure/figure-view.ts';
import { viewKeyFigure, type KeyFigureView } from '../figure/key-figure-view.ts';
import { viewPublishers, type SourceLineView } from '../figure/source-line-view.ts';
import { sayLatestYear, viewFindings } from '../finding/finding-view.ts';
import type { PlaceName } from '../place/place-view.ts';
import type { ActionsView } from '../shell/actions-view.ts';
import { viewActionsOfIndicator } from './actions-of-indicator.ts';
import { unitOf } from '../../archive/unit-of.ts';
import { groupTargets, type TargetGroup } from '../target/targets-view.ts';
import { sayForeign, sayPrinted, type Said } from '../../core/text/foreign.ts';
import type { Context } from '../context.ts';
import type { PageLink } from '../shell/sections.ts';

/** Everything an indicator page shows. */
export interface IndicatorView {
  readonly id: string;
  /** What it is called in one line of text. */
  readonly name: string;
  /** What its page is called: the name with what is shown, or what an editor wrote. */
  readonly title: string;
  readonly definition: string;
  readonly description: string;
  /** Who prints its figures, and how new the newest result is; absent where there are none. */
  readonly source: SourceLineView | undefined;
  readonly latest: string | undefined;
  readonly actions: ActionsView;
  /** The one figure of an indicator that has no more. */
  readonly only: KeyFigureView | undefined;
  /** The places it has figures of, those with most first. */
  readonly places: readonly PlaceName[];
  readonly facts: IndicatorFacts;
  readonly figures: readonly FigureView[];
  readonly corrections: readonly CorrectionView[];
  readonly charts: readonly ChartView[];
  /** Places ranked by their latest values, and by two years. */
  readonly rankings: readonly RankView[];
  /** Latest figures that are in no ranking. */
  readonly unranked: readonly UnrankedView[];
  readonly targets: readonly TargetGroup[];
  readonly targetsHref: string;
}

/** What is known of an indicator, place by place of the page's list of facts. */
interface IndicatorFacts {
  /** The unit in words, "tỷ lệ phần trăm" or what is counted. */
  readonly unit: string;
  /** A bound that belongs to what is counted. */
  readonly threshold: Said | undefined;
  readonly direction: string;
  /** Whether values of several localities may be added up. */
  readonly additive: string;
  readonly aggregation: string;
  /** The definitions it was measured by over time. */
  readonly bases: readonly string[];
  readonly topic: { readonly title: string; readonly href: string };
  readonly notes: Said | undefined;
  /** What tells its figures apart, with the values they are of. */
  readonly breakdown: string | undefined;
  /** Indicators that a reader of this one should know. */
  readonly related: readonly PageLink[];
}

/** An indicator in the index. */
export interface IndicatorItem {
  readonly title: string;
  readonly href: string;
  /** How many figures it has and of which year the latest is; of one that has a single figure, the year alone. */
  readonly held: string;
}

/** Indicators that share a topic. */
export interface IndicatorGroup {
  readonly id: string;
  readonly title: string;
  readonly indicators: readonly IndicatorItem[];
  /** Those that would make the list long and tell little: they have one figure only. */
  readonly lone: readonly IndicatorItem[];
}

/** So few with one figure need no fold. */
const FEW = 3;

export function viewIndicator(
  context: Context,
  indicator: Indicator,
  address: (path: string) => string,
): IndicatorView {
  const { language } = context;
  const own = indicator.observations.map((observation) => ({ observation, indicator }));
  const source = own.length === 0 ? undefined : viewPublishers(context, own);
  const latest = sayLatestYear(context, own);
  const { title } = viewFindings(context, indicator);
  const [only, second] = own;
  return {
    id: indicator.id,
    name: indicator.title[language],
    title,
    definition: indicator.definition[language],
    description: [`${title}.`, indicator.definition[language], latest].filter(Boolean).join(' '),
    source,
    latest,
    actions: viewActionsOfIndicator(context, indicator, { title, address }),
    only: only && second === undefined ? viewKeyFigure(context, only, 'place') : undefined,
    places: placesOf(context, own),
    facts: listIndicatorFacts(context, indicator),
    figures: indicator.observations
      .toSorted((a, b) => compareKeys(b.time_period, a.time_period))
      .map((observation) => viewFigure(context, { observation, indicator })),
    corrections: correctionsAmong(
      context,
      indicator.observations.map((observation) => ({ observation, indicator })),
      ({ place, period }) => `${place.name}, ${period}`,
    ),
    charts: chartsOfIndicator(context, indicator),
    rankings: [rankingOf(context, indicator), pairingOf(context, indicator)].filter((rank) => rank !== undefined),
    unranked: unrankedOf(context, indicator),
    targets: groupTargets(
      context,
      indicator.observations.map((observation) => ({ observation, indicator })),
    ),
    targetsHref: paths.targets(language),
  };
}

/** The places of some figures as of the day of the latest of each, those with most figures first. */
function placesOf(context: Context, figures: readonly Figure[]): PlaceName[] {
  return [...Map.groupBy(figures, ({ observation }) => observation.ref_area).values()]
    .sort((a, b) => b.length - a.length)
    .flatMap(
      (group) => group.toSorted((a, b) => compareKeys(b.observation.time_period, a.observation.time_period))[0] ?? [],
    )
    .map((figure) => viewFigure(context, figure).place);
}

function listIndicatorFacts({ archive, language, words }: Context, indicator: Indicator): IndicatorFacts {
  const { threshold_text, additive, notes, topic, breakdown } = indicator;
  return {
    unit: unitWord(unitOf(archive, indicator.unit_measure), indicator.counted, language),
    threshold: threshold_text === undefined ? undefined : sayPrinted(threshold_text, language),
    direction: words.directions[indicator.direction],
    additive: additive ? words.indicator.additiveYes : words.indicator.additiveNo,
    aggregation: words.aggregations[indicator.aggregation],
    bases: indicator.bases.map(({ label }) => label[language]),
    topic: { title: archive.topics.get(topic)?.title[language] ?? '', href: `${paths.indicators(language)}#${topic}` },
    notes: notes && sayForeign(notes, language),
    breakdown:
      breakdown &&
      words.indicator.breakdownOf(
        breakdown.title[language],
        joinList(
          breakdown.values.map(({ label }) => label[language]),
          language,
        ),
      ),
    related: relatedTo(archive, indicator).map(({ id, title }) => ({
      title: title[language],
      href: paths.indicator(id, language),
    })),
  };
}

/** Those it names, and those that name it, by their titles. */
function relatedTo({ indicators }: Archive, { id, related = [] }: Indicator): Indicator[] {
  return [...indicators.values()]
    .filter((other) => related.includes(other.id) || other.related?.includes(id))
    .sort((a, b) => compareVietnamese(a.title.vi, b.title.vi));
}

/** All indicators by topic, in the order of data/topics.json; topics without one are left out. */
export function groupIndicators(context: Context): IndicatorGroup[] {
  const { archive, language } = context;
  const byTopic = Map.groupBy(
    [...archive.indicators.values()].sort((a, b) => compareVietnamese(a.title[language], b.title[language])),
    ({ topic }) => topic,
  );
  return [...archive.topics.values()].flatMap(({ id, title }) => {
    const ofTopic = byTopic.get(id) ?? [];
    const lone = ofTopic.filter(({ observations }) => observations.length <= 1);
    const isFolded = lone.length > FEW && lone.length < ofTopic.length;
    const item = (indicator: Indicator) => viewItem(context, indicator);
    if (ofTopic.length === 0) return [];
    return [
      {
        id,
        title: title[language],
        indicators: ofTopic.filter((indicator) => !isFolded || !lone.includes(indicator)).map(item),
        lone: isFolded ? lone.map(item) : [],
      },
    ];
  });
}

function viewItem({ language, words }: Context, { id, title, observations }: Indicator): IndicatorItem {
  return {
    title: title[language],
    href: paths.indicator(id, language),
    held: words.indicators.held(observations.length, findLatestYear(observations)),
  };
}
