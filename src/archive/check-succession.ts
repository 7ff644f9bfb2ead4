import { isValidOn } from '../core/gazetteer/versions.ts';
import type { Locality } from '../core/model/locality.ts';
import { problemAt, type Where } from '../core/parse.ts';
import type { Problem } from '../core/problem.ts';
import { checkReference } from './check-references.ts';
import type { Collection } from './collection.ts';

/** Holds the events of a unit against its versions, and its successors against theirs. */
export function checkSuccessors(locality: Locality, where: Where, localities: Collection<Locality>): Problem[] {
  return locality.events.flatMap(({ successors, date }, eventIndex) => [
    ...checkDay(locality, eventIndex, where),
    ...successors.flatMap(({ id }, index) => {
      const path = ['events', eventIndex, 'successors', index, 'id'];
      const successor = localities.entries.get(id)?.value;
      if (successor === undefined) return checkReference('locality', id, localities, where, path);
      return checkTakeover(successor, date).map(({ code, message, hint }) =>
        problemAt(where, path, code, message, hint),
      );
    }),
  ]);
}

/** What changes a unit begins or ends a version; a beginning may lie before the first day that is known. */
function checkDay({ id, versions, events }: Locality, index: number, where: Where): Problem[] {
  const event = events[index];
  if (event === undefined) return [];
  const { kind, date, successors } = event;
  const ends = versions.some(({ valid_to }) => valid_to === date);
  const begins = versions.some(({ valid_from }) => valid_from === date);
  const isBefore = kind === 'established' && versions.some(({ valid_from }) => valid_from === undefined);
  if (ends || (successors.length === 0 && (begins || isBefore))) return [];
  const [message, hint] =
    successors.length > 0
      ? [
          `No version of "${id}" ends on ${date}, the day on which ground of it goes to others.`,
          'Correct the date of the event, or let a version end (valid_to) on that day.',
        ]
      : [
          `No version of "${id}" begins or ends on ${date}, the day of this event.`,
          'Correct the date of the event, or begin a version (valid_from) on that day.',
        ];
  return [problemAt(where, ['events', index, 'date'], 'locality/event', message, hint)];
}

function checkTakeover({ id, versions }: Locality, date: string): Pick<Problem, 'code' | 'message' | 'hint'>[] {
  if (!versions.some((version) => isValidOn(version, date))) {
    return [
      {
        code: 'locality/successor',
        message: `"${id}" does not stand on ${date}, when it should take over.`,
        hint: 'Correct the date of the event, or valid_from of the successor.',
      },
    ];
  }
  if (versions.some(({ valid_from }) => valid_from === date)) return [];
  return [
    {
      code: 'locality/takeover',
      message: `"${id}" takes over ground on ${date}, but no version of it begins on that day.`,
      hint: 'Begin a version of it (valid_from) on that day, for its borders changed; or correct the date of the event.',
    },
  ];
}

/**
 * Follows whole units from one to the next on one day; to meet one again says that a unit became itself. On different
 * days that is no mistake, for units are merged and restored; nor is it when two units exchange parts.
 */
export function checkSuccession(localities: Collection<Locality>): Problem[] {
  const done = new Set<string>();
  return [...localities.entries.values()].flatMap(({ value: locality, where }) =>
    locality.events.flatMap(({ date, successors }, index) => {
      if (successors.length === 0) return [];
      const walk = new Set<string>();
      let id: string | undefined = locality.id;
      while (id !== undefined && !done.has(`${date} ${id}`)) {
        done.add(`${date} ${id}`);
        walk.add(id);
        id = wholeSuccessor(localities.entries.get(id)?.value, date);
      }
      if (id === undefined || !walk.has(id)) return [];
      const ids = [...walk];
      const circle = [...ids.slice(ids.indexOf(id)), id];
      const shown = circle.length > 8 ? [...circle.slice(0, 6), '…', id] : circle;
      return [
        problemAt(
          where,
          ['events', index],
          'locality/succession',
          `On ${date} "${id}" becomes itself: ${shown.join(' > ')}.`,
          'Correct one of these successors.',
        ),
      ];
    }),
  );
}

function wholeSuccessor(locality: Locality | undefined, date: string): string | undefined {
  const successors = locality?.events.flatMap((event) => (event.date === date ? event.successors : [])) ?? [];
  return successors.find(({ extent }) => extent === 'full')?.id;
}
