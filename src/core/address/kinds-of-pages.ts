/* eslint-disable no-restricted-syntax -- Here alone addresses are written. */
import { once } from '../once.ts';

/** What a kind of pages is to the rest of the site. */
export interface KindOfPages {
  /** Its address in Vietnamese: `[id]` stands for one piece of an id, `[...id]` for one or more. */
  readonly at: string;
  /** Which ids have such a page, where the address allows more. */
  readonly ids?: RegExp;
  /** What it is called among the results of the search; absent where the search does not find it by itself. */
  readonly found?: 'article' | 'congress' | 'figure' | 'indicator' | 'locality' | 'page';
  /** Bytes that its first visit may cost, with all that it loads on need, where that is not what pages may cost. */
  readonly budget?: number;
}

/**
 * The one list of all kinds of pages. Addresses, routes, links and the check of what was published follow from it; a page
 * is built by the file of its name in src/pages, and which things have one stands in archive/things-with-pages.ts.
 */
export const PAGES = {
  home: { at: '/' },
  news: { at: '/tin/' },
  article: { at: '/tin/[...id]/', ids: /^\d{4}\/[^/]+$/u, found: 'article' },
  indicators: { at: '/chi-so/' },
  indicator: { at: '/chi-so/[id]/', found: 'indicator' },
  figure: { at: '/so-lieu/[id]/', found: 'figure' },
  targets: { at: '/chi-tieu/', found: 'page' },
  relations: { at: '/doi-chieu/', found: 'page' },
  // Hundreds of names and a map, and all that its form loads.
  localities: { at: '/dia-phuong/', budget: 60_000 },
  localitiesOn: { at: '/dia-phuong/[id]/', ids: /^\d{2}-\d{2}-\d{4}$/u, budget: 60_000 },
  locality: { at: '/dia-phuong/[...id]/', ids: /^(?!\d{2}-\d{2}-\d{4}$)/u, found: 'locality' },
  congresses: { at: '/dai-hoi/' },
  congressesOf: { at: '/dai-hoi/dia-phuong/[...id]/' },
  // Years are four digits, so that no locality collides with a round.
  round: { at: '/dai-hoi/[id]/', found: 'congress' },
  roundMap: { at: '/dai-hoi/[id]/ban-do/' },
  roundFigures: { at: '/dai-hoi/[id]/so-lieu/' },
  roundTargets: { at: '/dai-hoi/[id]/chi-tieu/' },
  roundSources: { at: '/dai-hoi/[id]/nguon/' },
  coverage: { at: '/pham-vi/', found: 'page' },
  problems: { at: '/loi/' },
  problem: { at: '/loi/[...id]/' },
  search: { at: '/tim-kiem/' },
  // The pages about the archive: each file of content/pages.
  text: { at: '/[id]/', found: 'page' },
} as const satisfies Record<string, KindOfPages>;

/** The files that readers and programs fetch; each is the same in all languages. */
export const FILES = {
  /** The figures that an article tells. */
  articleCsv: { at: '/tin/[...id].csv' },
  indicatorCsv: { at: '/chi-so/[id].csv' },
  indicatorJson: { at: '/chi-so/[id].json' },
  targetsCsv: { at: '/chi-tieu.csv' },
  coverageCsv: { at: '/pham-vi.csv' },
  /** All names of localities with their days, for looking them up. */
  localityLookup: { at: '/dia-phuong/tra-cuu.json' },
  /** The localities that bear a code of the statistics office. */
  localityCodes: { at: '/dia-phuong/ma.json' },
  /** Whom to tell of a weakness of the site; where RFC 9116 wants it. */
  securityText: { at: '/.well-known/security.txt' },
} as const satisfies Record<string, KindOfPages>;

export type PageName = keyof typeof PAGES;
export type FileName = keyof typeof FILES;

/** What else stands at the root of a built site. */
const OTHERS = ['en', '404', 'assets', 'pagefind', '_astro'];

/** Whether a page about the archive cannot have a name as its address, since something else stands there. */
export function isTaken(slug: string): boolean {
  const kinds: readonly KindOfPages[] = [...Object.values(PAGES), ...Object.values(FILES)];
  return OTHERS.includes(slug) || kinds.some(({ at }) => at.split('/')[1] === slug);
}

/** The id in a Vietnamese address of a kind; undefined where it is none of its addresses. */
export function idAt(kind: KindOfPages, address: string): string | undefined {
  const id = patternOf(kind).exec(address)?.[1];
  return id === undefined || kind.ids?.test(id) === false ? undefined : id;
}

const patternOf = once(({ at }: KindOfPages) => {
  const [before = '', several, after = ''] = at.split(/\[(\.\.\.)?id\]/u);
  return new RegExp(`^${before}(${several === undefined ? '[^/]+' : '.+'})${after}$`, 'u');
});
