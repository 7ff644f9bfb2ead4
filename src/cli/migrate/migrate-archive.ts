import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readVersion } from '../../archive/check-version.ts';
import { listFiles } from '../../archive/list-files.ts';
import { readArchive } from '../../archive/read-archive.ts';
import { readText } from '../../archive/read-text.ts';
import { SITE } from '../../archive/reading.ts';
import { formatProblems } from '../../archive/report-terminal.ts';
import { SCHEMA_VERSION } from '../../core/model/site.ts';
import type { Problem } from '../../core/problem.ts';
import { formatData } from '../edit/format-data.ts';
import { withArchive } from '../edit/lock-archive.ts';
import { requireArchive } from '../edit/run-command.ts';
import { tryChange } from '../edit/try-change.ts';
import { replaceFile } from '../edit/write-file.ts';
import { planMigration } from './plan.ts';
import { STEPS, type Texts } from './steps.ts';

const HELP = `Lifts an archive that is older than the program to the version that the program reads.

  npm run migrate       lifts the archive in this folder and says what it did
  --root folder         the archive in another folder

The result is checked first: where anything would be wrong with it, nothing is written. An archive that is of this
version already stays as it is.
Exit code: 0 lifted or nothing to do, 1 something is wrong, 2 not understood.
`;

/** Lifts an archive to the version of this program and says what was done. */
export async function migrateArchive(args: readonly string[], print: (text: string) => void): Promise<number> {
  const options = {
    root: { type: 'string', default: '.' },
    help: { type: 'boolean', default: false },
  } as const;
  const { root, help } = parseArgs({ args: [...args], options }).values;
  if (help) {
    print(HELP);
    return 0;
  }
  requireArchive(root);
  return await withArchive(root, 'npm run migrate', print, () => migrate(root, print));
}

async function migrate(root: string, print: (text: string) => void): Promise<number> {
  const version = readVersion(root);
  if (version === SCHEMA_VERSION) {
    print(`The archive is of version ${SCHEMA_VERSION} already: there is nothing to do.\n`);
    return 0;
  }
  // Newer, or not to be known: the check has the words for it.
  if (version === undefined || version > SCHEMA_VERSION) return refuse(problemsAfter(root), print);

  const before = readTexts(root);
  const plan = planMigration(STEPS, version, SCHEMA_VERSION, before);
  const texts = new Map<string, string>();
  for (const [file, text] of plan.texts) texts.set(file, file.endsWith('.json') ? await formatData(file, text) : text);
  const { added } = tryChange(root, texts);
  if (added.length > 0) return refuse(added, print);

  // The version comes last: an archive that was lifted by half is of the old version still, and is lifted again.
  const files = [...texts.keys()].sort((a, b) => Number(a === SITE) - Number(b === SITE));
  for (const file of files) replaceFile(join(root, file), texts.get(file) ?? '', before.get(file));
  print(`The archive is lifted from version ${version} to ${SCHEMA_VERSION}:\n`);
  for (const { from, what } of plan.steps) print(`  ${from + 1}  ${what}\n`);
  print(`Written: ${files.join(', ')}. Look at it, and commit it.\n`);
  return 0;
}

/** All texts of an archive that can be read; what cannot is no step's business, and is told by the check. */
function readTexts(root: string): Texts {
  const files = ['content', 'data'].flatMap((folder) => listFiles(root, folder, /\.(?:json|md|mdx)$/u));
  return new Map(
    files.flatMap((file) => {
      const text = readText(root, file);
      return text.ok ? [[file, text.value] as const] : [];
    }),
  );
}

function problemsAfter(root: string): readonly Problem[] {
  const result = readArchive(root);
  return result.ok ? [] : result.problems;
}

function refuse(problems: readonly Problem[], print: (text: string) => void): number {
  print(`${formatProblems(problems)}Nothing was written.\n`);
  return 1;
}
