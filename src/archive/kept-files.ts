import { copiedFile, findMoved, type MovedPages } from '../core/address/permanence.ts';
import { isFile } from '../core/address/thing.ts';
import { toWithdrawnFile } from '../core/export/withdrawn.ts';

/** A file at the address of one that is gone: a copy of that of the new page, or a text that says what became of it. */
export type KeptFile = { readonly address: string } & ({ readonly copyOf: string } | { readonly text: string });

/**
 * The files that stand in the place of published ones whose pages moved or were withdrawn. `standing` holds the addresses
 * of all that the archive has itself. A withdrawn page's files that are no text are let go: nothing could be said in them.
 */
export function keptFiles(published: Iterable<string>, moved: MovedPages, standing: ReadonlySet<string>): KeptFile[] {
  return [...published].flatMap((address): KeptFile[] => {
    if (!isFile(address) || standing.has(address)) return [];
    const entry = findMoved(address, moved);
    if (entry === undefined) return [];
    if (entry.kind === 'moved') {
      const copyOf = copiedFile(address, entry.to);
      return standing.has(copyOf) ? [{ address, copyOf }] : [];
    }
    const text = toWithdrawnFile(entry, address.slice(address.lastIndexOf('.') + 1));
    return text === undefined ? [] : [{ address, text }];
  });
}

/** Whether the file of a withdrawn page may be missing. */
export function isLetGo(address: string, moved: MovedPages): boolean {
  return isFile(address) && findMoved(address, moved)?.kind === 'withdrawn';
}
