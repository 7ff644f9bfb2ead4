import { idAt, PAGES, type PageName } from './kinds-of-pages.ts';
import { pathIn, paths } from './paths.ts';

/** What has an id and a page of its own. */
export type ThingKind = 'article' | 'congress' | 'indicator' | 'locality' | 'observation';

export interface Thing {
  readonly kind: ThingKind;
  readonly id: string;
}

const KINDS = {
  article: 'article',
  congress: 'round',
  indicator: 'indicator',
  locality: 'locality',
  observation: 'figure',
} as const satisfies Record<ThingKind, PageName>;

export function isThingKind(kind: string): kind is ThingKind {
  return Object.hasOwn(KINDS, kind);
}

/** The Vietnamese address of a thing's page. */
export function addressOf({ kind, id }: Thing): string {
  return paths[KINDS[kind]](id, 'vi');
}

/** The thing whose page stands at an address, in any language; undefined for lists, files and pages about the archive. */
export function thingAt(address: string): Thing | undefined {
  for (const kind of Object.keys(KINDS) as ThingKind[]) {
    const id = idAt(PAGES[KINDS[kind]], inVietnamese(address));
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

/** The Vietnamese address of a page. */
export function inVietnamese(address: string): string {
  return isEnglish(address) ? address.slice('/en'.length) : address;
}

/** The English page of a Vietnamese address. */
export function inEnglish(address: string): string {
  return pathIn('en', address);
}

/** Whether an address is that of a file rather than of a page. */
export function isFile(address: string): boolean {
  return !address.endsWith('/');
}
