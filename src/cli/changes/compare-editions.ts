import { findMoved, type MovedPages } from '../../core/address/permanence.ts';
import type { Recorded } from '../../core/model/recorded.ts';

/** Something that says another thing than it did; without `from` it is new, without `to` it is gone. */
export interface ChangedWords {
  readonly of: string;
  readonly from?: string;
  readonly to?: string;
}

/** What differs between two editions, one kind of things. */
export interface Differences<T> {
  readonly new: readonly T[];
  readonly changed: readonly T[];
  readonly gone: readonly T[];
}

/** A page that differs; `to` is where one that is gone leads today. */
export interface ChangedPage {
  readonly address: string;
  readonly to?: string;
}

export interface EditionChanges {
  /** The edition that was recorded; null where none was. */
  readonly recorded: string | null;
  readonly edition: string;
  readonly pages: Differences<ChangedPage>;
  readonly figures: Differences<ChangedWords>;
  readonly sentences: Differences<ChangedWords>;
}

/** Holds what would be published now against what was recorded last. */
export function compareEditions(before: Recorded | undefined, now: Recorded, moved: MovedPages): EditionChanges {
  const pages = compareKinds(before?.pages ?? {}, now.pages);
  return {
    recorded: before?.edition ?? null,
    edition: now.edition,
    pages: {
      new: pages.new.map(({ of }) => ({ address: of })),
      changed: pages.changed.map(({ of }) => ({ address: of })),
      gone: pages.gone.map(({ of }) => {
        const entry = findMoved(of, moved);
        return entry?.kind === 'moved' ? { address: of, to: entry.to } : { address: of };
      }),
    },
    figures: compareKinds(before?.figures ?? {}, now.figures),
    sentences: compareKinds(before?.sentences ?? {}, now.sentences),
  };
}

function compareKinds(
  before: Readonly<Record<string, string>>,
  now: Readonly<Record<string, string>>,
): Differences<ChangedWords> {
  const had = (of: string) => Object.hasOwn(before, of);
  return {
    new: Object.entries(now).flatMap(([of, to]) => (had(of) ? [] : [{ of, to }])),
    changed: Object.entries(now).flatMap(([of, to]) => {
      const from = before[of];
      return from === undefined || from === to ? [] : [{ of, from, to }];
    }),
    gone: Object.entries(before).flatMap(([of, from]) => (Object.hasOwn(now, of) ? [] : [{ of, from }])),
  };
}
