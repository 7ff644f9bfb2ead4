import { parseArgs } from 'node:util';
import { formatProblems } from '../../archive/report-terminal.ts';
import type { Problem } from '../../core/problem.ts';
import { withArchive } from '../edit/lock-archive.ts';
import { replaceFiles } from '../edit/replace-files.ts';
import { requireArchive, requireVersion, UsageError } from '../edit/run-command.ts';
import { tryChange } from '../edit/try-change.ts';
import { ANSWERS, correctable, gatherAnswers, type Answers, type Given } from './answers.ts';
import type { AskEditor } from './ask.ts';
import { findFigure, type FoundFigure } from './find-figure.ts';
import { planCorrection, type CorrectionPlan } from './plan.ts';

const HELP = `Corrects a figure and records the correction, which the pages of the figure show from then on.

  npm run correct -- ho-ngheo.tp-bac-kan.2023    asks what it shall say, and why
  npm run correct -- ho-ngheo.tp-bac-kan.2023 --value "1,96%" --why "Chép nhầm." --source "https://…"

${Object.entries(ANSWERS)
  .map(([name, [value, says]]) => `  --${`${name} ${value}`.padEnd(14)}  ${says}\n`)
  .join('')}  --${'root folder'.padEnd(14)}  the archive in another folder

On a terminal it asks for what no option says; an empty answer leaves what stands there. Number, scale, range, whole and
comparator are read from the value. Links of articles to the figure change with it; where words around one have to change
too, or a relation no longer holds, that is told with its place and nothing is written.
Exit code: 0 written, 1 refused, 2 not understood.
`;

/** Corrects one figure; without `ask`, nobody is asked, and what no option says is missing. */
export async function correctFigure(
  args: readonly string[],
  print: (text: string) => void,
  ask?: AskEditor,
  today = localDay(),
): Promise<number> {
  const { id, root, help, given } = readCorrectOptions(args);
  if (help) {
    print(HELP);
    return 0;
  }
  if (id === undefined) throw new UsageError('Missing: the id of the figure, as in ho-ngheo.tp-bac-kan.2023.');
  requireArchive(root);
  requireVersion(root);
  const found = findFigure(root, id);
  if ('problems' in found) return refuseCorrection(found.problems, print);
  if (ask !== undefined) print(`${sayFigure(found)}\n`);
  const answers = await gatherAnswers(given, found, today, ask);
  if (Object.entries(correctable(found.observation)).every(([name, now]) => answers[name as keyof Answers] === now)) {
    print(`Nothing was written: ${id} says all of that already.\n`);
    return 1;
  }
  if (ask !== undefined) {
    const plan = await planCorrection(root, found, answers);
    if ('problems' in plan) return refuseCorrection(plan.problems, print);
    print(sayPlan(plan, 'would show'));
    if (!isYes(await ask('Write it?', 'yes'))) {
      print('Nothing was written.\n');
      return 1;
    }
  }
  return await withArchive(root, 'npm run correct', print, () => writeCorrection(root, found, answers, print));
}

/** What was read before the lock may be old: the figure is looked up again. */
async function writeCorrection(
  root: string,
  seen: FoundFigure,
  answers: Answers,
  print: (text: string) => void,
): Promise<number> {
  const { obs_id } = seen.observation;
  const found = findFigure(root, obs_id);
  if ('problems' in found) return refuseCorrection(found.problems, print);
  if (JSON.stringify(found.observation) !== JSON.stringify(seen.observation)) {
    print(`Nothing was written: somebody changed ${obs_id} meanwhile. Run it again.\n`);
    return 1;
  }
  const plan = await planCorrection(root, found, answers);
  if ('problems' in plan) return refuseCorrection(plan.problems, print);
  const texts = new Map([...plan.changes].map(([file, { after }]) => [file, after]));
  const { before, added } = tryChange(root, texts);
  if (added.length > 0) {
    print('With this correction the archive would not be whole. Mend what is told here, then run it again:\n\n');
    return refuseCorrection(added, print);
  }
  replaceFiles(root, plan.changes);
  print(`${found.where.file} now holds the correction.\n${sayPlan(plan, 'now shows')}`);
  if (before.length > 0) print(`The archive has problems besides (${before.length}): npm run check tells them.\n`);
  return 0;
}

function readCorrectOptions(args: readonly string[]) {
  const own = Object.keys(ANSWERS).map((name) => [name, { type: 'string' }] as const);
  const options = {
    ...Object.fromEntries(own),
    root: { type: 'string', default: '.' },
    help: { type: 'boolean', default: false },
  } as const;
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const [id, ...more] = positionals;
  if (more.length > 0) throw new UsageError('Correct one figure at a time.');
  const { root, help, ...given } = values as Given & { root: string; help: boolean };
  return { id, root, help, given };
}

function sayFigure({ observation, indicator, where }: FoundFigure): string {
  return `${observation.obs_id}: ${indicator.title.vi}, in ${where.file}`;
}

/** What a correction comes to: what changes, and every line of an article that shows the figure. */
function sayPlan({ from, to, gone, links }: CorrectionPlan, shows: string): string {
  const lines = links.map(({ file, line, words }) =>
    words === undefined
      ? `  ${file}:${line} links to it and stays as it is\n`
      : `  ${file}:${line} ${shows} "${words}"\n`,
  );
  const look = lines.length === 0 ? '' : 'Look whether the sentences there still hold.\n';
  const lost = gone.map((words) => `  "${words}" goes: the source printed it of what was shown before\n`);
  return `  "${from}" becomes "${to}"\n${lost.join('')}${lines.join('')}${look}`;
}

function refuseCorrection(problems: readonly Problem[], print: (text: string) => void): number {
  print(`${formatProblems(problems)}Nothing was written.\n`);
  return 1;
}

function isYes(answer: string): boolean {
  return /^(?:y|yes|c|có)$/iu.test(answer.trim());
}

/** The day where the editor sits, as 2026-12-01. */
function localDay(): string {
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short' }).format(new Date());
}
