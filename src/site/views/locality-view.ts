import type { Archive, Figure } from '../../archive/archive.ts';
import { articleDay } from '../../core/article-day.ts';
import { partsOf, predecessors } from '../../core/gazetteer/lineage.ts';
import { byTime, nearestVersion } from '../../core/gazetteer/versions.ts';
import type { Locality, LocalityVersion } from '../../core/model/locality.ts';
import { compareVietnamese } from '../../core/text/collate.ts';
import { dayBefore, formatPeriod } from '../../core/text/date.ts';
import { messagesIn, type Language } from '../../i18n/index.ts';
import { paths } from '../paths.ts';
import { viewStory, type StoryView } from './article-view.ts';
import { viewFigure, type FigureView } from './figure-view.ts';
import { viewPlace, viewPlaceName, type PlaceName, type PlaceView } from './place-view.ts';
import { groupTargets, type TargetGroup } from './target-view.ts';

/** Everything a locality page shows. */
export interface LocalityView {
  readonly locality: Locality;
  /** The latest version: the page is titled by it. */
  readonly version: LocalityVersion;
  readonly title: string;
  /** Name, parents and last day: tells units of one name apart. */
  readonly fullTitle: string;
  /** First day known, for a reader; absent when unknown. */
  readonly from: string | undefined;
  /** Last day on which it stood; absent while it stands. */
  readonly until: string | undefined;
  /** A day on which it is known to have stood, when its first day is unknown. */
  readonly attested: string | undefined;
  /** The unit as of its last day, and its ground today. */
  readonly place: PlaceView;
  readonly history: readonly HistoryEntry[];
  readonly parts: readonly { readonly name: PlaceName; readonly place: PlaceView }[];
  readonly predecessors: readonly PlaceName[];
  /** Units that may have what this one lacks: its parents, and today's units. */
  readonly lookAt: readonly PlaceName[];
  /** The units above it, the largest first. */
  readonly trail: readonly { readonly name: string; readonly href: string }[];
  readonly targets: readonly TargetGroup[];
  readonly targetsHref: string;
  readonly figures: readonly FigureView[];
  /** Figures of a larger unit that name this one among the places they cover. */
  readonly sharedFigures: readonly FigureView[];
  readonly stories: readonly StoryView[];
}

/** A point in the life of a unit. */
export interface HistoryEntry {
  readonly when: string;
  /** What happened, in the language of the page. */
  readonly title: string;
  /** The names it concerns. */
  readonly text: string | undefined;
  /** The legal act, in Vietnamese. */
  readonly source: string | undefined;
  readonly kind: 'past' | 'now' | 'end';
}

export function viewLocality(archive: Archive, locality: Locality, language: Language): LocalityView {
  const version = nearestVersion(locality, archive.site.edition);
  const lastDay = version.valid_to === undefined ? archive.site.edition : dayBefore(version.valid_to);
  const [first = version] = byTime(locality);
  const place = viewPlace(archive, locality.id, lastDay, language);
  const above = place.then.slice(1);
  return {
    locality,
    version,
    title: capitalise(messagesIn(language).nameUnit(version)),
    fullTitle: capitalise(nameInFull(place, version, language)),
    from: first.valid_from && formatPeriod(first.valid_from, language),
    attested:
      first.valid_from === undefined && first.attested_from ? formatPeriod(first.attested_from, language) : undefined,
    until: version.valid_to && formatPeriod(lastDay, language),
    place,
    lookAt: [...above, ...place.now, ...(place.nowWithin ? [place.nowWithin] : [])],
    trail: above.toReversed().map(({ name, href }) => ({ name, href })),
    history: viewHistory(archive, locality, language),
    parts: partsOf(archive.localities, locality.id)
      .map((part) => viewPart(archive, part, locality.id, language))
      .sort((a, b) => compareVietnamese(a.name.name, b.name.name)),
    predecessors: predecessors(archive.localities, locality.id).map(({ id, versions }) =>
      viewPlaceName(archive, id, lastDayOf(versions, archive.site.edition), language),
    ),
    targets: groupTargets(archive, figuresOf(archive, locality.id), language),
    targetsHref: paths.targets(language),
    figures: byTopic(archive, figuresOf(archive, locality.id)).map((figure) => viewFigure(archive, figure, language)),
    sharedFigures: byTopic(archive, figuresNaming(archive, locality.id)).map((figure) =>
      viewFigure(archive, figure, language),
    ),
    stories: [...archive.articles.values()]
      .filter(({ localities }) => localities.includes(locality.id))
      .sort((a, b) => (articleDay(a) < articleDay(b) ? 1 : -1))
      .map((article) => viewStory(archive, article, language)),
  };
}

function nameInFull(place: PlaceView, version: LocalityVersion, language: Language): string {
  return place.then.map(({ name }) => name).join(', ') + sayEnd(version, language);
}

function sayEnd({ valid_to }: LocalityVersion, language: Language): string {
  if (valid_to === undefined) return '';
  return ` (${messagesIn(language).locality.endedOn(formatPeriod(dayBefore(valid_to), language))})`;
}

/** The figures of a unit alone. */
function figuresOf(archive: Archive, id: string): Figure[] {
  return [...archive.figures.values()].filter(({ observation }) => observation.ref_area === id);
}

/** Figures of a larger unit that name this one among others: no share of them may be read as this unit's own. */
function figuresNaming(archive: Archive, id: string): Figure[] {
  return [...archive.figures.values()].filter(({ observation }) => observation.places?.includes(id));
}

/** Sorts figures by topic, then by indicator, the latest period first, so that like stands beside like. */
function byTopic(archive: Archive, figures: readonly Figure[]): Figure[] {
  const topics = [...archive.topics.keys()];
  return figures.toSorted(
    (a, b) =>
      topics.indexOf(a.indicator.topic) - topics.indexOf(b.indicator.topic) ||
      compareVietnamese(a.indicator.title.vi, b.indicator.title.vi) ||
      (a.observation.time_period < b.observation.time_period ? 1 : -1),
  );
}

/** A part is named as it was while it belonged to the unit, and shown with what it is today. */
function viewPart(archive: Archive, part: Locality, parent: string, language: Language) {
  const within = part.versions.filter((version) => version.parent === parent);
  const day = lastDayOf(within, archive.site.edition);
  return { name: viewPlaceName(archive, part.id, day, language), place: viewPlace(archive, part.id, day, language) };
}

function lastDayOf(versions: readonly LocalityVersion[], today: string): string {
  const last = versions.toSorted((a, b) => ((a.valid_to ?? '9') < (b.valid_to ?? '9') ? -1 : 1)).at(-1);
  return last?.valid_to === undefined ? today : dayBefore(last.valid_to);
}

function viewHistory(archive: Archive, locality: Locality, language: Language): HistoryEntry[] {
  const words = messagesIn(language);
  const versions = byTime(locality);
  const [first, second] = versions;
  const before: HistoryEntry[] =
    first?.valid_from === undefined && second?.valid_from !== undefined
      ? [
          {
            when: words.locality.before(formatPeriod(second.valid_from, language)),
            title: words.levels[first?.level ?? second.level],
            text: first && `${capitalise(words.nameUnit(first))}.`,
            source: undefined,
            kind: 'past',
          },
        ]
      : [];
  const events = locality.events
    .toSorted((a, b) => (a.date < b.date ? -1 : 1))
    .map(({ kind, date, basis, successors }): HistoryEntry => {
      const version = versions.find(({ valid_from }) => valid_from === date);
      const names = successors.map(({ id }) => viewPlaceName(archive, id, date, language).name);
      return {
        when: formatPeriod(date, language),
        title: words.eventKinds[kind],
        text:
          names.length > 0 ? `${capitalise(names.join(', '))}.` : version && `${capitalise(words.nameUnit(version))}.`,
        source: basis,
        kind: version === undefined ? 'end' : 'now',
      };
    });
  return [...before, ...events];
}

function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
