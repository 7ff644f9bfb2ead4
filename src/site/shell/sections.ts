import { paths } from '../../core/address/paths.ts';
import type { Context } from '../context.ts';

/** A main section of the site, as navigation names it. */
export interface SiteSection {
  readonly key: 'news' | 'indicators' | 'targets' | 'localities' | 'congresses';
  readonly title: string;
  readonly href: string;
}

/** The main sections, in the order of the navigation; congresses only where the archive has some. */
export function sectionsOf({ archive, language, words: { nav } }: Context): SiteSection[] {
  const keys = ['news', 'indicators', 'targets', 'localities', 'congresses'] as const;
  return keys
    .filter((key) => key !== 'congresses' || archive.congresses.size > 0)
    .map((key) => ({ key, title: nav[key], href: paths[key](language) }));
}

/** All that a reader who is lost may go to. */
export function viewStartingPoints(context: Context): { title: string; href: string }[] {
  const { language, words } = context;
  return [
    { title: words.nav.home, href: paths.home(language) },
    { title: words.searchForm.label, href: paths.search(language) },
    ...sectionsOf(context),
  ];
}
