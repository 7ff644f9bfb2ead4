import type { Archive } from '../archive/archive.ts';
import { formatProblems } from '../archive/report-terminal.ts';
import { getSharedArchive } from '../archive/shared-archive.ts';

/** The archive of this build. Throws, in the words of the check, where it has problems. */
export function readOnce(root: string): Archive {
  const result = getSharedArchive(root);
  if (!result.ok) throw new Error(`\n${formatProblems(result.problems)}`);
  return result.value;
}
