import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { listAddresses } from '../../archive/list-addresses.ts';
import { readArchive } from '../../archive/read-archive.ts';
import { PUBLISHED, RECORDED } from '../../archive/read-permanence.ts';
import { formatProblems } from '../../archive/report-terminal.ts';
import type { Problem } from '../../core/problem.ts';
import { describeEdition } from '../changes/describe-edition.ts';
import { withArchive } from '../edit/lock-archive.ts';
import { createFile, replaceFile } from '../edit/write-file.ts';

const HELP = `Adds the addresses of the site to ${PUBLISHED}, where they are kept for good, and writes what the edition
says to ${RECORDED}, with which npm run changes compares the next.

  npm run record              checks the archive in this folder and records its addresses and what it says

No address is ever removed. Exit code: 0 recorded, 1 an address is gone or the archive has problems, 2 it could not run.
`;

/** Records the addresses that the site will have and gives the exit code; `print` takes each text once. */
export async function recordAddresses(args: readonly string[], print: (text: string) => void): Promise<number> {
  const options = { root: { type: 'string', default: '.' }, help: { type: 'boolean', default: false } } as const;
  const { root, help } = parseArgs({ args: [...args], options }).values;
  if (help) {
    print(HELP);
    return 0;
  }
  return await withArchive(root, 'npm run record', print, () => record(root, print));
}

function record(root: string, print: (text: string) => void): number {
  const archive = readArchive(root);
  if (!archive.ok) return refuseRecord(archive.problems, print);
  const { published } = archive.value;
  const fresh = [...listAddresses(archive.value)].filter((address) => !published.has(address)).sort();
  const all = [...published, ...fresh].sort();
  const text = `${JSON.stringify(all, null, 2)}\n`;
  const said = describeEdition(root, archive.value);
  write(join(root, PUBLISHED), text);
  write(join(root, RECORDED), `${JSON.stringify(said, null, 2)}\n`);
  print(fresh.map((address) => `+ ${address}\n`).join(''));
  print(
    fresh.length === 0
      ? `Nothing is new: ${PUBLISHED} holds ${all.length} already.\n`
      : `${fresh.length} of ${all.length} addresses in ${PUBLISHED} are new.\n`,
  );
  print(`${RECORDED} says what the edition of ${said.edition} holds. Commit both files with the release.\n`);
  return 0;
}

function refuseRecord(problems: readonly Problem[], print: (text: string) => void): number {
  print(formatProblems(problems));
  print('Nothing was recorded.\n');
  return 1;
}

function write(file: string, text: string): void {
  const old = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  if (old === undefined) createFile(file, text);
  else if (text !== old) replaceFile(file, text, old);
}
