import { lstatSync, readdirSync, type Dirent } from 'node:fs';
import { basename, join } from 'node:path';
import { showHidden } from '../core/text/show-hidden.ts';

/** Something below a folder of the archive. */
export interface FolderEntry {
  /** Below the root, with forward slashes. Signs that cannot be printed are written out: `data/a\u{a}b.json`. */
  readonly path: string;
  /** What it is. A link is never followed, a pipe, socket or device never opened; a folder that is `closed` cannot be read. */
  readonly kind: 'file' | 'folder' | 'link' | 'special' | 'closed';
  /** False when the path is not the name itself, because that is no UTF-8 or cannot be printed. */
  readonly isNamed: boolean;
}

/** Files of data/, files of content/ that hold text. */
export const JSON_FILE = /\.json$/u;
export const TEXT_FILE = /\.(?:mdx?|markdown)$/iu;

const DECODER = new TextDecoder('utf-8', { fatal: true });

/** Everything below a folder, in no certain order; nothing when there is no such folder. Links are told, not followed. */
export function* walkFolder(root: string, folder: string): Generator<FolderEntry> {
  let inside: Dirent<Buffer>[];
  try {
    inside = readdirSync(join(root, folder), { withFileTypes: true, encoding: 'buffer' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT'))
      yield { path: folder, kind: 'closed', isNamed: true };
    return;
  }
  for (const entry of inside) {
    const { text, isNamed } = readName(entry.name);
    const path = `${folder}/${text}`;
    const kind = kindOfEntry(entry);
    yield { path, kind, isNamed };
    if (kind === 'folder' && isNamed) yield* walkFolder(root, path);
  }
}

/**
 * The files below a folder whose names match, as paths below the root, sorted; none when there is no such folder. What
 * may stand for such files and cannot be read is among them, to be refused by whoever reads it: links, folders with the
 * name of a file, pipes.
 */
export function listFiles(root: string, folder: string, name: RegExp): string[] {
  const stats = lstatSync(join(root, folder), { throwIfNoEntry: false });
  if (stats === undefined) return [];
  if (!stats.isDirectory()) return [folder];
  return [...walkFolder(root, folder)]
    .filter((entry) => entry.isNamed && !isOfEditor(entry) && (name.test(entry.path) || entry.kind === 'link'))
    .map(({ path }) => path)
    .sort();
}

/** True for the sign that Emacs leaves beside a file that is being edited: a link that leads nowhere. */
export function isOfEditor({ path, kind }: FolderEntry): boolean {
  return kind === 'link' && basename(path).startsWith('.#');
}

function kindOfEntry(entry: Dirent<Buffer>): FolderEntry['kind'] {
  if (entry.isSymbolicLink()) return 'link';
  if (entry.isDirectory()) return 'folder';
  return entry.isFile() ? 'file' : 'special';
}

function readName(name: Buffer): { text: string; isNamed: boolean } {
  try {
    const text = DECODER.decode(name);
    const printed = showHidden(text);
    return { text: printed, isNamed: printed === text };
  } catch {
    return { text: [...name].map(printByte).join(''), isNamed: false };
  }
}

function printByte(byte: number): string {
  return byte > 0x1f && byte < 0x7f ? String.fromCharCode(byte) : String.raw`\x${byte.toString(16).padStart(2, '0')}`;
}
