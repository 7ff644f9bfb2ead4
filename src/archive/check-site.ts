import type { Problem } from '../core/problem.ts';
import type { Figure } from './archive.ts';
import { checkReference } from './check-references.ts';
import type { Collection, Reading } from './reading.ts';

/** Holds data/site.json against the observations it puts on the home page. */
export function checkSite({ site }: Reading, figures: Collection<Figure>): Problem[] {
  if (site === undefined) return [];
  return site.value.featured.flatMap((id, index) =>
    checkReference('observation', id, figures, site.where, ['featured', index]),
  );
}
