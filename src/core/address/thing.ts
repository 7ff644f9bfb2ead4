import { paths } from './paths.ts';

/** What has an id and a page of its own. */
export type ThingKind = 'article' | 'congress' | 'indicator' | 'locality' | 'observation';

export interface Thing {
  readonly kind: ThingKind;
  readonly id: string;
}

const ADDRESSES: Readonly<Record<ThingKind, (id: string, language: 'vi') => string>> = {
  article: paths.article,
  congress: paths.congress,
  indicator: paths.indicator,
  locality: paths.locality,
  observation: paths.figure,
};

const PAGES: Readonly<Record<ThingKind, RegExp>> = {
  article: /^\/tin\/(\d{4}\/[^/]+)\/$/u,
  congress: /^\/dai-hoi\/([^/]+)\/$/u,
  indicator: /^\/chi-so\/([^/]+)\/$/u,
  // The localities of a day, /dia-phuong/30-06-2025/, are a list.
  locality: /^\/dia-phuong\/(?!\d{2}-\d{2}-\d{4}\/$)(.+)\/$/u,
  observation: /^\/so-lieu\/([^/]+)\/$/u,
};

/** The Vietnamese address of a thing's page. */
export function addressOf({ kind, id }: Thing): string {
  return ADDRESSES[kind](id, 'vi');
}

/** The thing whose page stands at an address, in any language; undefined for lists, files and pages about the archive. */
export function thingAt(address: string): Thing | undefined {
  for (const kind of Object.keys(PAGES) as ThingKind[]) {
    const id = PAGES[kind].exec(inVietnamese(address))?.[1];
    if (id !== undefined) return { kind, id };
  }
  return undefined;
}

/** The Vietnamese page an address belongs to: `/chi-so/a/` for itself, `/en/chi-so/a/` and `/chi-so/a.csv`. */
export function pageOf(address: string): string {
  return inVietnamese(address).replace(/\.[^./]+$/u, '/');
}

/** Whether the page at an address is an English one. */
export function isEnglish(address: string): boolean {
  return address.startsWith('/en/');
}

function inVietnamese(address: string): string {
  return isEnglish(address) ? address.slice('/en'.length) : address;
}

/** The English page of a Vietnamese address; an article has one page for all languages. */
export function inEnglish(address: string): string {
  return thingAt(address)?.kind === 'article' ? address : `/en${address}`;
}

/** Whether an address is that of a file rather than of a page. */
export function isFile(address: string): boolean {
  return !address.endsWith('/');
}
