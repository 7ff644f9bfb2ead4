import type { Site } from '../../core/model/site.ts';
import type { MovedPages } from '../../core/address/permanence.ts';

/** Where remedies are told at length. */
export const HOSTING = '.github/HOSTING.md';

/** What the archive here says a site should hold. */
export interface SiteFacts {
  readonly site: Site;
  readonly moved: MovedPages;
  /** Every address that was published. */
  readonly published: readonly string[];
}

/** The whole address of one below the root of the site. */
export function addressOn(base: URL, address: string): URL {
  return new URL(address.slice(1), base);
}
