import { paths } from '../../core/address/paths.ts';
import type { Messages } from '../../i18n/index.ts';
import type { Context } from '../context.ts';

/** A page and what it is called. */
export interface PageLink {
  readonly title: string;
  readonly href: string;
}

/** A main section of the site, as navigation names it. */
export interface SiteSection extends PageLink {
  readonly key: 'news' | 'indicators' | 'targets' | 'localities' | 'congresses';
}

/** The main sections, in the order of the navigation; congresses only where the archive has some. */
export function sectionsOf(context: Context): SiteSection[] {
  const keys = ['news', 'indicators', 'targets', 'localities', 'congresses'] as const;
  return keys
    .filter((key) => key !== 'congresses' || context.archive.congresses.size > 0)
    .map((key) => ({ key, ...linkToList(key, context) }));
}

/** All that a reader who is lost may go to. */
export function viewStartingPoints(context: Context): PageLink[] {
  return [linkToList('home', context), linkToList('search', context), ...sectionsOf(context)];
}

/** The page of a kind that stands once, as navigation, breadcrumbs and lists of links name it. */
export function linkToList(name: keyof Messages['titles'], { language, words }: Context): PageLink {
  return { title: words.titles[name], href: paths[name](language) };
}
