import { movedPages, type MovedPage } from '../core/address/permanence.ts';
import type { Archive } from '../archive/archive.ts';
import type { CongressRound } from '../core/model/congress.ts';
import type { Indicator } from '../core/model/indicator.ts';
import { messagesIn, type Language } from '../i18n/index.ts';
import { getArchive } from './archive.ts';
import { paths } from '../core/address/paths.ts';

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

/** One path a language for each round of congresses, or for those that have what a page of theirs shows. */
export function roundPaths(
  isShown: (archive: Archive, round: CongressRound) => boolean = () => true,
): LanguagePath<{ round: CongressRound }>[] {
  const archive = getArchive();
  const rounds = [...archive.congresses.values()].filter((round) => isShown(archive, round));
  return inLanguages(rounds.map((round) => ({ params: { id: round.id }, props: { round } })));
}

/** The pages above those that belong to a round. */
export function roundTrail(round: CongressRound, language: Language): { name: string; href: string }[] {
  return [
    { name: messagesIn(language).nav.congresses, href: paths.congresses(language) },
    { name: round.title[language], href: paths.congress(round.id, language) },
  ];
}

/** One path for each page that says what became of another; its address may be any. */
export function movedPaths(): { params: { moved: string }; props: { page: MovedPage } }[] {
  const { moved, site } = getArchive();
  return movedPages(moved, site.languages.includes('en')).map((page) => ({
    params: { moved: page.address.slice(1, -1) },
    props: { page },
  }));
}
