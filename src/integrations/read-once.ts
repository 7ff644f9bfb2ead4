import type { Archive } from '../archive/archive.ts';
import { readArchive } from '../archive/read-archive.ts';
import { formatProblems } from '../archive/report-terminal.ts';

const known = new Map<string, Archive>();

/** The archive below `root`, read once for all hooks of a build. Throws, in the words of the check, where it has problems. */
export function readOnce(root: string): Archive {
  const archive = known.get(root);
  if (archive !== undefined) return archive;
  const result = readArchive(root);
  if (!result.ok) throw new Error(`\n${formatProblems(result.problems)}`);
  known.set(root, result.value);
  return result.value;
}
