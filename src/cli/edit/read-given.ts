import { readFileSync, statSync, type Stats } from 'node:fs';
import { UsageError } from './run-command.ts';

/** Bytes; the largest sheet that a spreadsheet can hold is smaller. */
const LARGEST = 50_000_000;

/** Reads a file that somebody named on the command line. What is no file is refused: reading a pipe might never end. */
export function readGiven(file: string): Uint8Array {
  let stats: Stats;
  try {
    stats = statSync(file);
  } catch {
    throw new UsageError(`There is no file "${file}".`);
  }
  if (!stats.isFile()) throw new UsageError(`"${file}" is no file. Save what it holds in one, and name that.`);
  if (stats.size > LARGEST) {
    throw new UsageError(
      `"${file}" is larger than ${LARGEST / 1_000_000} MB. Divide it, or look whether it is the right one.`,
    );
  }
  return readFileSync(file);
}
