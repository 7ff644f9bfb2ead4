import type { Archive } from '../archive/archive.ts';
import { formatProblems } from '../archive/report-terminal.ts';
import { getSharedArchive } from '../archive/shared-archive.ts';

/** The archive that pages are made from, read once a build; the dev server reads it anew for every page. */
export function getArchive(): Archive {
  const result = getSharedArchive(process.cwd());
  // The check runs before every build, so this is for an editor who breaks a file while the dev server runs.
  if (!result.ok) throw new Error(`\n${formatProblems(result.problems)}`);
  return result.value;
}
