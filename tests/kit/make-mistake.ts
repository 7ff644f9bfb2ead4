import { renameSync, rmSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import type { FileChange, Deed } from '../../src/problems/entry.ts';
import type { ArchiveFixture } from './archive-fixture.ts';

const DEEDS: Readonly<Record<Deed, (archive: ArchiveFixture, file: string) => void>> = {
  removed: (archive, file) => archive.remove(file),
  emptied: (archive, file) => archive.write(file, ''),
  'turned-into-a-folder': (archive, file) => {
    archive.remove(file);
    archive.write(`${file}/a.txt`, 'a');
  },
  'saved-with-byte-order-mark': (archive, file) => archive.write(file, `\uFEFF${archive.read(file)}`),
  'saved-in-another-encoding': (archive, file) => archive.write(file, Buffer.from(archive.read(file), 'latin1')),
  'filled-with-brackets': (archive, file) => archive.write(file, `${archive.read(file)}${'['.repeat(5000)}\n`),
  'filled-with-a-picture': (archive, file) => {
    archive.write(file, `${archive.read(file)}\n![](data:image/png;base64,${'A'.repeat(200_000)})\n`);
  },
};

/** Makes a mistake in an archive, with whatever stands beside it. */
export function makeMistake(
  archive: ArchiveFixture,
  mistake: FileChange & { readonly beside?: readonly FileChange[] },
): void {
  for (const change of [mistake, ...(mistake.beside ?? [])]) makeChange(archive, change);
}

function makeChange(archive: ArchiveFixture, change: FileChange): void {
  const { file } = change;
  const path = join(archive.root, file);
  if ('right' in change) {
    archive.replace(file, change.right, change.wrong);
  } else if ('text' in change) {
    archive.write(file, change.text);
  } else if ('movedTo' in change) {
    renameSync(path, join(archive.root, change.movedTo));
  } else if ('copiedTo' in change) {
    archive.write(change.copiedTo, archive.read(file));
  } else if ('linkTo' in change) {
    rmSync(path, { recursive: true, force: true });
    symlinkSync(change.linkTo, path);
  } else if ('size' in change) {
    truncateSync(path, change.size);
  } else {
    DEEDS[change.deed](archive, file);
  }
}
