import { problemAt, type Where } from '../core/parse.ts';
import type { Reference } from '../core/model/reference.ts';
import type { PathStep, Problem } from '../core/problem.ts';
import { originOf } from '../core/relation/witnesses.ts';
import { checkReference } from './check-references.ts';
import type { Reading } from './reading.ts';

/** Holds references against publishers, and against each other: one page is one reference. */
export function checkSources({ references, publishers }: Reading): Problem[] {
  const seen = new Map<string, string>();
  const pages = new Map([...references.entries].map(([id, { value }]) => [id, value]));
  return [...references.entries.values()].flatMap(({ value: { id, publisher, url, same_text_as }, where }) => {
    const first = seen.get(url);
    seen.set(url, first ?? id);
    return [
      ...checkReference('publisher', publisher, publishers, where, ['publisher']),
      ...checkReference('reference', same_text_as, references, where, ['same_text_as']),
      ...checkOrigin(id, pages, where),
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

/** A text comes from somewhere: who names whose text it prints must not come back to itself. */
function checkOrigin(id: string, pages: ReadonlyMap<string, Reference>, where: Where): Problem[] {
  // Where the way ends in a page that names another, it ended because that one had been passed.
  const last = pages.get(originOf(id, pages))?.same_text_as;
  if (last !== id) return [];
  return [
    problemAt(
      where,
      ['same_text_as'],
      'reference/same-text',
      `"${id}" prints its own text, by the pages it names.`,
      'Name the page whose text the others print, and let that one name none.',
    ),
  ];
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
