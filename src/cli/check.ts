import { parseArgs } from 'node:util';
import { findNotices } from '../archive/find-notices.ts';
import { readArchive } from '../archive/read-archive.ts';
import { formatLedger } from '../archive/report-ledger.ts';
import { formatCounts, formatNotices, formatProblems } from '../archive/report.ts';
import { showProgress } from './progress.ts';

const HELP = `Reads content/ and data/ and prints everything that is wrong with them.

  npm run check               the archive in this folder
  npm run check -- --root X   the archive in folder X
  npm run check -- --ledger   also what became of every numeral of the articles

Exit code: 0 nothing is wrong, 1 something is, 2 the check could not run.
`;

/** Runs the check and gives its exit code; `print` takes each text once. */
function main(args: readonly string[], print: (text: string) => void): number {
  const { root, help, ledger } = readOptions(args);
  if (help) {
    print(HELP);
    return 0;
  }
  const result = showProgress(
    process.stderr,
    () => performance.now(),
    (tell) => readArchive(root, tell),
  );
  if (!result.ok) {
    print(formatProblems(result.problems));
    return 1;
  }
  if (ledger) print(formatLedger(result.value));
  print(formatCounts(result.value));
  print(formatNotices(findNotices(result.value)));
  return 0;
}

function readOptions(args: readonly string[]): { root: string; help: boolean; ledger: boolean } {
  const options = {
    root: { type: 'string', default: '.' },
    help: { type: 'boolean', default: false },
    ledger: { type: 'boolean', default: false },
  } as const;
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    // Node's second sentence is about arguments that begin with a hyphen; the check takes none.
    const [sentence] = messageOf(error).split('. ');
    throw new Error(`${sentence ?? ''}. See npm run check -- --help.`, { cause: error });
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

try {
  process.exitCode = main(process.argv.slice(2), (text) => process.stdout.write(text));
} catch (error) {
  process.stderr.write(`The check could not run: ${messageOf(error)}\n`);
  process.exitCode = 2;
}
