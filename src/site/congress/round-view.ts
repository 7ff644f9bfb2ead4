import type { Figure } from '../../archive/archive.ts';
import { hasMap } from '../../archive/things-with-pages.ts';
import { figuresOfRound } from '../../archive/round-figures.ts';
import { bareNameOn, dayOfRound, knowledgeOf, splitProvinces } from '../../core/congress/coverage.ts';
import { isDoubtful } from '../../core/figure/statement.ts';
import type { AreaLook, MapSpec } from '../../core/map/spec.ts';
import type { CongressRound } from '../../core/model/congress.ts';
import { compareVietnamese } from '../../core/text/collate.ts';
import { paths } from '../../core/address/paths.ts';
import { viewStories, type StoryView } from '../article/article-view.ts';
import {
  anchorOf,
  compareCongresses,
  sayWhen,
  viewCongress,
  viewStops,
  type CongressView,
  type RoundStop,
} from './congress-view.ts';
import { viewConflicts, type ConflictView } from '../relation/conflict-view.ts';
import { viewFigure } from '../figure/figure-view.ts';
import { viewMap } from '../place/map-view.ts';
import { viewPlaceName, type PlaceName } from '../place/place-view.ts';
import { viewRoundTables, type RoundTable } from './round-table-view.ts';
import { groupTargets, tallyTargets, type TargetGroup, type TargetTally } from '../target/targets-view.ts';
import { sayForeign, type Said } from '../../core/text/foreign.ts';
import { linkToList } from '../shell/sections.ts';
import type { Context } from '../context.ts';

/** Everything the page of a round shows. */
export interface RoundView {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly stops: readonly RoundStop[];
  readonly tables: readonly RoundTable[];
  /** How many provinces of that day have news, in one sentence. */
  readonly told: string;
  /** Those without, by name. */
  readonly untold: readonly PlaceName[];
  /** Where a map shows them, when the archive has one. */
  readonly mapHref: string | undefined;
  readonly conflicts: readonly ConflictView[];
  readonly doubtful: readonly DoubtfulFigure[];
  /** Its latest stories, and the titles of the others. */
  readonly stories: readonly StoryView[];
  readonly moreStories: readonly StoryView[];
  readonly tally: TargetTally;
  /** Its other pages, and the coverage of the archive. */
  readonly parts: readonly { readonly title: string; readonly href: string }[];
  readonly sourcesHref: string;
  readonly targetsHref: string;
}

/** A figure that is most likely a misprint. */
export interface DoubtfulFigure {
  readonly name: string;
  readonly phrase: string;
  readonly href: string;
  readonly comment: Said | undefined;
}

/** The figures of one topic, an indicator after the other. */
export interface TopicFigures {
  readonly id: string;
  readonly title: string;
  readonly indicators: readonly {
    readonly title: string;
    readonly href: string;
    readonly figures: readonly {
      readonly place: string;
      readonly phrase: string;
      readonly href: string;
      /** " (chỉ tiêu)" where it is no result. */
      readonly proviso: string;
      readonly isDoubtful: boolean;
      readonly isDisputed: boolean;
    }[];
  }[];
}

const STORIES = 3;

export function viewRound(context: Context, round: CongressRound): RoundView {
  const { archive, language, words } = context;
  const { told, untold } = splitProvinces(archive.localities, round);
  const figures = figuresOfRound(archive, round);
  const ids = new Set(figures.map(({ observation }) => observation.obs_id));
  const hrefs = [...archive.articles.values()]
    .filter(({ congress }) => congress === round.id)
    .map(({ id }) => paths.article(id, language));
  const stories = viewStories(context).filter(({ href }) => hrefs.includes(href));
  const tally = tallyTargets(context, figures);
  return {
    id: round.id,
    title: round.title[language],
    summary: round.summary[language],
    stops: viewStops(context),
    tables: viewRoundTables(context, round),
    told: words.rounds.told(told.length, told.length + untold.length),
    untold: namePlaces(context, untold, dayOfRound(round)),
    mapHref: hasMap(archive, round) ? paths.roundMap(round.id, language) : undefined,
    conflicts: viewConflicts(context).filter(({ claims }) => claims.some(({ id }) => ids.has(id))),
    doubtful: figures
      .filter(({ observation }) => isDoubtful(observation))
      .map((figure) => viewDoubtful(context, figure)),
    stories: stories.slice(0, STORIES),
    moreStories: stories.slice(STORIES),
    tally,
    parts: [
      ...(figures.length > 0
        ? [{ title: words.rounds.allFigures(figures.length), href: paths.roundFigures(round.id, language) }]
        : []),
      { title: words.rounds.allSources, href: paths.roundSources(round.id, language) },
      linkToList('coverage', context),
    ],
    sourcesHref: paths.roundSources(round.id, language),
    targetsHref: paths.roundTargets(round.id, language),
  };
}

/** The congresses of a round in full: the national one first, then provinces and districts by their day. */
export function viewCongressesInFull(context: Context, round: CongressRound): CongressView[] {
  return round.congresses.toSorted(compareCongresses).map((one) => viewCongress(context, one, round));
}

/** The targets that the sources of a round print, by who set them. */
export function viewRoundTargets(context: Context, round: CongressRound): TargetGroup[] {
  const { archive } = context;
  return groupTargets(context, figuresOfRound(archive, round));
}

/** All figures of a round by topic and indicator; places in the order of their names. */
export function viewRoundFigures(context: Context, round: CongressRound): TopicFigures[] {
  const { archive, language } = context;
  const byTopic = Map.groupBy(figuresOfRound(archive, round), ({ indicator }) => indicator.topic);
  return [...archive.topics.values()].flatMap(({ id, title }) => {
    const byIndicator = Map.groupBy(byTopic.get(id) ?? [], ({ indicator }) => indicator);
    const indicators = [...byIndicator].map(([indicator, figures]) => ({
      title: indicator.title[language],
      href: paths.indicator(indicator.id, language),
      figures: figures.map((figure) => viewShort(context, figure, round)).sort(byPlace),
    }));
    return indicators.length === 0 ? [] : [{ id, title: title[language], indicators }];
  });
}

/** The period is told where it is not the year of the round, which the page is about. */
function viewShort(
  context: Context,
  figure: Figure,
  round: CongressRound,
): TopicFigures['indicators'][number]['figures'][number] {
  const view = viewFigure(context, figure);
  return {
    place: [
      view.place.name,
      ...(view.facet === undefined ? [] : [view.facet]),
      ...(figure.observation.time_period.startsWith(round.id) ? [] : [view.period]),
    ].join(', '),
    phrase: view.phrase,
    href: view.href,
    proviso: view.proviso,
    isDoubtful: view.isDoubtful,
    isDisputed: view.isDisputed,
  };
}

function byPlace(a: { place: string }, b: { place: string }): number {
  return compareVietnamese(a.place, b.place);
}

function viewDoubtful(context: Context, figure: Figure): DoubtfulFigure {
  const { language, words } = context;
  const view = viewFigure(context, figure);
  const { comment } = figure.observation;
  return {
    name: words.figure.titleAt(view.title, view.place.name, view.period),
    phrase: view.phrase,
    href: view.href,
    comment: comment && sayForeign(comment, language),
  };
}

const LOOKS: Readonly<Record<ReturnType<typeof knowledgeOf>, AreaLook>> = {
  dated: 'full',
  undated: 'some',
  none: 'none',
};

/** Provinces of that day: held on a known day, held or announced without one, no news. Areas lead to their row. */
export function viewRoundMap(context: Context, round: CongressRound): MapSpec | undefined {
  const { archive, language } = context;
  const words = context.words.rounds;
  const day = dayOfRound(round);
  const options = { id: 'ban-do', title: words.map(round.id), language };
  return viewMap(archive, day, options, (id) => {
    const congress = round.congresses.find(({ level, ref_area }) => level === 'province' && ref_area === id);
    const { name, href } = viewPlaceName(context, id, day);
    return {
      title: `${name}: ${congress === undefined ? words.noNews : sayWhen(congress, context)}`,
      href: congress === undefined ? href : `${paths.round(round.id, language)}#${anchorOf(congress)}`,
      look: LOOKS[knowledgeOf(congress)],
    };
  });
}

/** Units by name as of a day, in the order of their bare names. */
export function namePlaces(context: Context, ids: readonly string[], day: string): PlaceName[] {
  const { archive } = context;
  return ids
    .map((id) => ({ bare: bareNameOn(archive.localities, id, day), place: viewPlaceName(context, id, day) }))
    .sort((a, b) => compareVietnamese(a.bare, b.bare))
    .map(({ bare, place }) => ({ ...place, name: bare }));
}
