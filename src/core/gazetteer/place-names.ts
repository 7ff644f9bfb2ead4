import { itemAt } from '../item-at.ts';
import { cleanLetters, foldAccents, wordsOf } from '../search/letters.ts';
import { swapTonePlacement } from '../search/tone-placement.ts';
import type { Level } from '../model/locality.ts';
import { ENGLISH_LEVEL_WORDS, LEVEL_WORDS } from './names.ts';
import type { IndexedVersion, PlaceIndex } from './place-index.ts';
import { levelOf } from './units-on-day.ts';

/** A name of a unit, made ready for comparing. */
export interface IndexedName {
  /** Number of the unit among those of the index. */
  readonly unit: number;
  /** Its version, or undefined for a name that it has beside its own. */
  readonly version: IndexedVersion | undefined;
  /** Levels it had under this name. */
  readonly levels: readonly Level[];
  /** Lower-case words with accents, tone marks placed one way: "hòa bình". */
  readonly exact: string;
  /** The same without accents: "hoa binh". */
  readonly folded: string;
  /** The same without spaces, as people write "daklak". */
  readonly joined: string;
}

/** An index made ready for looking up; made once, for it holds every name in several forms. */
export interface PlaceNames {
  readonly index: PlaceIndex;
  readonly names: readonly IndexedName[];
  /** For each unit the folded names of the units it lay in, of those that followed their provinces, and of the country. */
  readonly above: readonly (readonly string[])[];
}

/** Makes an index ready: some milliseconds for some hundred units. */
export function readPlaces(index: PlaceIndex): PlaceNames {
  const names = index.units.flatMap(([, versions, otherNames], unit) => {
    const levels = [...new Set(versions.map((version) => levelOf(index, version)))];
    return [
      ...versions.map((version) => makeName(unit, version, [levelOf(index, version)], version[1])),
      ...otherNames.map((name) => makeName(unit, undefined, levels, name)),
    ];
  });
  return { index, names, above: namesAbove(index, names) };
}

/** Lower-case words with accents, the tone mark of oà and òa, uỳ and ùy placed alike whichever way it was typed. */
export function spell(text: string): string {
  const words = wordsOf(cleanLetters(text).toLowerCase()).join(' ');
  const swapped = swapTonePlacement(words);
  return swapped < words ? swapped : words;
}

function makeName(
  unit: number,
  version: IndexedVersion | undefined,
  levels: readonly Level[],
  name: string,
): IndexedName {
  const folded = wordsOf(foldAccents(name)).join(' ');
  return { unit, version, levels, exact: spell(name), folded, joined: folded.replaceAll(' ', '') };
}

function namesAbove({ units }: PlaceIndex, names: readonly IndexedName[]): string[][] {
  const own = units.map((): string[] => []);
  for (const { unit, levels, folded, joined } of names) {
    const after = levels.map((level) => `${folded} ${foldAccents(ENGLISH_LEVEL_WORDS[level])}`);
    itemAt(own, unit).push(
      folded,
      joined,
      ...levels.map((level) => `${foldAccents(LEVEL_WORDS[level])} ${folded}`),
      ...after,
    );
  }
  // Provinces do not name the country as the unit above them, but people do.
  const country = names
    .filter(({ version, levels }) => version !== undefined && levels.includes('country'))
    .flatMap(({ folded, joined }) => [folded, joined]);
  const climb = (unit: number, above: Set<number>): Set<number> => {
    const [, versions, , heirs] = itemAt(units, unit);
    const parents = versions.map(([, , , , parent]) => parent).filter((parent) => parent >= 0);
    for (const number of parents.length === 0 ? heirs : parents) {
      if (above.has(number)) continue;
      above.add(number);
      if (parents.length > 0) climb(number, above);
    }
    return above;
  };
  return units.map((_, unit) => [
    ...new Set([...[...climb(unit, new Set())].flatMap((number) => itemAt(own, number)), ...country]),
  ]);
}
