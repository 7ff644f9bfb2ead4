import type { Language } from '../text/language.ts';
import { FILES, PAGES, type KindOfPages } from './kinds-of-pages.ts';

type IdOf<Kind> = Kind extends { at: `${string}[${string}` } ? [id: string] : [];

/** Builds the address of a kind: takes the id where its pages have one, and the language. */
type Paths<Kinds, HasLanguages = true> = {
  readonly [Name in keyof Kinds]: (
    ...of: [...IdOf<Kinds[Name]>, ...(HasLanguages extends true ? [language: Language] : [])]
  ) => string;
};

/**
 * Every address of the site, root-absolute, of pages with a trailing slash. Slugs are the same in all languages; English
 * pages lie under /en/.
 */
export const paths = { ...builders(PAGES), ...builders(FILES) } as Paths<typeof PAGES> & Paths<typeof FILES, false>;

/** The same page in another language, for the language switch: `/chi-so/` and `en` give `/en/chi-so/`. */
export function pathIn(language: Language, vietnamesePath: string): string {
  return language === 'vi' ? vietnamesePath : `/${language}${vietnamesePath}`;
}

function builders(kinds: Readonly<Record<string, KindOfPages>>) {
  return Object.fromEntries(
    Object.entries(kinds).map(([name, { at }]) => {
      const [before = '', after] = at.split(/\[(?:\.\.\.)?id\]/u);
      const build =
        after === undefined
          ? (language: Language = 'vi') => pathIn(language, before)
          : (id: string, language: Language = 'vi') => pathIn(language, before + id + after);
      return [name, build];
    }),
  );
}
