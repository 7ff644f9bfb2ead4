import { movedPages, type MovedPage } from '../core/address/permanence.ts';
import type { PageKind } from '../archive/kinds-of-pages.ts';
import type { CongressRound } from '../core/model/congress.ts';
import type { Indicator } from '../core/model/indicator.ts';
import type { Language } from '../i18n/index.ts';
import { getArchive } from './archive.ts';
import { paths } from '../core/address/paths.ts';
import type { Context } from './context.ts';

/** Route parameters and props of one page in one language; Vietnamese has no prefix. */
interface LanguagePath<P extends object> {
  params: { lang: string | undefined } & Record<string, string | undefined>;
  props: { language: Language } & P;
}

/** One path a language for a page that stands alone, such as an index; none where the archive has nothing to show there. */
export function languagePaths(kind: PageKind<undefined>): LanguagePath<object>[] {
  return pathsOf(kind, () => ({ params: {}, props: {} }));
}

/** One path a language for each thing of a kind; `params` names it in the address, `props` hands it to the page. */
export function pathsOf<T, P extends object>(
  kind: PageKind<T>,
  toPath: (thing: T) => { params: Record<string, string>; props: P },
): LanguagePath<P>[] {
  const archive = getArchive();
  return inLanguages(archive.site.languages, kind.things(archive).map(toPath));
}

/** One path for each page in each of its languages. */
export function inLanguages<P extends object>(
  languages: readonly Language[],
  pages: readonly { params: Record<string, string>; props: P }[],
): LanguagePath<P>[] {
  return languages.flatMap((language) =>
    pages.map(({ params, props }) => ({
      params: { lang: language === 'vi' ? undefined : language, ...params },
      props: { language, ...props },
    })),
  );
}

export interface IndicatorProps extends Record<string, unknown> {
  indicator: Indicator;
}

/** One path an indicator, for a file of it, which is the same in all languages. */
export function indicatorPaths(kind: PageKind<Indicator>): { params: { id: string }; props: IndicatorProps }[] {
  return kind.things(getArchive()).map((indicator) => ({ params: { id: indicator.id }, props: { indicator } }));
}

/** One path a language for each round of congresses that has what a kind of pages shows. */
export function roundPaths(kind: PageKind<CongressRound>): LanguagePath<{ round: CongressRound }>[] {
  return pathsOf(kind, (round) => ({ params: { id: round.id }, props: { round } }));
}

/** The pages above those that belong to a round. */
export function roundTrail(round: CongressRound, { language, words }: Context): { name: string; href: string }[] {
  return [
    { name: words.nav.congresses, href: paths.congresses(language) },
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
