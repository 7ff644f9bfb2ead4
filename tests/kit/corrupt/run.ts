import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Archive } from '../../../src/archive/archive.ts';
import { readArchive } from '../../../src/archive/read-archive.ts';
import { formatProblems } from '../../../src/archive/report-terminal.ts';
import { readCorruptible } from './documents.ts';
import { FILE_KINDS } from './file-kinds.ts';
import type { Corruption, CorruptionKind, Expectation } from './kind.ts';
import { seededRandom } from './random.ts';
import { TEXT_KINDS } from './text-kinds.ts';
import { VALUE_KINDS } from './value-kinds.ts';

export const KINDS: readonly CorruptionKind[] = [...FILE_KINDS, ...VALUE_KINDS, ...TEXT_KINDS];
/** A kind that finds no place this often in a row has none in this archive. */
const TRIES = 50;

/** What came of one corruption. */
export interface Outcome {
  readonly kind: CorruptionKind;
  readonly corruption: Corruption;
  readonly expect: Expectation;
  /** `told` by at least one problem, the `same` archive, `unnoticed`, or the reader `crashed`. */
  readonly came: 'told' | 'same' | 'unnoticed' | 'crashed';
  /** The first problem, or the error. */
  readonly said: string;
  /** Milliseconds that reading took. */
  readonly took: number;
}

/** Whether what came is what must come. */
export function isSound({ expect, came }: Outcome): boolean {
  return came !== 'crashed' && (expect === 'either' || came === expect);
}

/**
 * Corrupts a copy of the archive at `root`, `count` times, one file each time, all kinds in turn; each time the copy is
 * read and then made whole again. `look` sees the copy while it is corrupt.
 */
export function corruptArchive(
  root: string,
  count: number,
  seed: number,
  look?: (copy: string, outcome: Outcome) => void,
): Outcome[] {
  const copy = mkdtempSync(join(tmpdir(), 'corrupt-'));
  try {
    for (const folder of ['content', 'data']) cpSync(join(root, folder), join(copy, folder), { recursive: true });
    const whole = readArchive(copy);
    if (!whole.ok) throw new Error('The archive has problems of its own.');
    const files = readCorruptible(copy);
    const random = seededRandom(seed);
    return Array.from({ length: count }, (_, index) => {
      const kind = KINDS[index % KINDS.length];
      const corruption =
        kind &&
        Array.from({ length: TRIES }).reduce<Corruption | undefined>(
          (found) => found ?? kind.corrupt(files, random),
          undefined,
        );
      return kind && corruption ? judge(copy, kind, corruption, whole.value, look) : [];
    }).flat();
  } finally {
    rmSync(copy, { recursive: true });
  }
}

function judge(
  copy: string,
  kind: CorruptionKind,
  corruption: Corruption,
  whole: Archive,
  look: ((copy: string, outcome: Outcome) => void) | undefined,
): Outcome {
  const path = join(copy, corruption.file);
  const before = readFileSync(path);
  if (corruption.content === undefined) rmSync(path);
  else writeFileSync(path, corruption.content);
  const start = performance.now();
  const { came, said } = readCorrupt(copy, whole);
  const outcome: Outcome = {
    kind,
    corruption,
    expect: corruption.expect ?? kind.expect,
    came,
    said,
    took: performance.now() - start,
  };
  look?.(copy, outcome);
  writeFileSync(path, before);
  return outcome;
}

function readCorrupt(copy: string, whole: Archive): Pick<Outcome, 'came' | 'said'> {
  try {
    const result = readArchive(copy);
    if (result.ok) return { came: isDeepStrictEqual(result.value, whole) ? 'same' : 'unnoticed', said: '' };
    const { file = '', code = '', message = '' } = result.problems[0] ?? {};
    formatProblems(result.problems);
    return { came: result.problems.length > 0 ? 'told' : 'crashed', said: `${file} [${code}] ${message}` };
  } catch (error) {
    return { came: 'crashed', said: String(error) };
  }
}
