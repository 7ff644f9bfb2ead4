/** What is looked up, with the number of syllables that the longest has. */
export interface CompoundIndex {
  /** Compounds in lower case, for they begin titles too. */
  readonly known: ReadonlySet<string>;
  /** Proper names as they are written: "Hòa Bình" is a place, "hòa bình" is peace. */
  readonly names: ReadonlySet<string>;
  readonly longest: number;
}

/** A space at which no line breaks. */
const NO_BREAK = '\u00A0';
/** What may stand together without growing wider than the narrowest telephone, even in the largest type. */
const MOST_SYLLABLES = 4;
const MOST_LETTERS = 17;

/** Names of more syllables than may stand together are left as they are. */
export function indexCompounds(compounds: Iterable<string>, names: Iterable<string> = []): CompoundIndex {
  const known = new Set([...compounds].map((compound) => compound.normalize('NFC').toLowerCase()));
  const kept = [...names].map((name) => name.normalize('NFC')).filter((name) => countSyllables(name) <= MOST_SYLLABLES);
  const longest = [...known, ...kept].reduce((most, words) => Math.max(most, countSyllables(words)), 0);
  return { known, names: new Set(kept), longest };
}

/**
 * Vietnamese text in which no line breaks within a compound or a name: the spaces of the longest that are known become no-break
 * spaces, from left to right. One that is too long to be kept whole is broken where a shorter one within it ends, or after
 * two syllables. For what is shown as a title alone: titles of documents, data and indexes keep their spaces.
 */
export function keepCompounds(text: string, index: CompoundIndex): string {
  // A list of syllables and of what stands between them, by turns.
  const parts = text.normalize('NFC').split(/([\p{L}\d]+)/u);
  const kept = [...parts];
  for (let at = 1; at < parts.length;) {
    const end = at + matchAt(parts, at, index, index.longest) * 2;
    for (let from = at; from < end;) {
      const to = from + lengthWithin(parts, from, end, index) * 2;
      for (let space = from + 1; space < to - 1; space += 2) kept[space] = NO_BREAK;
      from = to;
    }
    at = end;
  }
  return kept.join('');
}

/** How many syllables the longest known compound has that begins at a syllable; 1 where none does. */
function matchAt(parts: readonly string[], at: number, { known, names }: CompoundIndex, most: number): number {
  let length = 1;
  let found = 1;
  for (let words = parts[at] ?? ''; length < most && parts[at + length * 2 - 1] === ' ';) {
    words += ` ${parts[at + length * 2] ?? ''}`;
    length += 1;
    if (known.has(words.toLowerCase()) || names.has(words)) found = length;
  }
  return found;
}

function countSyllables(words: string): number {
  return words.split(' ').length;
}

/** How many syllables stay together from one within a compound that ends before another place. */
function lengthWithin(parts: readonly string[], from: number, end: number, index: CompoundIndex): number {
  const left = (end - from) / 2;
  const isNarrow = (length: number) => parts.slice(from, from + length * 2 - 1).join('').length <= MOST_LETTERS;
  if (left <= MOST_SYLLABLES && isNarrow(left)) return left;
  const inner = matchAt(parts, from, index, Math.min(left, MOST_SYLLABLES));
  return inner > 1 && isNarrow(inner) ? inner : Math.min(left, 2);
}
