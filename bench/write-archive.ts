import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFindings } from '../src/archive/check-findings.ts';
import { readArchive } from '../src/archive/read-archive.ts';
import { FINDINGS } from '../src/archive/read-findings.ts';
import { formatProblems } from '../src/archive/report-terminal.ts';
import { messagesIn } from '../src/i18n/index.ts';
import { makeArchive, refuseSize, type Size, type SyntheticFile } from './synthetic-archive.ts';

/** Says that a folder was made here and may be made anew. */
const MARKER = '.synthetic-archive';
/** What a synthetic archive shares with the real one. */
const SHARED = [
  'content/pages',
  'data/localities',
  'data/abbreviations.json',
  'data/publishers.json',
  'data/topics.json',
  'data/units.json',
];

/**
 * Writes a synthetic archive into a folder that is new, empty or was written by this before, and gives the number of
 * files made up. `change` may spoil each of them first. Throws, in a sentence for the terminal, where it refuses; then nothing was written.
 */
export function writeArchive(
  out: string,
  size: Size,
  realRoot: string,
  change: (file: SyntheticFile) => SyntheticFile = (file) => file,
): number {
  const refusal = refuseSize(size) ?? refuseFolder(out);
  if (refusal !== undefined) throw new Error(refusal);
  const real = readArchive(realRoot);
  if (!real.ok) throw new Error(`The archive to start from has problems.\n${formatProblems(real.problems)}`);

  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, MARKER), `${JSON.stringify(size)}\n`);
  for (const folder of ['content', 'data']) rmSync(join(out, folder), { recursive: true, force: true });
  for (const path of SHARED) cpSync(join(realRoot, path), join(out, path), { recursive: true });
  unlinkPages(join(out, 'content/pages'));
  let files = 0;
  for (const file of makeArchive(size, real.value)) {
    const [path, text] = change(file);
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), text);
    files += 1;
  }
  acceptFindings(out);
  return files;
}

/** Sentences of the program about it are accepted unread: what is measured is an archive that may be published. */
function acceptFindings(out: string): void {
  const written = readArchive(out);
  if (!written.ok) return;
  writeFileSync(join(out, FINDINGS), `${JSON.stringify(listFindings(written.value, messagesIn), null, 2)}\n`);
}

/** Texts about the archive lead to articles and figures of the real one, which the synthetic one has not. */
function unlinkPages(folder: string): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace(/\]\(\/(?:en\/)?(?:tin|so-lieu|chi-so|dia-phuong|dai-hoi)\/[^)]+\)/gu, '](/)'));
  }
}

function refuseFolder(out: string): string | undefined {
  if (!existsSync(out) || readdirSync(out).length === 0 || existsSync(join(out, MARKER))) return undefined;
  return `${out} is not empty and was not made here. Name a new folder.`;
}
