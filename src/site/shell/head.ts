import { addressAt } from '../../core/address/relative.ts';
import type { Language } from '../../i18n/index.ts';
import { pathIn } from '../../core/address/paths.ts';

/** What a page tells browsers and search engines of itself. */
export interface HeadFacts {
  readonly title: string;
  readonly description: string;
  /** The full address, when the site knows where it lives. */
  readonly canonical: string | undefined;
  /** The same page in each language, full addresses; empty when it has one language or the site no address. */
  readonly alternates: readonly { readonly hreflang: string; readonly href: string }[];
}

/**
 * Head facts of a page. `path` is its Vietnamese address; `site` the address of the deployed site, if known; `languages`
 * those the page exists in.
 */
export function describeHead(page: {
  title: string;
  description: string;
  siteName: string;
  path: string;
  language: Language;
  languages: readonly Language[];
  site: URL | undefined;
}): HeadFacts {
  const { title, description, siteName, path, language, languages, site } = page;
  const inFull = (of: Language) => (site === undefined ? undefined : addressAt(site, pathIn(of, path)));
  const alternates = languages.length < 2 ? [] : languages.map((of) => ({ hreflang: of, href: inFull(of) }));
  return {
    title: title === siteName ? title : `${title} · ${siteName}`,
    description,
    canonical: inFull(language),
    alternates: [...alternates, ...alternates.slice(0, 1).map(({ href }) => ({ hreflang: 'x-default', href }))].filter(
      (link): link is { hreflang: string; href: string } => link.href !== undefined,
    ),
  };
}
