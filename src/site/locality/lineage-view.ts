import type { Archive } from '../../archive/archive.ts';
import { codesOf } from '../../core/gazetteer/codes.ts';
import { giversOf } from '../../core/gazetteer/family.ts';
import { homonymsOf } from '../../core/gazetteer/homonyms.ts';
import { pastUnits, presentUnits } from '../../core/gazetteer/lineage.ts';
import { rankOf } from '../../core/gazetteer/related-units.ts';
import { byTime, lastDayOf } from '../../core/gazetteer/versions.ts';
import type { Locality } from '../../core/model/locality.ts';
import { compareVietnamese } from '../../core/text/collate.ts';
import { dayBefore, formatPeriod } from '../../core/text/date.ts';
import { messagesIn, type Language } from '../../i18n/index.ts';
import { nameAbove, viewPlaceName, type PlaceName } from '../place/place-view.ts';

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

export function viewLineage(archive: Archive, locality: Locality, language: Language): LineageView {
  const { confidence, notes, versions } = locality;
  const words = messagesIn(language).lineage;
  const after = successionsOf(archive, locality, language);
  const [end] = versions
    .map(({ valid_to = '' }) => valid_to)
    .sort()
    .reverse();
  const isGone = versions.every(({ valid_to }) => valid_to !== undefined);
  const doubts = [confidence === 'high' ? '' : words.doubts[confidence], notes?.[language] ?? ''];
  return {
    before: originsOf(archive, locality, language),
    after,
    unknown: isGone && after.length === 0 && end !== undefined ? words.unknown(formatPeriod(end, language)) : undefined,
    doubt: doubts.filter((doubt) => doubt !== '').join(' ') || undefined,
  };
}

/** The units that share a name with one, those that stand today first; undefined when there are none. */
export function viewHomonyms(archive: Archive, locality: Locality, language: Language): HomonymsView | undefined {
  const { localities, site } = archive;
  const words = messagesIn(language).lineage;
  const others = homonymsOf(localities, locality.id);
  if (others.length === 0) return undefined;
  const day = lastDayOf(locality.versions, site.edition);
  const own = viewPlaceName(archive, locality.id, day, language).name;
  const past = new Map(pastUnits(localities, locality.id).map((unit) => [unit.id, unit.extent]));
  const later = new Map(presentUnits(localities, locality.id, site.edition).map((unit) => [unit.id, unit.extent]));
  const units = others.map((other) => {
    const last = lastDayOf(other.versions, site.edition);
    const above = nameAbove(archive, other.id, last, language);
    const isGone = other.versions.every(({ valid_to }) => valid_to !== undefined);
    const came = past.get(other.id);
    const went = later.get(other.id);
    return {
      isGone,
      lead: '',
      name: viewPlaceName(archive, other.id, last, language),
      parent: above.split(', ')[0] ?? '',
      rest: [
        above === '' ? '' : `, ${above}`,
        isGone ? ` (${messagesIn(language).locality.endedOn(formatPeriod(last, language))})` : '',
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
export function viewParents(archive: Archive, locality: Locality, language: Language): TimedText[] {
  const rows: { text: string; from: string | undefined; to: string | undefined }[] = [];
  for (const { valid_from: from, valid_to: to } of byTime(locality)) {
    const day = to === undefined ? archive.site.edition : dayBefore(to);
    const text = nameAbove(archive, locality.id, day, language);
    const last = rows.at(-1);
    if (text === '') continue;
    if (last?.text === text) last.to = to;
    else rows.push({ text, from, to });
  }
  return rows.map(({ text, from, to }) => ({ text, when: sayDays(from, to, rows.length === 1, language) }));
}

/** The codes of the statistics office, each with its days. */
export function viewCodes(locality: Locality, language: Language): TimedText[] {
  const rows = codesOf(locality);
  return rows.map(({ code, from, to }) => ({ text: code, when: sayDays(from, to, rows.length === 1, language) }));
}

/** What held all the time needs no days. */
function sayDays(from: string | undefined, to: string | undefined, isAll: boolean, language: Language): string {
  if (isAll) return '';
  const words = messagesIn(language);
  return [
    from === undefined ? '' : words.lineage.since(formatPeriod(from, language)),
    to === undefined ? '' : words.locality.endedOn(formatPeriod(dayBefore(to), language)),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function originsOf(archive: Archive, { id, versions }: Locality, language: Language): Succession[] {
  const { localities } = archive;
  const words = messagesIn(language).lineage;
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
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([date, givers]) => ({
      when: words.from(formatPeriod(date, language)),
      units: givers.map(({ giver, extent }) => ({
        lead: words.tookIn[extent],
        name: viewPlaceName(archive, giver.id, dayBefore(date), language),
        rest: follow(nameAbove(archive, giver.id, dayBefore(date), language)),
      })),
    }));
}

function successionsOf(archive: Archive, { events }: Locality, language: Language): Succession[] {
  const words = messagesIn(language).lineage;
  return events
    .filter(({ successors }) => successors.length > 0)
    .toSorted((a, b) => (a.date < b.date ? -1 : 1))
    .map(({ date, successors }) => ({
      when: words.from(formatPeriod(date, language)),
      units: successors.map(({ id, extent }) => ({
        lead: words.passedTo[extent],
        name: viewPlaceName(archive, id, date, language),
        rest: follow(nameAbove(archive, id, date, language)) + sayToday(archive, id, language),
      })),
    }));
}

/** What has become of a successor that is itself gone: "; nay thuộc xã Bạch Thông, tỉnh Thái Nguyên". */
function sayToday(archive: Archive, id: string, language: Language): string {
  const { localities, site } = archive;
  const present = presentUnits(localities, id, site.edition);
  if (present.length === 0 || present[0]?.id === id) return '';
  const names = present.map((unit) => viewPlaceName(archive, unit.id, site.edition, language).name);
  const provinces = new Set(present.map((unit) => nameAbove(archive, unit.id, site.edition, language)));
  const words = messagesIn(language).lineage;
  return `; ${words.today(words.join(names))}${follow(provinces.size === 1 ? ([...provinces][0] ?? '') : '')}`;
}

function follow(text: string): string {
  return text === '' ? '' : `, ${text}`;
}
