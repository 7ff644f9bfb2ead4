import { isDoubtful } from '../core/figure/statement.ts';
import { problemAt } from '../core/parse.ts';
import type { Problem } from '../core/problem.ts';
import type { Figure } from './archive.ts';
import { checkReference } from './check-references.ts';
import type { Collection } from './collection.ts';
import type { Reading } from './reading.ts';

/** Holds data/site.json against the figure it puts on the home page and the indicators it names. */
export function checkSite(reading: Reading, figures: Collection<Figure>): Problem[] {
  const { site, indicators } = reading;
  if (site === undefined) return [];
  return [
    ...checkReference('observation', site.value.featured, figures, site.where, ['featured']),
    ...checkFeatured(reading, figures),
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

/** What stands alone before all readers has to be what somebody known has published, and nobody doubts. */
function checkFeatured({ site, articles }: Reading, figures: Collection<Figure>): Problem[] {
  const figure = figures.entries.get(site?.value.featured ?? '')?.value;
  if (site === undefined || figure === undefined) return [];
  const { obs_id, sources } = figure.observation;
  // Each page elsewhere names its publisher; an article that could not be read may.
  const isNamed = sources.some(
    ({ article }) =>
      article === undefined ||
      articles.entries.get(article)?.value.publisher !== undefined ||
      !articles.entries.has(article),
  );
  const fault = isDoubtful(figure.observation)
    ? 'is most likely a misprint'
    : isNamed
      ? undefined
      : 'has no publisher that is known';
  if (fault === undefined) return [];
  const hint = 'Name a figure whose publisher is known and that nobody doubts, or leave "featured" out.';
  return [problemAt(site.where, ['featured'], 'site/featured', `"${obs_id}" ${fault}.`, hint)];
}
