import { compareKeys } from './collate.ts';
import { itemAt } from '../item-at.ts';

/** Names sorted by their letters, with what neighbours share, so that a search reads each shared beginning once. */
interface NameIndex {
  readonly names: readonly string[];
  /** How many letters each name shares with the one before it. */
  readonly shared: readonly number[];
  /** The place of each name in the list it came from: of equally near ones the first is meant. */
  readonly order: readonly number[];
}

/** Farther than any name is long. */
const FAR = 1_000_000;

interface Find {
  readonly name: string;
  readonly distance: number;
  readonly order: number;
}

/**
 * Prepares a list of names for `nearest`: the name that differs in the fewest letters, if these are few enough for a
 * slip, at most a quarter of all. Thousands of searches among tens of thousands of names take seconds.
 */
export function indexNames(candidates: Iterable<string>): (name: string) => string | undefined {
  const sorted = [...candidates]
    .map((name, order) => ({ name, order }))
    .sort((a, b) => compareKeys(a.name, b.name) || a.order - b.order);
  const names = sorted.map(({ name }) => name);
  const index: NameIndex = {
    names,
    shared: names.map((name, place) => countSharedLetters(names[place - 1] ?? '', name)),
    order: sorted.map(({ order }) => order),
  };
  return (name) => {
    const letters = [...name];
    const most = Math.ceil(name.length / 4);
    // Most slips are of one or two letters, and a narrow search passes over nearly all names.
    for (let reach = 2; reach < most; reach *= 2) {
      const near = searchNames(index, letters, reach);
      if (near !== undefined) return near;
    }
    return searchNames(index, letters, most);
  };
}

/** The nearest of a few names, looked for once. */
export function nearestName(name: string, candidates: Iterable<string>): string | undefined {
  return indexNames(candidates)(name);
}

/** The nearest name that differs in no more than `reach` letters. */
function searchNames(
  { names, shared, order }: NameIndex,
  letters: readonly string[],
  reach: number,
): string | undefined {
  let best: Find | undefined;
  const table = makeTable(letters);
  let known = 0;
  // Names that begin like one that is too far away already are passed over.
  let place = -1;
  let isNear = true;
  for (;;) {
    place = isNear ? place + 1 : skipAlike(shared, place, known);
    const name = names[place];
    if (name === undefined) return best?.name;
    known = Math.min(known, place === 0 ? 0 : countSharedLetters(table.name, name));
    table.name = name;
    isNear = true;
    while (known < name.length && isNear) {
      known += 1;
      isNear = fillRow(table, known, reach) <= reach;
    }
    if (!isNear || Math.abs(name.length - letters.length) > reach) continue;
    const distance = itemAt(itemAt(table.rows, known), letters.length);
    const found = { name, distance, order: itemAt(order, place) };
    if (distance > reach || (distance === best?.distance && best.order < found.order)) continue;
    best = found;
    reach = distance;
  }
}

/** The first name behind a place that does not share so many letters with the name there. */
function skipAlike(shared: readonly number[], place: number, letters: number): number {
  let next = place + 1;
  while ((shared[next] ?? -1) >= letters) next += 1;
  return next;
}

/** Levenshtein's table for a candidate; `rows[depth][j]` is the distance from its first letters to the first `j`. */
interface Table {
  name: string;
  readonly letters: readonly string[];
  readonly rows: Int32Array[];
}

function makeTable(letters: readonly string[]): Table {
  return { name: '', letters, rows: [Int32Array.from({ length: letters.length + 1 }, (_, j) => j)] };
}

/** Works out a row of the table from the one above, within `reach` of the diagonal; gives the least of the row. */
function fillRow({ name, letters, rows }: Table, depth: number, reach: number): number {
  const above = itemAt(rows, depth - 1);
  const row = (rows[depth] ??= new Int32Array(letters.length + 1));
  const letter = name.charAt(depth - 1);
  const last = Math.min(letters.length, depth + reach);
  let least = FAR;
  let left = FAR;
  for (let j = Math.max(0, depth - reach); j <= last; j += 1) {
    const up = j === depth + reach ? FAR : itemAt(above, j);
    const replaced = j === 0 ? FAR : itemAt(above, j - 1) + (letters[j - 1] === letter ? 0 : 1);
    left = Math.min(left + 1, up + 1, replaced);
    row[j] = left;
    if (left < least) least = left;
  }
  return least;
}

function countSharedLetters(a: string, b: string): number {
  let count = 0;
  while (count < a.length && count < b.length && a.charCodeAt(count) === b.charCodeAt(count)) count += 1;
  return count;
}
