/** What the system's names for its refusals mean to somebody who keeps an archive; `it` is the file or folder. */
const WORDS: Readonly<Record<string, (it: string) => string>> = {
  ENOSPC: (it) => `The disk is full: ${it} could not be written. Make room, then run this again.`,
  EDQUOT: (it) => `Your share of the disk is used up: ${it} could not be written. Make room, then run this again.`,
  EROFS: (it) => `${it} lies on a disk that can only be read. Run this where it can be written.`,
  EACCES: (it) => `You may not read or write ${it}. Ask for the right to, or correct the rights of the file.`,
  EPERM: (it) => `The system does not let you change ${it}. Correct the rights of the file or its folder.`,
  EXDEV: (it) => `${it} cannot be replaced, because it lies on another disk than what takes its place.`,
  EBUSY: (it) => `${it} is in use by another program. Close it there, then run this again.`,
  EMFILE: (it) => `Too many files are open: ${it} could not be opened. Allow more (ulimit -n), or run less at once.`,
  ENFILE: (it) => `Too many files are open on this machine: ${it} could not be opened. Run less at once.`,
  EISDIR: (it) => `${it} is a folder, where a file should be.`,
  ENOTDIR: (it) => `${it} leads through a file as if it were a folder.`,
  ENAMETOOLONG: (it) => `${it} is too long for the name of a file. Choose a shorter one.`,
  EIO: (it) => `The disk failed at ${it}. Look after the disk before anything else.`,
};

/**
 * What the file system refused, in whole sentences; undefined for errors that are none of the file system's or that
 * mean a fault of the program. `name` turns a path into what the user knows it by.
 */
export function sayFileTrouble(error: unknown, name: (path: string) => string = nameOfFile): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  const { code, path, dest } = error as NodeJS.ErrnoException & { dest?: string };
  const words = WORDS[String(code)];
  return words?.(name(dest ?? path ?? 'a file'));
}

/** Without what a file is called until it is whole. */
function nameOfFile(path: string): string {
  return path.replace(/\.(?:\d+|[0-9a-f-]{36})\.tmp$/u, '');
}
