import {
  constants,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
  type CopySyncOptions,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readArchive } from '../../archive/read-archive.ts';
import type { Problem } from '../../core/problem.ts';

/** What the checker says to an archive as it is, and what it would say besides after a change. */
export interface TriedChange {
  readonly before: readonly Problem[];
  readonly added: readonly Problem[];
}

/**
 * Reads the archive below `root` as it is, and as it would be with other texts in some files, by path. Nothing below
 * `root` is written: the change is made in a copy that is removed again.
 */
export function tryChange(root: string, texts: ReadonlyMap<string, string>): TriedChange {
  const before = problemsOf(root);
  const copy = mkdtempSync(join(tmpdir(), 'ky-yeu-'));
  try {
    // All that addresses follow from: without its pages, the copy would seem to have lost them.
    for (const folder of ['content', 'data', 'public']) {
      mkdirSync(join(copy, folder), { recursive: true });
      if (existsSync(join(root, folder))) cpSync(join(root, folder), join(copy, folder), AS_IT_IS);
    }
    for (const [file, text] of texts) {
      mkdirSync(dirname(join(copy, file)), { recursive: true });
      writeFileSync(join(copy, file), text);
    }
    const known = new Set(before.map(identify));
    return { before, added: problemsOf(copy).filter((problem) => !known.has(identify(problem))) };
  } finally {
    rmSync(copy, { recursive: true });
  }
}

/** Links stay what they are, a sign of a problem; what is neither file nor folder cannot be copied. */
const AS_IT_IS: CopySyncOptions = {
  recursive: true,
  verbatimSymlinks: true,
  mode: constants.COPYFILE_FICLONE,
  filter: (path) => {
    const stats = lstatSync(path);
    return stats.isFile() || stats.isDirectory() || stats.isSymbolicLink();
  },
};

function problemsOf(root: string): readonly Problem[] {
  const result = readArchive(root);
  return result.ok ? [] : result.problems;
}

/** Lines move when a file grows; what is said of which thing does not. */
function identify({ code, file, path, message }: Problem): string {
  return [code, file, path, message].join('\n');
}
