import { parseArgs } from 'node:util';
import { readArchive } from '../archive/read-archive.ts';
import { formatProblems, formatCounts } from './report.ts';

const HELP = `Reads content/ and data/ and prints everything that is wrong with them.

  npm run check               the archive in this folder
  npm run check -- --root X   the archive in folder X

Exit code: 0 nothing is wrong, 1 something is, 2 the check could not run.
`;

/** Runs the check and gives its exit code; `print` takes each text once. */
function main(args: readonly string[], print: (text: string) => void): number {
  const { values } = parseArgs({
    args: [...args],
    options: { root: { type: 'string', default: '.' }, help: { type: 'boolean', default: false } },
  });
  if (values.help) {
    print(HELP);
    return 0;
  }
  const result = readArchive(values.root);
  print(result.ok ? formatCounts(result.value) : formatProblems(result.problems));
  return result.ok ? 0 : 1;
}

try {
  process.exitCode = main(process.argv.slice(2), (text) => process.stdout.write(text));
} catch (error) {
  process.stderr.write(`The check could not run: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
