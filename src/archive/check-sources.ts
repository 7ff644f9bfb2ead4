import { problemAt, type Where } from '../core/parse.ts';
import type { PathStep, Problem } from '../core/problem.ts';
import { checkReference } from './check-references.ts';
import type { Reading } from './reading.ts';

/** Holds references against publishers, and against each other: one page is one reference. */
export function checkSources({ references, publishers }: Reading): Problem[] {
  const seen = new Map<string, string>();
  return [...references.entries.values()].flatMap(({ value: { id, publisher, url }, where }) => {
    const first = seen.get(url);
    seen.set(url, first ?? id);
    return [
      ...checkReference('publisher', publisher, publishers, where, ['publisher']),
      ...(first === undefined
        ? []
        : [
            problemAt(
              where,
              ['url'],
              'reference/same-url',
              `"${id}" is the same page as "${first}".`,
              'Delete one of the two and name the other wherever it is a source.',
            ),
          ]),
    ];
  });
}

/** Holds the sources of a figure or a congress, which stand at `path`, against articles and references. */
export function checkNamed(
  sources: readonly { readonly article?: string | undefined; readonly reference?: string | undefined }[],
  { articles, references }: Pick<Reading, 'articles' | 'references'>,
  where: Where,
  path: readonly PathStep[],
): Problem[] {
  return sources.flatMap(({ article, reference }, index) => [
    ...checkReference('article', article, articles, where, [...path, index, 'article']),
    ...checkReference('reference', reference, references, where, [...path, index, 'reference']),
  ]);
}
