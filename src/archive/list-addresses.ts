import { lastingAddress, movedPages } from '../core/address/permanence.ts';
import { paths } from '../core/address/paths.ts';
import { isWrittenIn, slugOf } from '../core/address/text-page.ts';
import type { Archive } from './archive.ts';
import { keptFiles } from './kept-files.ts';
import { FILES, PAGES } from './kinds-of-pages.ts';

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
  const { articles, pages, publicFiles, site } = archive;
  return new Set([
    ...site.languages.flatMap((language) => [
      ...Object.values(PAGES).flatMap((kind) => kind.addresses(archive, language)),
      ...[...pages].filter((id) => isWrittenIn(language, id)).map((id) => paths.page(slugOf(id), language)),
    ]),
    // An article has one page for all languages, and so has a file.
    ...[...articles.keys()].map(paths.article),
    ...Object.values(FILES).flatMap((kind) => kind.addresses(archive, 'vi')),
    ...publicFiles.flatMap((file) => lastingAddress(file) ?? []),
  ]);
}
