/** The kinds of pages that are found, as the filter and the results name them. */
export const KINDS = ['figure', 'indicator', 'article', 'locality', 'congress', 'page'] as const;
export type Kind = (typeof KINDS)[number];

/**
 * What the index keeps of a page beside its text. Pagefind searches all of it and hands it over with the result; what is
 * only shown weighs nothing.
 */
export interface EntryMeta {
  readonly title: string;
  readonly kind: Kind;
  /** The title in English, where there is an English page. */
  readonly en?: string;
  /** Short forms, spellings and other words the page is looked for by. */
  readonly alias?: string;
  /** Its place as of its day, with the units above it. */
  readonly loc?: string;
  /** What its place belongs to today, and in which manner. */
  readonly now?: string;
  readonly change?: string;
  /** The units a locality was made of. */
  readonly was?: string;
  /** Places it only mentions. */
  readonly ctx?: string;
  /** Its number, and the numbers in its text, as words of the index. */
  readonly num?: string;
  readonly nums?: string;
  /** Its names, each as one word. */
  readonly names?: string;
  /** The figure as printed, its EDTF period and its type. */
  readonly value?: string;
  readonly period?: string;
  readonly type?: string;
  /** The level of a locality. */
  readonly level?: string;
  /** What a number of an indicator counts. */
  readonly unit?: string;
}

/** A page of the index. */
export interface IndexEntry {
  /** The address of the Vietnamese page. */
  readonly path: string;
  readonly meta: EntryMeta;
  /** By filter name, the values it has. */
  readonly filters: Readonly<Record<'kind' | 'area' | 'year' | 'topic', readonly string[]>>;
  /** Names by which exactly this page may be meant. */
  readonly names: readonly string[];
}

/** How much a word in each field counts against one in the text. */
export const META_WEIGHTS: Readonly<Record<keyof EntryMeta, number>> = {
  title: 3,
  names: 6,
  num: 6,
  loc: 3,
  now: 1,
  was: 1,
  nums: 1,
  alias: 0.5,
  ctx: 0.5,
  en: 0.5,
  kind: 0,
  change: 0,
  value: 0,
  period: 0,
  type: 0,
  level: 0,
  unit: 0,
};
