import { addressBelow } from '../address/relative.ts';
import { movedPages, type MovedPages } from '../address/permanence.ts';

/** What the file of a host is made from, whatever the host. */
export interface HostFacts {
  /** The name of the host, when it is known. */
  readonly host: string | undefined;
  /** The folder of the host in which the site lies, with a slash at both ends: `/`, `/luu-tru/2026/`. */
  readonly folder: string;
  /** Pages that moved, from the root of the host. */
  readonly moved: readonly { readonly from: string; readonly to: string }[];
  /** Pages that were withdrawn, from the root of the host; each is still there to say so. */
  readonly gone: readonly string[];
}

/** Facts of a site that lives at `site`, or at the root of a host not known yet; `hasEnglish` tells its languages. */
export function readHostFacts(site: URL | undefined, entries: MovedPages, hasEnglish: boolean): HostFacts {
  const folder = `${(site?.pathname ?? '/').replace(/\/+$/u, '')}/`;
  const pages = movedPages(entries, hasEnglish);
  return {
    host: site?.host,
    folder,
    moved: pages.flatMap(({ address, to }) =>
      to === undefined ? [] : [{ from: addressBelow(folder, address), to: addressBelow(folder, to) }],
    ),
    gone: pages.flatMap(({ address, to }) => (to === undefined ? [addressBelow(folder, address)] : [])),
  };
}

/** A text as a part of a regular expression, in all dialects of servers. */
export function escapePattern(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`);
}
