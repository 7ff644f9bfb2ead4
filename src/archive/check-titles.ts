import type { Indicator } from '../core/model/indicator.ts';
import { problemAt } from '../core/parse.ts';
import type { Problem } from '../core/problem.ts';
import { foldTitle } from '../core/text/like-titles.ts';
import type { Collection, PlacedValue } from './collection.ts';

/** No two indicators go by one title, which is all that lists and search show of them. Told at the second by its file. */
export function checkTitles({ entries }: Collection<Indicator>): Problem[] {
  const indicators = [...entries.values()];
  return (['vi', 'en'] as const).flatMap((language) =>
    [...Map.groupBy(indicators, ({ value }) => foldTitle(value.title[language])).values()].flatMap(
      ([first, ...others]) =>
        first === undefined ? [] : others.map((other) => tellSame(other, first.value.id, language)),
    ),
  );
}

function tellSame({ value, where }: PlacedValue<Indicator>, first: string, language: 'vi' | 'en'): Problem {
  return problemAt(
    where,
    ['title', language],
    'indicator/same-title',
    `"${value.title[language]}" is the title of "${first}" too.`,
    'Merge the two if they measure one thing, else say in a title what tells them apart.',
  );
}
