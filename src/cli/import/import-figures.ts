import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatProblems } from '../../archive/report-terminal.ts';
import { withArchive } from '../edit/lock-archive.ts';
import { readGiven } from '../edit/read-given.ts';
import { requireArchive, requireVersion, UsageError } from '../edit/run-command.ts';
import { replaceFile } from '../edit/write-file.ts';
import { COLUMNS } from './columns.ts';
import { planImport } from './plan.ts';
import { formatPreview } from './preview.ts';

const HELP = `Adds the figures of a spreadsheet, saved as CSV in UTF-8, to an indicator.

  npm run import -- figures.csv --indicator ho-ngheo           shows what it would add
  npm run import -- figures.csv --indicator ho-ngheo --write   adds it
  --root folder                                                the archive in another folder

The first row names the columns, each row below is one figure. Commas, semicolons or tabs stand between cells.
Needed: ref_area, time_period, value_type, value_text, and article with paragraph (or sources: 2024/dai-hoi#3).
Read from value_text where empty: obs_value, obs_value_upper, obs_total, unit_mult, comparator.
Made where empty: obs_id, as <indicator>.<area>.<year>[.target].
All columns: ${COLUMNS.join(', ')}.

Places of problems are row:column of the sheet. Where anything is wrong, nothing is written.
Exit code: 0 shown or written, 1 something is wrong, 2 not understood.
`;

interface Import {
  readonly root: string;
  readonly indicator: string;
  readonly write: boolean;
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Shows what a CSV file would add to an indicator, and adds it when told to. */
export async function importFigures(args: readonly string[], print: (text: string) => void): Promise<number> {
  const options = {
    indicator: { type: 'string' },
    root: { type: 'string', default: '.' },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  } as const;
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  if (values.help) {
    print(HELP);
    return 0;
  }
  const [file, ...more] = positionals;
  const missing = [
    ...(file === undefined ? ['the CSV file'] : []),
    ...(values.indicator === undefined ? ['--indicator'] : []),
  ];
  if (file === undefined || values.indicator === undefined) throw new UsageError(`Missing: ${missing.join(' and ')}.`);
  if (more.length > 0) throw new UsageError('Import one file at a time.');
  const bytes = readGiven(file);
  requireArchive(values.root);
  requireVersion(values.root);

  const { root, indicator, write } = values;
  const run = () => importSheet({ root, indicator, write, file, bytes }, print);
  return write ? await withArchive(root, 'npm run import', print, run) : await run();
}

/** Works out what the sheet adds, shows it, and writes it when told to. */
async function importSheet(
  { root, indicator, write, file, bytes }: Import,
  print: (text: string) => void,
): Promise<number> {
  const plan = await planImport(root, indicator, { file, bytes });
  if ('problems' in plan) {
    print(`${formatProblems(plan.problems)}Nothing was written.\n`);
    return 1;
  }
  const count = `${plan.rows.length} figure${plan.rows.length === 1 ? '' : 's'}`;
  print(`${file}: ${count} for ${plan.file}\n\n${formatPreview(plan.rows)}\n`);
  if (plan.besides > 0) print(`The archive has problems besides (${plan.besides}): npm run check tells them.\n`);
  if (!write) {
    print('Nothing is written yet: add --write to do it.\n');
    return 0;
  }
  replaceFile(join(root, plan.file), plan.text, plan.before);
  print(`${plan.file} now holds them. Link them in their articles; then npm run check.\n`);
  return 0;
}
