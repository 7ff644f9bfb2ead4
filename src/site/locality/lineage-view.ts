import { codesOf } from '../../core/gazetteer/codes.ts';
import { giversOf } from '../../core/gazetteer/family.ts';
import { homonymsOf } from '../../core/gazetteer/homonyms.ts';
import { pastUnits, presentUnits } from '../../core/gazetteer/lineage.ts';
import { rankOf } from '../../core/gazetteer/related-units.ts';
import { byTime, lastDayOf } from '../../core/gazetteer/versions.ts';
import type { Locality } from '../../core/model/locality.ts';
import { compareKeys, compareVietnamese } from '../../core/text/collate.ts';
import { dayBefore, formatPeriod } from '../../core/text/date.ts';
import { nameAbove, viewPlaceName, type PlaceName } from '../place/place-view.ts';
import type { Context } from '../context.ts';

/** A unit in a sentence: "một phần thuộc [phường Bắc Kạn], tỉnh Thái Nguyên". */
export interface SaidUnit {
  /** What comes before the name. */
  readonly lead: string;
  readonly name: PlaceName;
  /** What follows it: the units above it as of that time, its last day, what it is to the unit of the page. */
  readonly rest: string;
}

/** What passed from unit to unit on one day. */
export interface Succession {
  /** "Từ 1/7/2025". */
  readonly when: string;
  readonly units: readonly SaidUnit[];
}

/** What was here before a unit, and what came after it. */
export interface LineageView {
  readonly before: readonly Succession[];
  readonly after: readonly Succession[];
  /** Said of a unit that is gone without any known successor. */
  readonly unknown: string | undefined;
  /** What is doubtful, where anything is. */
  readonly doubt: string | undefined;
}

/** Other units of the same name. */
export interface HomonymsView {
  /** "Phường Bắc Kạn không phải là thành phố Bắc Kạn cũ." */
  readonly warning: string;
  readonly units: readonly SaidUnit[];
}

/** A value with the days on which it held: a code, or the units above. */
export interface TimedText {
  readonly text: string;
  readonly when: string;
}

export function viewLineage(context: Context, locality: Locality): LineageView {
  const { language } = context;
  const { confidence, notes, versions } = locality;
  const words = context.words.lineage;
  const after = successionsOf(context, locality);
  const [end] = versions
    .map(({ valid_to = '' }) => valid_to)
    .sort()
    .reverse();
  const isGone = versions.every(({ valid_to }) => valid_to !== undefined);
  const doubts = [confidence === 'high' ? '' : words.doubts[confidence], notes?.[language] ?? ''];
  return {
    before: originsOf(context, locality),
    after,
    unknown: isGone && after.length === 0 && end !== undefined ? words.unknown(formatPeriod(end, language)) : undefined,
    doubt: doubts.filter((doubt) => doubt !== '').join(' ') || undefined,
  };
}

/** The units that share a name with one, those that stand today first; undefined when there are none. */
export function viewHomonyms(context: Context, locality: Locality): HomonymsView | undefined {
  const { archive, language } = context;
  const { localities, site } = archive;
  const words = context.words.lineage;
  const others = homonymsOf(localities, locality.id);
  if (others.length === 0) return undefined;
  const day = lastDayOf(locality.versions, site.edition);
  const own = viewPlaceName(context, locality.id, day).name;
  const past = new Map(pastUnits(localities, locality.id).map((unit) => [unit.id, unit.extent]));
  const later = new Map(presentUnits(localities, locality.id, site.edition).map((unit) => [unit.id, unit.extent]));
  const units = others.map((other) => {
    const last = lastDayOf(other.versions, site.edition);
    const above = nameAbove(context, other.id, last);
    const isGone = other.versions.every(({ valid_to }) => valid_to !== undefined);
    const came = past.get(other.id);
    const went = later.get(other.id);
    return {
      isGone,
      lead: '',
      name: viewPlaceName(context, other.id, last),
      parent: above.split(', ')[0] ?? '',
      rest: [
        above === '' ? '' : `, ${above}`,
        isGone ? ` (${context.words.locality.endedOn(formatPeriod(last, language))})` : '',
        came === undefined ? '' : `: ${words.cameHere(came)}`,
        went === undefined ? '' : `: ${words.holdsThis(went)}`,
      ].join(''),
    };
  });
  units.sort((a, b) => Number(a.isGone) - Number(b.isGone) || compareVietnamese(a.name.name, b.name.name));
  const isNamesake = units.some(({ name }) => name.name === own);
  const names = units.map(({ name, parent, isGone }) =>
    words.other(name.name, isGone, name.name === own ? parent : ''),
  );
  return {
    warning: names.length > MOST_NAMED ? words.manyHomonyms(own, names.length) : words.isNot(own, names, isNamesake),
    units,
  };
}

/** More names make a sentence that nobody reads; the list follows anyway. */
const MOST_NAMED = 2;

/** The units right above and those above them, for each stretch of time in which they were the same. */
export function viewParents(context: Context, locality: Locality): TimedText[] {
  const { archive } = context;
  const rows: { text: string; from: string | undefined; to: string | undefined }[] = [];
  for (const { valid_from: from, valid_to: to } of byTime(locality)) {
    const day = to === undefined ? archive.site.edition : dayBefore(to);
    const text = nameAbove(context, locality.id, day);
    const last = rows.at(-1);
    if (text === '') continue;
    if (last?.text === text) last.to = to;
    else rows.push({ text, from, to });
  }
  return rows.map(({ text, from, to }) => ({ text, when: sayDays(from, to, rows.length === 1, context) }));
}

/** The codes of the statistics office, each with its days. */
export function viewCodes(locality: Locality, context: Context): TimedText[] {
  const rows = codesOf(locality);
  return rows.map(({ code, from, to }) => ({
    text: code,
    when: sayDays(from, to, rows.length === 1, context),
  }));
}

/** What held all the time needs no days. */
function sayDays(
  from: string | undefined,
  to: string | undefined,
  isAll: boolean,
  { language, words }: Context,
): string {
  if (isAll) return '';
  return [
    from === undefined ? '' : words.lineage.since(formatPeriod(from, language)),
    to === undefined ? '' : words.locality.endedOn(formatPeriod(dayBefore(to), language)),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function originsOf(context: Context, { id, versions }: Locality): Succession[] {
  const { archive, language } = context;
  const { localities } = archive;
  const words = context.words.lineage;
  const all = giversOf(localities, id);
  const rank = rankOf(localities, id);
  const isSmall = ({ id: giver }: Locality) => rankOf(localities, giver) >= rank;
  // A district gave what its communes gave; it is named where none of them is, unless the unit itself lay in it.
  const isTold = (giver: Locality) =>
    isSmall(giver) || (!all.some((one) => isSmall(one.giver)) && versions.every(({ parent }) => parent !== giver.id));
  const byDate = Map.groupBy(
    all.filter(({ giver }) => isTold(giver)),
    ({ date }) => date,
  );
  return [...byDate]
    .sort(([a], [b]) => compareKeys(a, b))
    .map(([date, givers]) => ({
      when: words.from(formatPeriod(date, language)),
      units: givers.map(({ giver, extent }) => ({
        lead: words.tookIn[extent],
        name: tellFromOwn(
          viewPlaceName(context, giver.id, dayBefore(date)),
          viewPlaceName(context, id, date),
          context.words.localities.former,
        ),
        rest: followLineage(nameAbove(context, giver.id, dayBefore(date))),
      })),
    }));
}

/** A unit whose name is that of the unit of the page. */
function tellFromOwn(unit: PlaceName, own: PlaceName, mark: (name: string) => string): PlaceName {
  return unit.name === own.name ? { ...unit, name: mark(unit.name) } : unit;
}

function successionsOf(context: Context, { id: self, events }: Locality): Succession[] {
  const { language } = context;
  const words = context.words.lineage;
  return events
    .filter(({ successors }) => successors.length > 0)
    .toSorted((a, b) => compareKeys(a.date, b.date))
    .map(({ date, successors }) => ({
      when: words.from(formatPeriod(date, language)),
      units: successors.map(({ id, extent }) => ({
        lead: words.passedTo[extent],
        name: tellFromOwn(
          viewPlaceName(context, id, date),
          viewPlaceName(context, self, dayBefore(date)),
          context.words.localities.anew,
        ),
        rest: followLineage(nameAbove(context, id, date)) + sayToday(context, id),
      })),
    }));
}

/** What has become of a successor that is itself gone: "; nay thuộc xã Bạch Thông, tỉnh Thái Nguyên". */
function sayToday(context: Context, id: string): string {
  const { archive } = context;
  const { localities, site } = archive;
  const present = presentUnits(localities, id, site.edition);
  if (present.length === 0 || present[0]?.id === id) return '';
  const names = present.map((unit) => viewPlaceName(context, unit.id, site.edition).name);
  const provinces = new Set(present.map((unit) => nameAbove(context, unit.id, site.edition)));
  const words = context.words.lineage;
  return `; ${words.today(words.join(names))}${followLineage(provinces.size === 1 ? ([...provinces][0] ?? '') : '')}`;
}

function followLineage(text: string): string {
  return text === '' ? '' : `, ${text}`;
}
