import type { Archive, Figure } from '../../archive/archive.ts';
import { measureOf } from '../../archive/measure-of.ts';
import { byTime, nearestVersion } from '../../core/gazetteer/versions.ts';
import type { Locality, LocalityVersion } from '../../core/model/locality.ts';
import { compareKeys, compareVietnamese } from '../../core/text/collate.ts';
import { capitalise } from '../../core/text/common-words.ts';
import { dayBefore, formatPeriod } from '../../core/text/date.ts';
import { paths } from '../../core/address/paths.ts';
import { viewStory, type StoryView } from '../article/article-view.ts';
import { lineOfFigure, type FigureLine } from '../figure/figure-line.ts';
import { viewKeyFigure, type KeyFigureView } from '../figure/key-figure-view.ts';
import { viewPublishers, type SourceLineView } from '../figure/source-line-view.ts';
import { sayLatestYear } from '../finding/finding-view.ts';
import { viewActionsOfPlace } from './actions-of-place.ts';
import { keyFigures } from './key-figures.ts';
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
import { viewPlace, type PlaceView } from '../place/place-view.ts';
import type { ActionsView } from '../shell/actions-view.ts';
import { saySummary, viewSummary, type SummaryPart } from './summary-view.ts';
import { viewTopics, type TopicView } from './topics-view.ts';
import { sayPrinted, type Said } from '../../core/text/foreign.ts';
import type { PageLink } from '../shell/sections.ts';
import type { Context } from '../context.ts';

/** Everything a locality page shows. */
export interface LocalityView {
  /** Its latest name, with its last day if it is gone: the page is titled by it. */
  readonly title: string;
  /** The name as running text has it. */
  readonly name: string;
  /** Name, parents and last day: tells units of one name apart. */
  readonly fullTitle: string;
  /** What it is or was, and when. */
  readonly lead: string;
  /** What search engines show below the title: what is known of it, or what it is. */
  readonly description: string;
  /** The latest event that made it what it is, with the act. */
  readonly lastEvent: HistoryEntry | undefined;
  /** What it is known by, in sentences; empty where the archive knows nothing of it alone. */
  readonly summary: readonly SummaryPart[];
  /** Who prints its figures, and how new the newest is; absent where there are none. */
  readonly source: SourceLineView | undefined;
  readonly latest: string | undefined;
  readonly actions: ActionsView;
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
  /** The units above it, the largest first. */
  readonly trail: readonly PageLink[];
  /** Rounds in which it held a congress, the latest first; behind them the page that sets several side by side. */
  readonly congresses: readonly { readonly title: string; readonly href: string }[];
  readonly targetsHref: string;
  readonly keyFigures: readonly KeyFigureView[];
  readonly topics: readonly TopicView[];
  /** Figures of a larger unit that name this one among the places they cover. */
  readonly sharedFigures: readonly FigureLine[];
  readonly stories: readonly StoryView[];
}

export function viewLocality(context: Context, locality: Locality, address: (path: string) => string): LocalityView {
  const { archive, language, words } = context;
  const version = nearestVersion(locality, archive.site.edition);
  const lastDay = version.valid_to === undefined ? archive.site.edition : dayBefore(version.valid_to);
  const [first = version] = byTime(locality);
  const place = viewPlace(context, locality.id, lastDay);
  const above = place.then.slice(1);
  const held = recordsOf(archive, locality.id);
  const lineage = viewLineage(context, locality);
  const parts = viewParts(context, locality);
  const name = words.nameUnit(version);
  const key = keyFigures(archive, held.figures);
  const summary = viewSummary(context, locality.id, key, place.change === 'same' ? 'standing' : 'gone');
  const source = key.length === 0 ? undefined : viewPublishers(context, key);
  const history = viewHistory(context, locality);
  return {
    level: words.levels[version.level],
    name,
    title: capitalise(
      version.valid_to === undefined ? name : words.locality.titleOfGone(name, formatPeriod(lastDay, language)),
    ),
    fullTitle: capitalise(nameInFull(place, version, context)),
    lead: sayLead(context, locality),
    description: `${capitalise(nameInFull(place, version, context))}. ${summary.length === 0 ? sayLead(context, locality) : saySummary(summary)}`,
    lastEvent: history.at(-1),
    summary,
    source,
    latest: sayLatestYear(context, held.figures),
    actions: viewActionsOfPlace(context, { id: locality.id, name, place, lastDay, summary, source, address }),
    from: sayFirstDay(context, locality, first),
    until: version.valid_to === undefined ? words.locality.stillStands : formatPeriod(lastDay, language),
    otherNames: locality.other_names.length === 0 ? undefined : sayPrinted(locality.other_names.join(', '), language),
    confidence: words.confidences[locality.confidence],
    place,
    trail: above.toReversed().map(({ name, href }) => ({ title: name, href })),
    history,
    parts,
    hasParts: parts.last.length + parts.before.length > 0,
    lineage,
    hasLineage: lineage.before.length + lineage.after.length > 0 || (lineage.unknown ?? lineage.doubt) !== undefined,
    homonyms: viewHomonyms(context, locality),
    parents: viewParents(context, locality),
    codes: viewCodes(locality, context),
    related: viewRelated(context, locality),
    isEmpty: hasNoRecords(held),
    next: viewNext(context, locality),
    congresses: viewCongresses(context, locality.id),
    targetsHref: paths.targets(language),
    keyFigures: key.map((figure) => viewKeyFigure(context, figure, 'indicator')),
    topics: viewTopics(context, held.figures),
    sharedFigures: byTopic(archive, held.shared).map((figure) => lineOfFigure(context, figure, 'indicator')),
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
