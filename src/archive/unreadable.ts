import { readlinkSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { problemAt, type Where } from '../core/parse.ts';
import type { Problem, ProblemCode } from '../core/problem.ts';

/** Bytes; the addresses of 30,000 articles with their figures take 25 million. */
const LARGEST = 50_000_000;

/** Why a file cannot be taken for what its name says: it is a link, no file, or too large. Undefined for a fair one. */
export function refuseFile(root: string, file: string, stats: Stats): Problem | undefined {
  if (stats.isSymbolicLink()) return refuseLink(root, file);
  if (stats.isDirectory()) return refuseAsFile(file);
  if (!stats.isFile()) return refuseSpecial(file);
  return stats.size > LARGEST ? refuseSize(file, stats.size) : undefined;
}

export function refuseLink(root: string, file: string): Problem {
  const target = JSON.stringify(readlinkSync(join(root, file)).replaceAll('\\', '/'));
  return atFile(
    file,
    'file/link',
    `This is a symbolic link to ${target}, not a file or folder.`,
    'Put what it leads to in its place: the archive must be whole wherever it is copied.',
  );
}

export function refuseSpecial(file: string): Problem {
  return atFile(
    file,
    'file/special',
    'This is neither a file nor a folder, but a pipe, a socket or a device.',
    'Remove it, or put a file in its place.',
  );
}

/** What the system says, where it does not let a file or folder be read. */
export function refuseClosed(file: string, error?: unknown): Problem {
  const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
  return atFile(
    file,
    'file/missing',
    `The system does not let this be read${code}.`,
    'Give yourself the right to read it, and look whether its disk is sound.',
  );
}

function refuseAsFile(file: string): Problem {
  return atFile(
    file,
    'file/special',
    'This is a folder, though it bears the name of a file.',
    'Rename it, or put a file in its place.',
  );
}

function refuseSize(file: string, size: number): Problem {
  const [has, may] = [size, LARGEST].map((bytes) => `${(bytes / 1_000_000).toFixed(1)} MB`);
  return atFile(
    file,
    'file/too-large',
    `The file holds ${has ?? ''}.`,
    `It may hold at most ${may ?? ''}; look whether it is what its name says.`,
  );
}

/** What a file of content/ holds, as problems call it. */
export function kindOfText(file: string): 'article' | 'page' {
  return file.startsWith('content/pages/') ? 'page' : 'article';
}

/** A whole file as a place, when nothing in it can be pointed at. */
export function wholeFile(file: string): Where {
  return { file, locate: () => undefined };
}

function atFile(file: string, code: ProblemCode, message: string, hint: string): Problem {
  return problemAt(wholeFile(file), [], code, message, hint);
}
