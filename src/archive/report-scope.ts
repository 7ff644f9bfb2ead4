import { existsSync } from 'node:fs';
import { isAbsolute, join, posix, relative, resolve } from 'node:path';
import { nearestName } from '../core/text/nearest-name.ts';
import { composeLetters } from '../core/text/normalise.ts';
import type { Report } from './report.ts';

/** Where paths that somebody typed are looked for. */
interface Ground {
  readonly root: string;
  /** The folder in which they were typed. */
  readonly cwd: string;
  /** The files of the archive, below its root. */
  readonly files: readonly string[];
}

/**
 * Files and folders below the root, from what somebody typed: `./data/`, `data\indicators`, an absolute path, or one
 * from the present folder. Throws a sentence for whoever typed one that leads to no file of the archive.
 */
export function findPaths(typed: readonly string[], ground: Ground): string[] {
  return [...new Set(typed.map((path) => findPath(path, ground)))];
}

function findPath(typed: string, ground: Ground): string {
  const { root, cwd, files } = ground;
  if (typed.trim() === '') throw new Error('--only names no file.');
  const slashed = typed.replaceAll('\\', '/');
  const full = isAbsolute(typed) ? typed : resolve(cwd, slashed);
  const fromRoot = cleanPath(relative(resolve(root), full));
  const candidates = isAbsolute(typed) ? [fromRoot] : [cleanPath(slashed), fromRoot];
  const found = candidates.find((path) => files.some((file) => isInScope(file, path)));
  if (found !== undefined) return found;
  const wanted = candidates.find((path) => !path.startsWith('..')) ?? typed;
  throw new Error(`--only "${typed}": ${complain(wanted, ground)}`);
}

function complain(path: string, { root, files }: Ground): string {
  if (existsSync(join(root, path))) return 'the check reads no such file; it reads content/articles and data.';
  const near = nearFile(path, files);
  return `there is no such file or folder in the archive.${near === undefined ? '' : ` Did you mean "${near}"?`}`;
}

/** A file or folder of the same name elsewhere, else the one that is spelt most alike. */
function nearFile(path: string, files: readonly string[]): string | undefined {
  const all = [...new Set(files.flatMap((file) => [file, ...foldersOf(file)]))];
  return all.find((one) => posix.basename(one) === posix.basename(path)) ?? nearestName(path, all);
}

/** `data/indicators/a.json` lies in `data/indicators` and `data`. */
function foldersOf(file: string): string[] {
  return [...file.matchAll(/\//gu)].map(({ index }) => file.slice(0, index)).reverse();
}

function cleanPath(path: string): string {
  return posix.normalize(composeLetters(path.replaceAll('\\', '/'))).replace(/\/$/u, '') || '.';
}

function isInScope(file: string, path: string): boolean {
  return path === '.' || composeLetters(file) === path || composeLetters(file).startsWith(`${path}/`);
}

/** The part of a report that is about some files and folders, with the rest counted. */
export function narrowReport(report: Report, only: readonly string[]): Report {
  const isMeant = ({ file }: { readonly file: string }) => only.some((path) => isInScope(file, path));
  const { problems, notices, ledger } = report;
  const [told, noticed] = [problems.filter(isMeant), notices.filter(isMeant)];
  return {
    ...report,
    problems: told,
    notices: noticed,
    scope: {
      only,
      problemsElsewhere: problems.length - told.length,
      noticesElsewhere: notices.length - noticed.length,
    },
    ledger: Array.isArray(ledger) ? ledger.filter(isMeant) : ledger,
  };
}
