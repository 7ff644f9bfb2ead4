import { compareKeys } from '../../core/text/collate.ts';
import { slugOf } from '../../core/address/text-page.ts';
import { getPages } from '../content.ts';
import { paths } from '../../core/address/paths.ts';
import type { Context } from '../context.ts';
import { linkToList, sectionsOf, type PageLink, type SiteSection } from './sections.ts';

/** What every page shows around its own content. */
export interface Shell {
  readonly sections: readonly SiteSection[];
  /** Pages for the footer: those about the archive, what it covers, and where its figures are held against each other. */
  readonly pages: readonly PageLink[];
}

/** The order of the pages about the archive; others follow by their file names. */
const PAGE_ORDER = ['gioi-thieu', 'phuong-phap', 'trich-dan', 'du-lieu', 'tro-nang', 'ban-quyen'];

export async function getShell(context: Context): Promise<Shell> {
  const { archive, language } = context;
  const pages = (await getPages(language))
    .map((entry) => ({ slug: slugOf(entry.id), title: entry.data.title }))
    .sort((a, b) => orderOf(a.slug) - orderOf(b.slug) || compareKeys(a.slug, b.slug))
    .map(({ slug, title }) => ({ title, href: paths.text(slug, language) }));
  return {
    sections: sectionsOf(context),
    pages: [
      ...pages,
      ...(archive.congresses.size > 0 ? [linkToList('coverage', context)] : []),
      linkToList('relations', context),
      linkToList('problems', context),
    ],
  };
}

function orderOf(slug: string): number {
  const index = PAGE_ORDER.indexOf(slug);
  return index < 0 ? PAGE_ORDER.length : index;
}
