import type { Problem } from '../core/problem.ts';
import type { Figure } from './archive.ts';
import { checkReference } from './check-references.ts';
import type { Collection } from './collection.ts';
import type { Reading } from './reading.ts';

/** Holds data/site.json against the observations it puts on the home page and the indicators it names. */
export function checkSite({ site, indicators }: Reading, figures: Collection<Figure>): Problem[] {
  if (site === undefined) return [];
  return [
    ...site.value.featured.flatMap((id, index) =>
      checkReference('observation', id, figures, site.where, ['featured', index]),
    ),
    ...site.value.key_indicators.flatMap((id, index) =>
      checkReference('indicator', id, indicators, site.where, ['key_indicators', index]),
    ),
    ...site.value.congress_columns.flatMap((column, number) =>
      column.indicators.flatMap((id, index) =>
        checkReference('indicator', id, indicators, site.where, ['congress_columns', number, 'indicators', index]),
      ),
    ),
  ];
}
