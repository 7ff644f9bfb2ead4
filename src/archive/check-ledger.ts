import { problemAt } from '../core/parse.ts';
import type { Problem } from '../core/problem.ts';
import type { Article, Figure } from './archive.ts';
import { ledgerOf } from './ledger.ts';
import type { Collection, PlacedValue } from './collection.ts';

/** Refuses numerals of an article that nothing accounts for, and excuses that excuse nothing. */
export function checkLedger({ value: article, where }: PlacedValue<Article>, figures: Collection<Figure>): Problem[] {
  // An indicator that could not be read may account for what seems unbound.
  if (!figures.isComplete) return [];
  const entries = ledgerOf(article, (id) => figures.entries.get(id)?.value);
  const used = new Set(entries.flatMap(({ fate }) => (fate.kind === 'excused' ? [fate.excuse] : [])));
  return [
    ...entries
      .filter(({ fate }) => fate.kind === 'unbound')
      .map(({ part, text, position }) => {
        const problem = problemAt(
          where,
          part === 'body' ? [] : [part],
          'ledger/unbound',
          `"${text}" is bound to nothing.`,
          part === 'body'
            ? `Link it to an observation, [${text}](obs:…), or excuse it under "numerals".`
            : 'Tell a figure that the text links to, with its comparator words, or excuse it under "numerals".',
        );
        return position === undefined ? problem : { ...problem, position };
      }),
    ...article.numerals.flatMap(({ text }, index) =>
      used.has(index)
        ? []
        : [
            problemAt(
              where,
              ['numerals', index, 'text'],
              'ledger/unused-excuse',
              `"${text}" excuses no numeral of the article.`,
              'Remove the excuse, or write the numeral with its unit as the text does.',
            ),
          ],
    ),
  ];
}
