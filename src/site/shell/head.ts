import { addressAt } from '../../core/address/relative.ts';
import type { Language } from '../../i18n/index.ts';
import { pathIn } from '../../core/address/paths.ts';
import { langOfVietnamese, type Said } from '../../core/text/foreign.ts';

/** What a page tells browsers and search engines of itself. */
export interface HeadFacts {
  readonly title: Said;
  readonly description: string;
  /** The full address, when the site knows where it lives. */
  readonly canonical: string | undefined;
  /** The same page in each language, full addresses; empty when its text has one language or the site no address. */
  readonly alternates: readonly { readonly hreflang: string; readonly href: string }[];
  /** Whether search engines should pass it over. */
  readonly isHidden: boolean;
}

/**
 * Head facts of a page. `path` is its Vietnamese address; `site` the address of the deployed site, if known; `languages`
 * those the page exists in. Where its text is Vietnamese in all of them, engines are to know the Vietnamese page alone: the
 * others are that text in another frame. `isGone` where it only says that no page stands there, or no more.
 */
export function describeHead(page: {
  title: string;
  description: string;
  siteName: string;
  path: string;
  language: Language;
  languages: readonly Language[];
  isVietnamese: boolean;
  isGone: boolean;
  site: URL | undefined;
}): HeadFacts {
  const { title, description, siteName, path, language, languages, isVietnamese, isGone, site } = page;
  const inFull = (of: Language) => (site === undefined ? undefined : addressAt(site, pathIn(of, path)));
  const hasAlternates = languages.length > 1 && !isVietnamese && !isGone;
  const alternates = hasAlternates ? languages.map((of) => ({ hreflang: of, href: inFull(of) })) : [];
  // Without an address of the site no link can tell engines which page is the one to know.
  const isRepeated = isVietnamese && language !== 'vi' && site === undefined;
  return {
    title: {
      text: title === siteName ? title : `${title} · ${siteName}`,
      lang: isVietnamese ? langOfVietnamese(language) : undefined,
    },
    description,
    canonical: isGone ? undefined : inFull(isVietnamese ? 'vi' : language),
    alternates: [...alternates, ...alternates.slice(0, 1).map(({ href }) => ({ hreflang: 'x-default', href }))].filter(
      (link): link is { hreflang: string; href: string } => link.href !== undefined,
    ),
    isHidden: isGone || isRepeated,
  };
}
