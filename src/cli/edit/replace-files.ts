import { join } from 'node:path';
import { replaceFile } from './write-file.ts';

/** What a file held when its new text was made of it, and the new text. */
export interface NewText {
  readonly before: string;
  readonly after: string;
}

/** Puts new texts in the place of files, by path below `root`: of all, or of none where one of them refuses. */
export function replaceFiles(root: string, changes: ReadonlyMap<string, NewText>): void {
  const done: [file: string, change: NewText][] = [];
  try {
    for (const [file, change] of changes) {
      replaceFile(join(root, file), change.after, change.before);
      done.push([file, change]);
    }
  } catch (error) {
    for (const [file, { before, after }] of done) replaceFile(join(root, file), before, after);
    throw error;
  }
}
