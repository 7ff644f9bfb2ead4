import { itemAt } from '../item-at.ts';
import type { CatalogueEntry } from './catalogue.ts';
import { foldAccents, joinStrokes, wordsOf } from './letters.ts';
import type { Answer } from './rank.ts';
import type { Question } from './tiers.ts';

/** A word that only begins one of the entry counts so much of a whole one. */
const BEGUN = 0.6;
/** Of two entries that have all words, the one that says less beside them is meant. */
const LENGTH_POWER = 0.3;

/** The entries that answer a question, in the letters of the index, as Pagefind would: all words, each whole or begun. */
export function askCatalogue(entries: readonly CatalogueEntry[], { term, isExact }: Question): Answer[] {
  const typed = joinStrokes(term).toLowerCase();
  const match = typed.startsWith('"') ? matchPhrase(typed, isExact) : matchWords(foldAccents(typed).split(' '));
  return entries.flatMap((entry) => {
    const score = match(entry);
    return score === 0 ? [] : [{ id: entry.id, score }];
  });
}

/** The entries that have, of each filter, one of the values asked for. */
export function filterCatalogue(
  entries: readonly CatalogueEntry[],
  filters: Readonly<Record<string, readonly string[]>>,
): CatalogueEntry[] {
  const wanted = Object.entries(filters);
  return entries.filter((entry) =>
    wanted.every(([name, values]) => values.some((value) => entry.filters[name]?.includes(value))),
  );
}

function matchPhrase(typed: string, isExact: boolean): (entry: CatalogueEntry) => number {
  const phrase = ` ${wordsOf(typed).join(' ')} `;
  const folded = ` ${wordsOf(foldAccents(typed)).join(' ')} `;
  return ({ exact, fields }) =>
    Number(isExact ? exact.includes(phrase) : fields.some((field) => field.folded.includes(folded)));
}

function matchWords(words: readonly string[]): (entry: CatalogueEntry) => number {
  return ({ fields, tokens }) => {
    let sum = 0;
    for (const word of words) {
      const best = tokens.has(word) ? 3 : Math.max(...fields.map((field) => worthOf(word, field)), 0);
      if (best === 0) return 0;
      sum += best;
    }
    return sum / itemAt(fields, 0).folded.length ** LENGTH_POWER;
  };
}

function worthOf(word: string, { weight, folded }: CatalogueEntry['fields'][number]): number {
  if (folded.includes(` ${word} `)) return weight;
  return folded.includes(` ${word}`) ? weight * BEGUN : 0;
}
