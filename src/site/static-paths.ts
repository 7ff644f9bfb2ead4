import type { Indicator } from '../core/model/indicator.ts';
import type { Language } from '../i18n/index.ts';
import { getArchive } from './archive.ts';

/** Route parameters and props of one page in one language; Vietnamese has no prefix. */
interface LanguagePath<P extends object> {
  params: { lang: string | undefined } & Record<string, string | undefined>;
  props: { language: Language } & P;
}

/** One path a language for a page that stands alone, such as an index. */
export function languagePaths(): LanguagePath<object>[] {
  return inLanguages([{ params: {}, props: {} }]);
}

/** One path a language for each of several things; `params` names them in the address, `props` hands them to the page. */
export function inLanguages<P extends object>(
  pages: readonly { params: Record<string, string>; props: P }[],
): LanguagePath<P>[] {
  return getArchive().site.languages.flatMap((language) =>
    pages.map(({ params, props }) => ({
      params: { lang: language === 'vi' ? undefined : language, ...params },
      props: { language, ...props },
    })),
  );
}

export interface IndicatorProps extends Record<string, unknown> {
  indicator: Indicator;
}

/** One path an indicator, for its files, which are the same in all languages. */
export function indicatorPaths(): { params: { id: string }; props: IndicatorProps }[] {
  return [...getArchive().indicators.values()].map((indicator) => ({
    params: { id: indicator.id },
    props: { indicator },
  }));
}
