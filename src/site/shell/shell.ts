import { slugOf } from '../../core/address/text-page.ts';
import type { Site } from '../../core/model/site.ts';
import type { Language } from '../../i18n/index.ts';
import { getArchive } from '../archive.ts';
import { getPages } from '../content.ts';
import { paths } from '../../core/address/paths.ts';
import type { Context } from '../context.ts';

/** What every page shows around its own content. */
export interface Shell {
  readonly site: Site;
  readonly language: Language;
  readonly hasCongresses: boolean;
  /** Pages for the footer: those about the archive, what it covers, and where its figures are held against each other. */
  readonly pages: readonly { readonly title: string; readonly href: string }[];
}

/** The order of the pages about the archive; others follow by their file names. */
const PAGE_ORDER = ['gioi-thieu', 'phuong-phap', 'trich-dan', 'du-lieu', 'tro-nang', 'ban-quyen'];

export async function getShell({ language, words }: Context): Promise<Shell> {
  const { site, congresses } = getArchive();
  const pages = (await getPages(language))
    .map((entry) => ({ slug: slugOf(entry.id), title: entry.data.title }))
    .sort((a, b) => orderOf(a.slug) - orderOf(b.slug) || (a.slug < b.slug ? -1 : 1))
    .map(({ slug, title }) => ({ title, href: paths.page(slug, language) }));
  const { problems, relations, coverage } = words;
  return {
    site,
    language,
    hasCongresses: congresses.size > 0,
    pages: [
      ...pages,
      ...(congresses.size > 0 ? [{ title: coverage.title, href: paths.coverage(language) }] : []),
      { title: relations.title, href: paths.relations(language) },
      { title: problems.short, href: paths.problems(language) },
    ],
  };
}

function orderOf(slug: string): number {
  const index = PAGE_ORDER.indexOf(slug);
  return index < 0 ? PAGE_ORDER.length : index;
}
