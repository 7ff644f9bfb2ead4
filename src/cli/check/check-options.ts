import { parseArgs } from 'node:util';
import { UsageError } from '../edit/run-command.ts';

/** What the check prints with --help. */
export const HELP = `Reads content/ and data/ and prints everything that is wrong with them.

  npm run check                       the archive in this folder
  npm run check -- --root X           the archive in folder X
  npm run check -- --only X           only what is wrong in a file or folder, such as data/indicators;
                                      may be given several times; the whole archive is read all the same
  npm run check -- --ledger           also what became of every numeral of the articles
  npm run check -- --format terminal  for people (the default)
  npm run check -- --format github    as annotations of GitHub Actions; there, without --format, both
  npm run check -- --format json      as one JSON object, for programs

Each code in brackets is explained on the built site, with an example, under /loi/.

Exit code: 0 nothing is wrong, 1 something is, 2 the check could not run.
With --only, 0 when nothing is wrong in what it names.
`;

const FORMATS = ['terminal', 'github', 'json'] as const;
/** `actions` is what nobody asks for by name: the report for people, and annotations beside it. */
export type Format = (typeof FORMATS)[number] | 'actions';

/** What somebody asked of the check. */
export interface Options {
  readonly root: string;
  readonly help: boolean;
  readonly ledger: boolean;
  readonly only: readonly string[];
  readonly format: Format;
}

/** Reads the command line; throws what `runCommand` puts into a sentence for whoever typed it. `env` may say that GitHub Actions is at work. */
export function readCheckOptions(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Options {
  const options = {
    root: { type: 'string', default: '.' },
    help: { type: 'boolean', default: false },
    ledger: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true, default: [] as string[] },
    format: { type: 'string' },
  } as const;
  const { format, ...rest } = parseArgs({ args: [...args], options }).values;
  // In GitHub Actions, people read the log and the annotations beside the lines of a change: they expect both.
  if (format === undefined) return { ...rest, format: env['GITHUB_ACTIONS'] === 'true' ? 'actions' : 'terminal' };
  const known = FORMATS.find((one) => one === format);
  if (known !== undefined) return { ...rest, format: known };
  throw new UsageError(`--format takes terminal, github or json, not "${format}".`);
}
