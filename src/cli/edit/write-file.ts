import {
  closeSync,
  copyFileSync,
  fchmodSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, resolve } from 'node:path';

/** Somebody else wrote a file while a command worked on it; the message is whole sentences. */
export class ChangedMeanwhile extends Error {}

/**
 * Puts a text in the place of a file at once: whoever reads meanwhile sees the old file or the new one, never half of
 * it, and where that fails the old one stands. `expected` is what the file held when the text was made of it; where it
 * holds something else by now, as when an editor saved it meanwhile, it is left alone and ChangedMeanwhile is thrown.
 */
export function replaceFile(path: string, text: string, expected?: string): void {
  const temporary = `${path}.${String(process.pid)}.tmp`;
  try {
    writeNew(temporary, text, statSync(path).mode);
    if (expected !== undefined && readFileSync(path, 'utf8') !== expected) {
      throw new ChangedMeanwhile(`Somebody saved ${path} while this ran. Run it again.`);
    }
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Writes a file that must not be there yet, with its folders, whole or not at all; throws if it is there. */
export function createFile(path: string, text: string): void {
  const made = mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.${String(process.pid)}.tmp`;
  try {
    writeNew(temporary, text);
    placeNew(temporary, path);
    rmSync(temporary);
  } catch (error) {
    rmSync(temporary, { force: true });
    if (made !== undefined) removeEmpty(dirname(path), made);
    throw error;
  }
}

function writeNew(path: string, text: string, mode?: number): void {
  const file = openSync(path, 'wx');
  try {
    writeFileSync(file, text);
    if (mode !== undefined) fchmodSync(file, mode);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Gives a file a second name that must not be taken; a copy where the file system knows no links. */
function placeNew(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'].includes(code)) throw error;
    copyNew(from, to);
  }
}

function copyNew(from: string, to: string): void {
  closeSync(openSync(to, 'wx'));
  try {
    copyFileSync(from, to);
  } catch (error) {
    rmSync(to, { force: true });
    throw error;
  }
}

/** Removes folders that were made for nothing, from the innermost to the outermost. */
function removeEmpty(folder: string, outermost: string): void {
  try {
    for (let at = resolve(folder); at.startsWith(resolve(outermost)); at = dirname(at)) rmdirSync(at);
  } catch {
    // Somebody put something there meanwhile.
  }
}
