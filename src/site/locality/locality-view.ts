import type { Archive, Figure } from '../../archive/archive.ts';
import { measureOf } from '../../archive/measure-of.ts';
import { byTime, nearestVersion } from '../../core/gazetteer/versions.ts';
import type { Locality, LocalityVersion } from '../../core/model/locality.ts';
import { compareKeys, compareVietnamese } from '../../core/text/collate.ts';
import { capitalise } from '../../core/text/common-words.ts';
import { dayBefore, formatPeriod } from '../../core/text/date.ts';
import { paths } from '../../core/address/paths.ts';
import { viewStory, type StoryView } from '../article/article-view.ts';
import { viewFigure, type FigureView } from '../figure/figure-view.ts';
import { viewHistory, type HistoryEntry } from './history-view.ts';
import { recordsOf, hasNoRecords } from './records-of-unit.ts';
import {
  viewCodes,
  viewHomonyms,
  viewLineage,
  viewParents,
  type HomonymsView,
  type LineageView,
  type TimedText,
} from './lineage-view.ts';
import { sayLead } from './locality-lead.ts';
import { viewNext, type NextView } from './next-view.ts';
import { viewParts, type PartsView } from './parts-view.ts';
import { viewRelated, type RelatedGroup } from './related-view.ts';
import { viewPlace, type PlaceName, type PlaceView } from '../place/place-view.ts';
import { groupTargets, type TargetGroup } from '../target/targets-view.ts';
import { sayPrinted, type Said } from '../../core/text/foreign.ts';
import type { PageLink } from '../shell/sections.ts';
import type { Context } from '../context.ts';

/** Everything a locality page shows. */
export interface LocalityView {
  /** Its latest name: the page is titled by it. */
  readonly title: string;
  /** The name as running text has it. */
  readonly name: string;
  /** Name, parents and last day: tells units of one name apart. */
  readonly fullTitle: string;
  /** What it is or was, and when. */
  readonly lead: string;
  readonly level: string;
  /** Its first day, or else one on which it is known to have stood; absent when none is known. */
  readonly from: string | undefined;
  /** The last day on which it stood, or that it still stands. */
  readonly until: string;
  readonly otherNames: Said | undefined;
  readonly confidence: string;
  /** The unit as of its last day, and its ground today. */
  readonly place: PlaceView;
  readonly history: readonly HistoryEntry[];
  readonly parts: PartsView;
  readonly hasParts: boolean;
  readonly lineage: LineageView;
  readonly hasLineage: boolean;
  readonly homonyms: HomonymsView | undefined;
  /** The units above it, and its codes, through time. */
  readonly parents: readonly TimedText[];
  readonly codes: readonly TimedText[];
  /** What the archive holds of what was there before, lies in it, holds it, or followed: never of the unit itself. */
  readonly related: readonly RelatedGroup[];
  /** Whether there is nothing of the unit itself; then where to look. */
  readonly isEmpty: boolean;
  readonly next: NextView;
  /** Units that may have what this one lacks: its parents, and today's units. */
  readonly lookAt: readonly PlaceName[];
  /** The units above it, the largest first. */
  readonly trail: readonly PageLink[];
  /** Rounds in which it held a congress, the latest first; behind them the page that sets several side by side. */
  readonly congresses: readonly { readonly title: string; readonly href: string }[];
  readonly targets: readonly TargetGroup[];
  readonly targetsHref: string;
  readonly figures: readonly FigureView[];
  /** Figures of a larger unit that name this one among the places they cover. */
  readonly sharedFigures: readonly FigureView[];
  readonly stories: readonly StoryView[];
}

export function viewLocality(context: Context, locality: Locality): LocalityView {
  const { archive, language, words } = context;
  const version = nearestVersion(locality, archive.site.edition);
  const lastDay = version.valid_to === undefined ? archive.site.edition : dayBefore(version.valid_to);
  const [first = version] = byTime(locality);
  const place = viewPlace(context, locality.id, lastDay);
  const above = place.then.slice(1);
  const held = recordsOf(archive, locality.id);
  const lineage = viewLineage(context, locality);
  const parts = viewParts(context, locality);
  const related = viewRelated(context, locality);
  return {
    level: words.levels[version.level],
    name: words.nameUnit(version),
    title: capitalise(words.nameUnit(version)),
    fullTitle: capitalise(nameInFull(place, version, context)),
    lead: sayLead(context, locality),
    from: sayFirstDay(context, locality, first),
    until: version.valid_to === undefined ? words.locality.stillStands : formatPeriod(lastDay, language),
    otherNames: locality.other_names.length === 0 ? undefined : sayPrinted(locality.other_names.join(', '), language),
    confidence: words.confidences[locality.confidence],
    place,
    lookAt: [...above, ...place.now, ...place.within],
    trail: above.toReversed().map(({ name, href }) => ({ title: name, href })),
    history: viewHistory(context, locality),
    parts,
    hasParts: parts.last.length + parts.before.length > 0,
    lineage,
    hasLineage: lineage.before.length + lineage.after.length > 0 || (lineage.unknown ?? lineage.doubt) !== undefined,
    homonyms: viewHomonyms(context, locality),
    parents: viewParents(context, locality),
    codes: viewCodes(locality, context),
    related,
    isEmpty: hasNoRecords(held),
    next: viewNext(context, locality),
    congresses: viewCongresses(context, locality.id),
    targets: groupTargets(context, held.figures),
    targetsHref: paths.targets(language),
    figures: byTopic(archive, held.figures).map((figure) => viewFigure(context, figure)),
    sharedFigures: byTopic(archive, held.shared).map((figure) => viewFigure(context, figure)),
    stories: held.articles.map((article) => viewStory(context, article)),
  };
}

/** The day it was established, or at least one by which it stood. */
function sayFirstDay(
  { language, words }: Context,
  { events }: Locality,
  { valid_from, attested_from }: LocalityVersion,
): string | undefined {
  const known = valid_from ?? events.find(({ kind }) => kind === 'established')?.date;
  if (known !== undefined) return formatPeriod(known, language);
  return attested_from && words.locality.attestedFrom(formatPeriod(attested_from, language));
}

function viewCongresses({ archive, language, words }: Context, id: string): LocalityView['congresses'] {
  const rounds = [...archive.congresses.values()]
    .filter(({ congresses }) => congresses.some(({ ref_area }) => ref_area === id))
    .map((round) => ({ title: round.id, href: paths.round(round.id, language) }))
    .sort((a, b) => compareKeys(b.title, a.title));
  if (rounds.length < 2) return rounds;
  return [...rounds, { title: words.locality.allCongresses, href: paths.congressesOf(id, language) }];
}

function nameInFull(place: PlaceView, version: LocalityVersion, context: Context): string {
  return place.then.map(({ name }) => name).join(', ') + sayEnd(version, context);
}

function sayEnd({ valid_to }: LocalityVersion, { language, words }: Context): string {
  if (valid_to === undefined) return '';
  return ` (${words.locality.endedOn(formatPeriod(dayBefore(valid_to), language))})`;
}

/** Sorts figures by topic, then by indicator, the latest period first, so that like stands beside like. */
function byTopic(archive: Archive, figures: readonly Figure[]): Figure[] {
  const topics = [...archive.topics.keys()];
  return figures.toSorted(
    (a, b) =>
      topics.indexOf(a.indicator.topic) - topics.indexOf(b.indicator.topic) ||
      compareVietnamese(measureOf(archive, a).title.vi, measureOf(archive, b).title.vi) ||
      compareKeys(b.observation.time_period, a.observation.time_period),
  );
}
