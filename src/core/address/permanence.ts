import type { Moved } from '../model/moved.ts';
import { inEnglish, isEnglish, pageOf, thingAt } from './thing.ts';

/** Folders of files that pages load and nobody cites: their names change from build to build. */
const PARTS_OF_PAGES = /^\/(?:assets|pagefind|_astro)\//u;

/** Files that readers and programs fetch by their address. */
const DOWNLOADS = /\.(?:csv|json|xlsx|zip|bib|ris|xml)$/u;

/** The address of a built file that has to last, for `/tin/index.html` it is `/tin/`; undefined for all other files. */
export function lastingAddress(file: string): string | undefined {
  if (PARTS_OF_PAGES.test(file)) return undefined;
  if (file.endsWith('/index.html')) return file.slice(0, -'index.html'.length);
  return DOWNLOADS.test(file) ? file : undefined;
}

/** The entries of data/moved.json by the addresses they begin with. */
export type MovedPages = ReadonlyMap<string, Moved>;

/** What became of an address: an entry of its own, or that of the page it belongs to. */
export function findMoved(address: string, moved: MovedPages): Moved | undefined {
  return moved.get(address) ?? moved.get(pageOf(address));
}

/** A page to build in the place of one that is gone. */
export interface MovedPage {
  readonly address: string;
  readonly entry: Moved;
  /** Where the page leads, in its language; undefined where it is withdrawn. */
  readonly to: string | undefined;
}

/** The pages that entries ask for: each `from`, and its English page where the site has English ones. */
export function movedPages(moved: MovedPages, hasEnglish: boolean): MovedPage[] {
  return [...moved.values()].flatMap((entry) => {
    const { from } = entry;
    const twin = inEnglish(from);
    const hasTwin = hasEnglish && !isEnglish(from) && !moved.has(twin);
    return (hasTwin ? [from, twin] : [from]).map((address) => ({
      address,
      entry,
      to: entry.kind === 'moved' ? (isEnglish(address) && hasEnglish ? inEnglishIfAny(entry.to) : entry.to) : undefined,
    }));
  });
}

/** The English page of an address; itself where it is English. */
export function inEnglishIfAny(address: string): string {
  return isEnglish(address) ? address : inEnglish(address);
}

/** The file that is copied to the address of one that is gone: `/chi-so/b.csv` for `/chi-so/a.csv` when a moved to b. */
export function copiedFile(address: string, to: string): string {
  return pageOf(to).replace(/\/$/u, '') + address.slice(address.lastIndexOf('.'));
}

/**
 * How to account for a page that is gone, with the entry to write. `date` is the day to begin with, `to` the address that
 * seems to have taken its place.
 */
export function sayRemedy(from: string, date: string, to = '/…/'): string {
  const rest = `"date": "${date}", "why": { "vi": "…" }`;
  const figure =
    thingAt(from)?.kind === 'observation'
      ? ' "figure": { "indicator": "…", "ref_area": "…", "time_period": "…", "value_text": "…" },'
      : '';
  return (
    `Bring it back, or add to the list in data/moved.json { "kind": "moved", "from": "${from}", "to": "${to}", ${rest} }` +
    ` or, where nothing takes its place, { "kind": "withdrawn", "from": "${from}", "was": { "vi": "…" },${figure} ${rest} }.`
  );
}
