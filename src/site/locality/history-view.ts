import { compareKeys } from '../../core/text/collate.ts';
import { giversOf } from '../../core/gazetteer/family.ts';
import { nearestVersion, byTime } from '../../core/gazetteer/versions.ts';
import type { Locality } from '../../core/model/locality.ts';
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

/** What happened to a unit, the earliest first, with the act by which it did. */
export function viewHistory(context: Context, locality: Locality): HistoryEntry[] {
  const { language, words } = context;
  const events = locality.events
    .toSorted((a, b) => compareKeys(a.date, b.date))
    .map((event): HistoryEntry => {
      const begun = locality.versions.find(({ valid_from }) => valid_from === event.date);
      return {
        when: formatPeriod(event.date, language),
        title: words.eventKinds[event.kind],
        text: sayEvent(context, locality, event),
        source: event.basis === undefined ? undefined : sayPrinted(event.basis, language),
        kind: begun === undefined ? 'end' : 'now',
      };
    });
  return [...beginning(context, locality), ...events];
}

/** What it was before the first day that anybody knows of. */
function beginning(context: Context, locality: Locality): HistoryEntry[] {
  const { language, words } = context;
  const [first, second] = byTime(locality);
  if (first === undefined || first.valid_from !== undefined || second?.valid_from === undefined) return [];
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

function sayEvent(
  context: Context,
  locality: Locality,
  { date, successors }: Locality['events'][number],
): string | undefined {
  const { archive, words } = context;
  const { nameUnit, lineage } = words;
  if (successors.length > 0) {
    const names = successors.map(({ id }) => viewPlaceName(context, id, date).name);
    const isWhole = successors.every(({ extent }) => extent === 'full');
    return `${capitalise(lineage.wentTo(lineage.join(names), isWhole, names.length))}.`;
  }
  const begun = locality.versions.find(({ valid_from }) => valid_from === date);
  if (begun === undefined) return undefined;
  const rank = rankOf(archive.localities, locality.id);
  const came = giversOf(archive.localities, locality.id).filter(
    (one) => one.date === date && rankOf(archive.localities, one.giver.id) === rank,
  );
  const names = came.map(({ giver, extent }) =>
    lineage.extent(nameUnit(nearestVersion(giver, dayBefore(date))), extent),
  );
  if (names.length > 0) return `${capitalise(lineage.madeOf(nameUnit(begun), lineage.join(names)))}.`;
  const ended = locality.versions.find(({ valid_to }) => valid_to === date);
  const isMoved = ended !== undefined && ended.parent !== begun.parent;
  const above = isMoved ? nameAbove(context, locality.id, date) : '';
  return `${capitalise([nameUnit(begun), above].filter((name) => name !== '').join(', '))}.`;
}
