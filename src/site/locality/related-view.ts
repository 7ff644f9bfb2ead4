import { figureDay } from '../../archive/figure-day.ts';
import { measureOf } from '../../archive/measure-of.ts';
import type { Archive, Figure } from '../../archive/archive.ts';
import { pastUnits } from '../../core/gazetteer/lineage.ts';
import { isDayOf, largerUnits, laterUnits, rankOf, smallerUnits } from '../../core/gazetteer/related-units.ts';
import { lastDayOf, nearestVersion } from '../../core/gazetteer/versions.ts';
import type { Locality } from '../../core/model/locality.ts';
import { compareKeys, compareVietnamese } from '../../core/text/collate.ts';
import { dayBefore, formatPeriod } from '../../core/text/date.ts';
import { viewStory, type StoryView } from '../article/article-view.ts';
import { lineOfFigure, type FigureLine } from '../figure/figure-line.ts';
import { recordsOf, recordsOn, hasNoRecords, type UnitRecords } from './records-of-unit.ts';
import { viewPlaceName, type PlaceName } from '../place/place-view.ts';
import type { Context } from '../context.ts';

/** What the archive holds of a unit that is not the one of the page, but has to do with it. */
export interface RelatedUnitView {
  readonly name: PlaceName;
  /** What it is to the unit of the page: "toàn bộ thuộc phường này từ 1/7/2025". */
  readonly how: string;
  /** "51 số liệu, 4 bài". */
  readonly count: string;
  /** The first of its figures, named as its own; and of those that count it together with other places. */
  readonly figures: readonly FigureLine[];
  readonly shared: readonly FigureLine[];
  /** What the tables show: "6 trong 51 số liệu của thành phố Bắc Kạn". */
  readonly caption: string;
  readonly sharedCaption: string;
  /** The first of the articles about it. */
  readonly stories: readonly StoryView[];
  /** Its page, with a word for what there is more of; absent when all is shown. */
  readonly more: string | undefined;
}

/** Units that are the same to the unit of a page: what was there before, what lies in it, what it lies in, what followed. */
export interface RelatedGroup {
  readonly kind: RelatedKind;
  readonly id: string;
  readonly title: string;
  /** Whose figures these are, so that nobody takes them for the unit's own. */
  readonly note: string;
  /** Those whose figures and articles are shown, and those of which only the numbers are. */
  readonly shown: readonly RelatedUnitView[];
  readonly others: readonly RelatedUnitView[];
}

export type RelatedKind = 'before' | 'within' | 'above' | 'after';

interface Relative {
  readonly id: string;
  readonly how: string;
  readonly records: UnitRecords;
}

/** How many units of a group are shown with figures and articles, and how many of these. */
const UNITS: Readonly<Record<RelatedKind, number>> = { before: 3, within: 2, above: 1, after: 2 };
const FIGURES = 4;
const STORIES = 3;
const ANCHORS: Readonly<Record<RelatedKind, string>> = {
  before: 'noi-truoc',
  within: 'ben-trong',
  above: 'cap-tren',
  after: 'noi-sau',
};

/** What the archive holds of the relatives of a unit, kind by kind; kinds without anything are left out. */
export function viewRelated(context: Context, locality: Locality): RelatedGroup[] {
  const { archive, words } = context;
  const { related } = words;
  const relatives: Readonly<Record<RelatedKind, Relative[]>> = {
    before: predecessorsOf(context, locality),
    within: partsOfUnit(context, locality),
    above: aboveOf(context, locality),
    after: successorsOf(context, locality),
  };
  return (['before', 'within', 'above', 'after'] as const).flatMap((kind) => {
    const held = relatives[kind].filter(({ records }) => !hasNoRecords(records));
    if (held.length === 0) return [];
    const units = held.map((relative) => viewRelative(context, relative, kind === 'before'));
    const isShown = ({ figures, shared, stories }: RelatedUnitView) =>
      // Articles about a part are most often about the whole as well, where they are listed already.
      figures.length + shared.length + (kind === 'within' ? 0 : stories.length) > 0;
    const shown = units.filter(isShown).slice(0, UNITS[kind]);
    const level = levelNow(archive, locality);
    return [
      {
        kind,
        id: ANCHORS[kind],
        title: related.titles[kind],
        note: related.notes[kind](related.thisUnit(level)),
        shown,
        others: units.filter((unit) => !shown.includes(unit)),
      },
    ];
  });
}

function predecessorsOf({ archive, language, words }: Context, locality: Locality): Relative[] {
  const { localities } = archive;
  const { related } = words;
  const self = related.thisUnit(levelNow(archive, locality));
  return pastUnits(localities, locality.id)
    .filter(({ id }) => rankOf(localities, id) >= rankOf(localities, locality.id))
    .map(({ id, extent, until }) => ({
      id,
      how: related.cameHere[extent](self, formatPeriod(until, language)),
      records: recordsOn(archive, id, (day) => day < until),
    }));
}

function aboveOf({ archive, language, words: { related, locality: words } }: Context, locality: Locality): Relative[] {
  const self = related.thisUnit(levelNow(archive, locality));
  return largerUnits(archive.localities, locality.id).map((stay) => {
    const end = stay.to === '' ? '' : ` ${words.endedOn(formatPeriod(dayBefore(stay.to), language))}`;
    return {
      id: stay.id,
      how: (stay.isOwn ? related.contained(self) : related.containedGround(self)) + end,
      records: recordsOn(archive, stay.id, (day) => isDayOf(stay, day)),
    };
  });
}

/** The busiest first. */
function partsOfUnit(context: Context, locality: Locality): Relative[] {
  const {
    archive,
    language,
    words: { locality: words },
  } = context;
  const { localities, site } = archive;
  return smallerUnits(localities, locality.id)
    .map((stay) => {
      const lastDay = stay.to === '' ? site.edition : dayBefore(stay.to);
      const above = largerUnits(localities, stay.id)
        .filter((larger) => larger.isOwn && larger.id !== locality.id && isDayOf(larger, lastDay))
        .filter((larger) => rankOf(localities, larger.id) >= rankOf(localities, locality.id))
        .map((larger) => viewPlaceName(context, larger.id, lastDay).name);
      const end = stay.to === '' ? [] : [words.endedOn(formatPeriod(lastDay, language))];
      const records = recordsOn(archive, stay.id, (day) => isDayOf(stay, day));
      return { id: stay.id, how: [...above, ...end].join(', '), records };
    })
    .sort((a, b) => size(b.records) - size(a.records));
}

function successorsOf(
  { archive, language, words: { related, locality: words } }: Context,
  locality: Locality,
): Relative[] {
  const { localities, site } = archive;
  const self = related.thisUnit(levelNow(archive, locality));
  return laterUnits(localities, locality.id).map(({ id, extent }) => {
    const last = lastDayOf(localities.get(id)?.versions ?? [], site.edition);
    const end = last < site.edition ? ` ${words.endedOn(formatPeriod(last, language))}` : '';
    return { id, how: related.wentThere[extent](self) + end, records: recordsOf(archive, id) };
  });
}

/** Shared figures are shown of what was here before; those of other kinds stand among the figures of a larger unit. */
function viewRelative(context: Context, { id, how, records }: Relative, hasShared: boolean): RelatedUnitView {
  const { archive, words } = context;
  const { related } = words;
  const { figures, shared, articles } = records;
  const locality = archive.localities.get(id);
  const name = viewPlaceName(context, id, lastDayOf(locality?.versions ?? [], archive.site.edition));
  const view = (some: readonly Figure[]) =>
    pick(archive, some).map((figure) => lineOfFigure(context, figure, 'indicator'));
  const all = recordsOf(archive, id);
  const isAll = all.figures.length <= FIGURES && all.shared.length <= FIGURES && all.articles.length <= STORIES;
  return {
    name,
    how,
    count: sayRecords(records, context),
    figures: view(figures),
    shared: hasShared ? view(shared) : [],
    caption: related.caption(Math.min(figures.length, FIGURES), all.figures.length, name.name),
    sharedCaption: related.sharedCaption(Math.min(shared.length, FIGURES), all.shared.length, name.name),
    stories: articles.slice(0, STORIES).map((article) => viewStory(context, article)),
    more: isAll ? undefined : related.more(sayRecords(all, context), name.name),
  };
}

/** "51 số liệu, 5 số liệu tính chung, 4 bài". */
export function sayRecords(
  { figures, shared, articles }: UnitRecords,
  { words: { related, localities: words } }: Context,
): string {
  return [
    figures.length > 0 ? words.figures(figures.length) : '',
    shared.length > 0 ? related.sharedCount(shared.length) : '',
    articles.length > 0 ? words.articles(articles.length) : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** Results before targets and plans, the latest first, no indicator twice before each has come. */
function pick(archive: Archive, figures: readonly Figure[]): Figure[] {
  const sorted = figures.toSorted(
    (a, b) =>
      Number(a.observation.value_type !== 'actual') - Number(b.observation.value_type !== 'actual') ||
      compareKeys(dayOfRecord(archive, b), dayOfRecord(archive, a)) ||
      compareVietnamese(measureOf(archive, a).title.vi, measureOf(archive, b).title.vi),
  );
  const firsts = sorted.filter(
    ({ indicator }, index) => sorted.findIndex((other) => other.indicator === indicator) === index,
  );
  return [...firsts, ...sorted.filter((figure) => !firsts.includes(figure))].slice(0, FIGURES);
}

function dayOfRecord(archive: Archive, { observation }: Figure): string {
  return figureDay(archive, observation.time_period, observation.sources);
}

function size({ figures, shared, articles }: UnitRecords): number {
  return figures.length * 1000 + articles.length * 100 + shared.length;
}

function levelNow({ site }: Archive, locality: Locality) {
  return nearestVersion(locality, site.edition).level;
}
