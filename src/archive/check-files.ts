import { basename, dirname } from 'node:path';
import { faultOfName } from '../core/address/portable-name.ts';
import { problemAt } from '../core/parse.ts';
import type { Problem } from '../core/problem.ts';
import { isOfEditor, walkFolder, type FolderEntry } from './list-files.ts';
import { refuseClosed, refuseLink, refuseSpecial, wholeFile } from './unreadable.ts';

const HINT = 'Rename it, so that the archive can be copied to Windows, macOS and Linux alike.';

/**
 * Refuses what stands in content/ or data/ and is no file or folder that can be copied to any system: links, pipes,
 * folders that cannot be read, and names that some systems refuse or confuse. Each is told once, whoever would read it.
 */
export function checkFiles(root: string): Problem[] {
  const entries = ['content', 'data'].flatMap((folder) => [...walkFolder(root, folder)]);
  return [...entries.flatMap((entry) => [...checkKind(root, entry), ...checkName(entry)]), ...findTwins(entries)];
}

function checkKind(root: string, entry: FolderEntry): Problem[] {
  const { path, kind, isNamed } = entry;
  if (kind === 'special') return [refuseSpecial(path)];
  if (kind === 'closed') return [refuseClosed(path)];
  return kind === 'link' && isNamed && !isOfEditor(entry) ? [refuseLink(root, path)] : [];
}

function checkName({ path, isNamed }: FolderEntry): Problem[] {
  const name = basename(path);
  const fault = isNamed ? faultOfName(name) : 'holds bytes or signs that cannot be printed';
  if (fault === undefined) return [];
  return [problemAt(wholeFile(path), [], 'file/portable-name', `The name "${name}" ${fault}.`, HINT)];
}

/** Names of one folder that differ in capitals alone are one name where capitals do not count. */
function findTwins(entries: readonly FolderEntry[]): Problem[] {
  const paths = entries.map(({ path }) => path).sort();
  const seen = new Map<string, string>();
  return paths.flatMap((path) => {
    const folded = path.normalize('NFC').toLowerCase();
    const twin = seen.get(folded);
    seen.set(folded, twin ?? path);
    if (twin === undefined || dirname(twin) !== dirname(path)) return [];
    const message = `"${basename(path)}" and "${basename(twin)}" are one name on Windows and macOS.`;
    return [problemAt(wholeFile(path), [], 'file/portable-name', message, 'Rename one of the two.')];
  });
}
