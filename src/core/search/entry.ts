/** The kinds of pages that are found, as the filter and the results name them. */
export const KINDS = ['figure', 'indicator', 'article', 'locality', 'congress', 'page'] as const;
export type EntryKind = (typeof KINDS)[number];

/** What is searched of a page beside its text: each word of it costs every reader, so that words are here once. */
export interface EntryMeta {
  readonly title: string;
  /** The title in English, where there is an English page. */
  readonly en?: string;
  /** Short forms, spellings and other words the page is looked for by. */
  readonly alias?: string;
  /** Units that its place lies in, as of its day. */
  readonly loc?: string;
  /** What its place belongs to today. */
  readonly now?: string;
  /** Places it only mentions. */
  readonly ctx?: string;
  /** The numbers in its text, as words of the index. */
  readonly nums?: string;
  /** Its names, each as one word. */
  readonly names?: string;
}

/** What a result shows beside its title and text. */
export interface EntryFacts {
  readonly kind: EntryKind;
  /** The title in English, where there is an English page. */
  readonly en?: string;
  /** Its place as of its day, with the units above it. */
  readonly loc?: string;
  /** What its place belongs to today, and in which manner. */
  readonly now?: string;
  readonly change?: string;
  /** The units a locality was made of. */
  readonly was?: string;
  /** The figure as printed, its EDTF period and its type. */
  readonly value?: string;
  readonly period?: string;
  readonly type?: string;
  /** The definition that a figure was measured by, where its indicator has several. */
  readonly basis?: readonly [vi: string, en: string];
  /** The level of a locality. */
  readonly level?: string;
  /** How many figures an indicator has. */
  readonly figures?: number;
}

/** A page of the index. */
export interface IndexEntry {
  /** The address of the Vietnamese page. */
  readonly path: string;
  readonly meta: EntryMeta;
  readonly facts: EntryFacts;
  /** By filter name, the values it has. */
  readonly filters: Readonly<Record<'kind' | 'area' | 'year' | 'topic', readonly string[]>>;
  /** Names by which exactly this page may be meant. */
  readonly names: readonly string[];
}

/** How much a word in each field counts against one in the text. */
export const META_WEIGHTS: Readonly<Record<keyof EntryMeta, number>> = {
  title: 3,
  names: 6,
  loc: 3,
  now: 1,
  nums: 1,
  alias: 0.5,
  ctx: 0.5,
  en: 0.5,
};

/**
 * Pagefind searches all that it keeps of a page but its address. What is only shown travels there, behind the address: as
 * metadata, "Kết quả" or "2023" would be words of the index, of hundreds of pages.
 */
export function joinAddress(path: string, facts: EntryFacts): string {
  const told = Object.entries(facts).filter(([, value]) => value !== '' && value !== undefined);
  return `${path}#${JSON.stringify(Object.fromEntries(told))}`;
}

/** The address and what is shown; the inverse of `joinAddress`. */
export function splitAddress(joined: string): { path: string; facts: EntryFacts } {
  const end = joined.indexOf('#');
  return { path: joined.slice(0, end), facts: JSON.parse(joined.slice(end + 1)) as EntryFacts };
}
