import type { Language } from '../text/language.ts';
import { LEVEL_WORDS } from './names.ts';

/** A name of a list in a sentence. */
export interface JoinedPlace {
  /** What stands before it: a comma, "và", the word of a level that several share. */
  readonly before: string;
  /** The name as it stands there: bare behind the word that it shares. */
  readonly text: string;
  /** Its place in the list that was given. */
  readonly index: number;
}

/**
 * Names of units as a list in a sentence. Vietnamese says the word of a level once for all that share it: "các phường Đức
 * Xuân, Bắc Kạn và xã Phong Quang"; so they come level by level, in the order of the first of each.
 */
export function joinPlaces(names: readonly string[], language: Language, and: string): JoinedPlace[] {
  const places = names.map((name, index) => ({ name, index, word: language === 'vi' ? firstWordOf(name) : '' }));
  const groups = [...Map.groupBy(places, ({ word, index }) => word || String(index)).values()];
  const lasts = groups.length > 1 ? groups.slice(-1) : groups;
  return groups.flatMap((group, place) =>
    group.map(({ name, index, word }, at) => {
      const isShared = group.length > 1 && word !== '';
      const isLast = groups.length > 1 ? at === 0 && lasts.includes(group) : at > 0 && at === group.length - 1;
      const separator = place === 0 && at === 0 ? '' : isLast ? ` ${and} ` : ', ';
      return {
        before: separator + (isShared && at === 0 ? `các ${word} ` : ''),
        text: isShared ? name.slice(word.length + 1) : name,
        index,
      };
    }),
  );
}

const WORDS = [...new Set(Object.values(LEVEL_WORDS))];

function firstWordOf(name: string): string {
  return WORDS.find((word) => name.startsWith(`${word} `)) ?? '';
}
