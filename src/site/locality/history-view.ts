import { compareKeys } from '../../core/text/collate.ts';
import { giversOf } from '../../core/gazetteer/family.ts';
import { nearestVersion, byTime } from '../../core/gazetteer/versions.ts';
import type { Locality, LocalityVersion } from '../../core/model/locality.ts';
import { capitalise } from '../../core/text/common-words.ts';
import { dayBefore, formatPeriod } from '../../core/text/date.ts';
import { nameAbove, viewPlaceName } from '../place/place-view.ts';
import { rankOf } from '../../core/gazetteer/related-units.ts';
import { sayPrinted, type Said } from '../../core/text/foreign.ts';
import type { Context } from '../context.ts';

/** A point in the life of a unit. */
export interface HistoryEntry {
  readonly when: string;
  /** What happened, in the language of the page. */
  readonly title: string;
  /** The names it concerns. */
  readonly text: string | undefined;
  /** The legal act. */
  readonly source: Said | undefined;
  readonly kind: 'past' | 'now' | 'end';
}

type Event = Locality['events'][number];

/** What happened to a unit, the earliest first, with the act by which it did. */
export function viewHistory(context: Context, locality: Locality): HistoryEntry[] {
  const { language, words } = context;
  const events = locality.events
    .toSorted((a, b) => compareKeys(a.date, b.date))
    .map((event): HistoryEntry => ({
      when: formatPeriod(event.date, language),
      title: words.eventKinds[foundedBy(context, event) === undefined ? event.kind : 'joined'],
      text: sayEvent(context, locality, event),
      source: event.basis === undefined ? undefined : sayPrinted(event.basis, language),
      kind: begunBy(locality, event) === undefined ? 'end' : 'now',
    }));
  return [...beginning(context, locality), ...events];
}

/** What it was before the first day that anybody knows of. */
function beginning(context: Context, locality: Locality): HistoryEntry[] {
  const { language, words } = context;
  const [first, second] = byTime(locality);
  if (first === undefined || first.valid_from !== undefined || second?.valid_from === undefined) return [];
  if (locality.events.some((event) => begunBy(locality, event) === first)) return [];
  const above = nameAbove(context, locality.id, dayBefore(second.valid_from));
  return [
    {
      when: words.locality.before(formatPeriod(second.valid_from, language)),
      title: words.levels[first.level],
      text: `${capitalise([words.nameUnit(first), above].filter((name) => name !== '').join(', '))}.`,
      source: undefined,
      kind: 'past',
    },
  ];
}

/** The version that an event began; that of an establishment may begin before the first day that is known of it. */
function begunBy(locality: Locality, { kind, date }: Event): LocalityVersion | undefined {
  const [first] = byTime(locality);
  const isFirst = kind === 'established' && first?.valid_from === undefined;
  return locality.versions.find(({ valid_from }) => valid_from === date) ?? (isFirst ? first : undefined);
}

/** The unit that an event made of all of this one and of others; undefined where an older unit took it over. */
function foundedBy({ archive }: Context, { kind, date, successors }: Event): Locality | undefined {
  const [heir] = successors;
  if (kind !== 'merged' || successors.length !== 1 || heir?.extent !== 'full') return undefined;
  const founded = archive.localities.get(heir.id);
  return founded && byTime(founded)[0]?.valid_from === date ? founded : undefined;
}

/** "Hợp nhất với tỉnh Thái Nguyên (cũ) thành tỉnh Thái Nguyên (mới)": a name that two units bear tells which is meant. */
function sayFounded(context: Context, locality: Locality, founded: Locality, date: string): string {
  const { archive, words } = context;
  const { lineage, localities } = words;
  const { name } = viewPlaceName(context, founded.id, date);
  const givers = giversOf(archive.localities, founded.id).filter(
    (one) => one.date === date && rankOf(archive.localities, one.giver.id) === rankOf(archive.localities, locality.id),
  );
  const named = givers.map(({ giver, extent }) => {
    const before = viewPlaceName(context, giver.id, dayBefore(date)).name;
    return { giver, before, said: lineage.extent(before === name ? localities.former(before) : before, extent) };
  });
  const anew = named.some(({ before }) => before === name) ? localities.anew(name) : name;
  const others = named.filter(({ giver }) => giver !== locality).map(({ said }) => said);
  return others.length === 0 ? lineage.becameNew(anew) : lineage.joined(lineage.join(others), anew);
}

function sayEvent(context: Context, locality: Locality, event: Event): string | undefined {
  const { archive, words } = context;
  const { nameUnit, lineage, localities } = words;
  const { date, successors } = event;
  const own = viewPlaceName(context, locality.id, dayBefore(date)).name;
  const founded = foundedBy(context, event);
  if (founded !== undefined) return `${capitalise(sayFounded(context, locality, founded, date))}.`;
  if (successors.length > 0) {
    const names = successors
      .map(({ id }) => viewPlaceName(context, id, date).name)
      .map((name) => (name === own ? localities.anew(name) : name));
    const isWhole = successors.every(({ extent }) => extent === 'full');
    return `${capitalise(lineage.wentTo(lineage.join(names), isWhole, names.length))}.`;
  }
  const begun = begunBy(locality, event);
  if (begun === undefined) return undefined;
  const rank = rankOf(archive.localities, locality.id);
  const came = giversOf(archive.localities, locality.id).filter(
    (one) => one.date === date && rankOf(archive.localities, one.giver.id) === rank,
  );
  const names = came.map(({ giver, extent }) => {
    const name = nameUnit(nearestVersion(giver, dayBefore(date)));
    return lineage.extent(name === nameUnit(begun) && giver !== locality ? localities.former(name) : name, extent);
  });
  if (names.length > 0) return `${capitalise(lineage.madeOf(nameUnit(begun), lineage.join(names)))}.`;
  const ended = locality.versions.find(({ valid_to }) => valid_to === date);
  const isMoved = ended !== undefined && ended.parent !== begun.parent;
  const above = isMoved ? nameAbove(context, locality.id, date) : '';
  return `${capitalise([nameUnit(begun), above].filter((name) => name !== '').join(', '))}.`;
}
