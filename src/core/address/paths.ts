type Language = 'vi' | 'en';

/**
 * Every address of the site, root-absolute with a trailing slash. Slugs are the same in all languages; English pages
 * lie under /en/, except articles, whose text is Vietnamese and has one address.
 */
export const paths = {
  home: (language: Language) => inLanguage(language, '/'),
  news: (language: Language) => inLanguage(language, '/tin/'),
  article: (id: string) => `/tin/${id}/`,
  indicators: (language: Language) => inLanguage(language, '/chi-so/'),
  indicator: (id: string, language: Language) => inLanguage(language, `/chi-so/${id}/`),
  indicatorFile: (id: string, ending: 'csv' | 'json') => `/chi-so/${id}.${ending}`,
  figure: (id: string, language: Language) => inLanguage(language, `/so-lieu/${id}/`),
  localities: (language: Language) => inLanguage(language, '/dia-phuong/'),
  /** The localities of a day other than today, "30-06-2025". */
  localitiesOn: (day: string, language: Language) => inLanguage(language, `/dia-phuong/${day}/`),
  /** All names of localities with their days, for looking them up: the same file in every language. */
  localityLookup: '/dia-phuong/tra-cuu.json',
  /** The localities that bear a code of the statistics office: the same file in every language. */
  localityCodes: '/dia-phuong/ma.json',
  locality: (id: string, language: Language) => inLanguage(language, `/dia-phuong/${id}/`),
  congresses: (language: Language) => inLanguage(language, '/dai-hoi/'),
  congress: (id: string, language: Language) => inLanguage(language, `/dai-hoi/${id}/`),
  /** What one round has beyond its table: its map, figures, targets, sources. Years are four digits, so no locality collides. */
  congressPart: (id: string, part: 'ban-do' | 'so-lieu' | 'chi-tieu' | 'nguon', language: Language) =>
    inLanguage(language, `/dai-hoi/${id}/${part}/`),
  congressesOf: (locality: string, language: Language) => inLanguage(language, `/dai-hoi/dia-phuong/${locality}/`),
  coverage: (language: Language) => inLanguage(language, '/pham-vi/'),
  coverageFile: () => '/pham-vi.csv',
  targets: (language: Language) => inLanguage(language, '/chi-tieu/'),
  targetsFile: () => '/chi-tieu.csv',
  relations: (language: Language) => inLanguage(language, '/doi-chieu/'),
  problems: (language: Language) => inLanguage(language, '/loi/'),
  problem: (code: string, language: Language) => inLanguage(language, `/loi/${code}/`),
  search: (language: Language) => inLanguage(language, '/tim-kiem/'),
  /** Whom to tell of a weakness of the site; where RFC 9116 wants it. */
  securityText: '/.well-known/security.txt',
  page: (slug: string, language: Language) => inLanguage(language, `/${slug}/`),
} as const;

/** The same page in another language, for the language switch: `/chi-so/` and `en` give `/en/chi-so/`. */
export function pathIn(language: Language, vietnamesePath: string): string {
  return inLanguage(language, vietnamesePath);
}

function inLanguage(language: Language, path: string): string {
  return language === 'vi' ? path : `/${language}${path}`;
}
