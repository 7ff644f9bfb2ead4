import { PAGES, type PageName } from '../core/address/kinds-of-pages.ts';
import { lastingAddress, movedPages } from '../core/address/permanence.ts';
import type { Archive } from './archive.ts';
import { keptFiles } from './kept-files.ts';
import { addressesOf, fileAddresses } from './things-with-pages.ts';

/**
 * Every address of the site that has to last, worked out from the archive alone: pages in each language, files that
 * readers fetch, and all that stands in the place of what moved or was withdrawn. `npm run build` holds what it built
 * against this list. `standing` is what listStanding gives.
 */
export function listAddresses(archive: Archive, standing: ReadonlySet<string> = listStanding(archive)): Set<string> {
  const { moved, published, site } = archive;
  const gone = movedPages(moved, site.languages.includes('en'));
  const kept = keptFiles(published, moved, standing);
  return new Set([...standing, ...gone.map(({ address }) => address), ...kept.map(({ address }) => address)]);
}

/** Those at which something of the archive stands itself. */
export function listStanding(archive: Archive): Set<string> {
  const { publicFiles, site } = archive;
  const names = Object.keys(PAGES) as PageName[];
  return new Set([
    ...site.languages.flatMap((language) => names.flatMap((name) => addressesOf(name, archive, language))),
    ...fileAddresses(archive).flatMap((address) => lastingAddress(address) ?? []),
    ...publicFiles.flatMap((file) => lastingAddress(file) ?? []),
  ]);
}
