import { findMoved, sayRemedy, type MovedPages } from '../core/address/permanence.ts';
import { isFile, pageOf } from '../core/address/thing.ts';
import { itemAt } from '../core/item-at.ts';
import { problemAt } from '../core/parse.ts';
import type { Problem } from '../core/problem.ts';
import { isLetGo } from './kept-files.ts';
import type { PlacedValue } from './collection.ts';
import type { Reading } from './reading.ts';
import { isGone, isStanding, nearestPage, type KnownPages } from './known-pages.ts';

/**
 * The published addresses that the site will not have. `all` holds every address that it will have; where a file that
 * they follow from could not be read it is undefined, and only pages of things that are surely gone are told.
 */
export function findVanished(
  { published, moved, site }: Reading,
  standing: KnownPages,
  all: ReadonlySet<string> | undefined,
): Problem[] {
  if (!moved.isComplete) return [];
  const known = new Map([...moved.entries].map(([from, { value }]) => [from, value]));
  const isVanished = (address: string) =>
    all === undefined
      ? isGone(pageOf(address), standing) && findMoved(pageOf(address), known) === undefined
      : !all.has(address) && !isLetGo(address, known);
  const vanished = [...published.entries.values()].filter(({ value }) => isVanished(value));
  const day = site?.value.edition ?? '…';
  return [...Map.groupBy(vanished, ({ value }) => pageOf(value))].flatMap(([page, group]) => {
    if (isVanished(page) && group.some(({ value }) => !isFile(value))) {
      // What was published already took no other's place: only new pages are meant.
      const near = nearestPage(page, standing, (one) => !published.entries.has(one));
      return [tellPage(page, group, sayRemedy(page, day, near))];
    }
    // Without its page, a file may be one of several things at once.
    if (all === undefined) return [];
    return group.map((one) => tellVanished(one, one.value, sayAlone(one.value, page, day, standing, known)));
  });
}

/** A page that is gone is told once, with all that went with it: the English page, the files. */
function tellPage(page: string, group: readonly PlacedValue<string>[], hint: string): Problem {
  const place = group.find(({ value }) => value === page) ?? itemAt(group, 0);
  return tellVanished(place, page, hint, group.length === 1 ? '' : `, and ${group.length - 1} more with it`);
}

function tellVanished({ where }: PlacedValue<string>, address: string, hint: string, others = ''): Problem {
  return problemAt(where, [], 'address/vanished', `"${address}" was published and is gone${others}.`, hint);
}

/** The remedy for what is gone while its Vietnamese page is not, or was none. */
function sayAlone(address: string, page: string, day: string, standing: KnownPages, moved: MovedPages): string {
  const stands = isStanding(page, standing);
  if (isFile(address)) {
    return stands
      ? `Bring it back: its page "${page}" stands, and a file cannot lead elsewhere.`
      : 'Bring it back: a file cannot lead elsewhere.';
  }
  // An English page that is gone alone leads to the Vietnamese one, or where that one leads.
  const entry = moved.get(page);
  return sayRemedy(address, day, stands ? page : entry?.kind === 'moved' ? entry.to : undefined);
}
