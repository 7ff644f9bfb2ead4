import { chmodSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What lies in a folder. */
export interface FileSizes {
  readonly files: number;
  readonly bytes: number;
}

/** Whoever owns it may do what they could, everybody may read; of a folder that means to enter it too. */
const READABLE = 0o444;
const OPEN = 0o555;

/**
 * Counts the files below a folder and lets everybody read them. All of them are for publishing, and a web server most
 * often runs as another user than the one who built: with a umask of 077, or pictures that were copied from private
 * files, it would answer 403. Windows has no such bits.
 */
export function finishFiles(folder: string): FileSizes {
  let [files, bytes] = [0, 0];
  permit(folder, statSync(folder).mode, OPEN);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const { mode, size } = statSync(path);
    permit(path, mode, entry.isDirectory() ? OPEN : READABLE);
    if (entry.isDirectory()) continue;
    files += 1;
    bytes += size;
  }
  return { files, bytes };
}

function permit(path: string, mode: number, bits: number): void {
  if (process.platform !== 'win32' && (mode & bits) !== bits) chmodSync(path, (mode & 0o777) | bits);
}
