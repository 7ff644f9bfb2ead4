import type { Language } from '../core/text/language.ts';
import { movedPages, type MovedPage } from '../core/address/permanence.ts';
import type { FileName, PageName } from '../core/address/kinds-of-pages.ts';
import { THINGS, THINGS_WITH_FILES, type ThingsWithPages } from '../archive/things-with-pages.ts';
import { getArchive } from './archive.ts';

type ThingOf<Kind> = Kind extends ThingsWithPages<infer T> ? T : never;

/** What a page, or a file, is built for: the thing it is of, undefined for one that stands alone. */
export interface PageProps<Name extends PageName> extends Record<string, unknown> {
  thing: ThingOf<(typeof THINGS)[Name]>;
}
export interface FileProps<Name extends FileName> extends Record<string, unknown> {
  thing: ThingOf<(typeof THINGS_WITH_FILES)[Name]>;
}

/** Route parameters and props of one page in one language; Vietnamese has no prefix. */
interface Path<Props> {
  params: { lang: string | undefined; id: string | undefined };
  props: Props;
}

/** One path for each page of a kind in each language. */
export function pathsOf<Name extends PageName>(name: Name): Path<PageProps<Name>>[] {
  const { languages } = getArchive().site;
  return listPaths(THINGS[name] as unknown as ThingsWithPages<PageProps<Name>['thing']>, languages);
}

/** One path for each file of a kind. */
export function filePathsOf<Name extends FileName>(name: Name): Path<FileProps<Name>>[] {
  return listPaths(THINGS_WITH_FILES[name] as unknown as ThingsWithPages<FileProps<Name>['thing']>, ['vi']);
}

function listPaths<T>(kind: ThingsWithPages<T>, languages: readonly Language[]): Path<{ thing: T }>[] {
  const archive = getArchive();
  return languages.flatMap((language) =>
    kind.in(archive, language).map((thing) => ({
      params: { lang: language === 'vi' ? undefined : language, id: kind.idOf(thing) || undefined },
      props: { thing },
    })),
  );
}

/** One path for each page that says what became of another; its address may be any. */
export function movedPaths(): { params: { moved: string }; props: { page: MovedPage } }[] {
  const { moved, site } = getArchive();
  return movedPages(moved, site.languages.includes('en')).map((page) => ({
    params: { moved: page.address.slice(1, -1) },
    props: { page },
  }));
}
