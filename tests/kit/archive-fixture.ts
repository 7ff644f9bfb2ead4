import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const SMALL_ARCHIVE = fileURLToPath(new URL('../fixtures/small-archive', import.meta.url));

/** A copy of tests/fixtures/small-archive to spoil; files are named by their path below its root. */
export interface ArchiveFixture {
  readonly root: string;
  read(file: string): string;
  /** Replaces a text that stands in the file exactly once. */
  replace(file: string, text: string, by: string): void;
  /** Writes a whole file, new or old, as text or as bytes. */
  write(file: string, content: string | Uint8Array): void;
  /** Removes a file or a folder. */
  remove(path: string): void;
}

/** Copies the small archive, which is valid, into a folder that goes away when the test ends. */
export function createArchive(): ArchiveFixture {
  const root = mkdtempSync(join(tmpdir(), 'archive-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  cpSync(SMALL_ARCHIVE, root, { recursive: true });

  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  const write = (file: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), content);
  };
  return {
    root,
    read,
    write,
    replace: (file, text, by) => {
      const [before, after, ...more] = read(file).split(text);
      if (before === undefined || after === undefined || more.length > 0) {
        throw new Error(`"${text}" should stand once in ${file}`);
      }
      write(file, before + by + after);
    },
    remove: (path) => {
      rmSync(join(root, path), { recursive: true });
    },
  };
}
