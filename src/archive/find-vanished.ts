import { findMoved, sayRemedy, type MovedPages } from '../core/address/permanence.ts';
import { isEnglish, isFile, pageOf } from '../core/address/thing.ts';
import { problemAt } from '../core/parse.ts';
import type { Problem } from '../core/problem.ts';
import type { Collection } from './reading.ts';

/**
 * The published addresses that a built site does not hold. `day` is the one to write into an entry. A withdrawn page's
 * files that are no text are let go: nothing could be said in them.
 */
export function findVanished(
  published: Collection<string>,
  built: ReadonlySet<string>,
  moved: MovedPages,
  day: string,
): Problem[] {
  return [...published.entries.values()]
    .filter(({ value }) => !built.has(value) && !isLetGo(value, moved))
    .map(({ value: address, where }) => {
      const page = pageOf(address);
      const hint = isFile(address)
        ? built.has(page)
          ? `Bring it back: its page "${page}" stands, and a file cannot lead elsewhere.`
          : 'Bring it back: a file cannot lead elsewhere.'
        : // An English page that is gone alone leads to the Vietnamese one.
          isEnglish(address) && built.has(page)
          ? sayRemedy(address, day, page)
          : sayRemedy(page, day);
      return problemAt(where, [], 'address/vanished', `"${address}" was published and is gone.`, hint);
    });
}

function isLetGo(address: string, moved: MovedPages): boolean {
  return isFile(address) && findMoved(address, moved)?.kind === 'withdrawn';
}
