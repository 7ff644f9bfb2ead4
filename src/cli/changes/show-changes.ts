import { parseArgs } from 'node:util';
import { readArchive } from '../../archive/read-archive.ts';
import { readRecorded, RECORDED } from '../../archive/read-permanence.ts';
import { countNoun } from '../../archive/report.ts';
import { formatProblems } from '../../archive/report-terminal.ts';
import type { Recorded } from '../../core/model/recorded.ts';
import {
  compareEditions,
  type ChangedPage,
  type Differences,
  type EditionChanges,
  type ChangedWords,
} from './compare-editions.ts';
import { describeEdition } from './describe-edition.ts';

const HELP = `Lists what the next publication would alter against the last edition that was recorded in ${RECORDED}: pages, figures,
and the sentences that the program says of targets, relations and conflicts. Nothing is built and nothing is written.

  npm run changes          for people
  npm run changes -- --json    for programs
  --root folder            the archive in another folder

A page counts as changed when its own data did, or a figure that it shows; lists change with what they list. What another
version of the program shows otherwise is told only as far as sentences go.
Exit code: 0 told, 1 the archive has problems, 2 it could not run.
`;

/** Tells what would be published that was not, and gives the exit code. */
export function showChanges(args: readonly string[], print: (text: string) => void): number {
  const options = {
    root: { type: 'string', default: '.' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  } as const;
  const { root, json, help } = parseArgs({ args: [...args], options }).values;
  if (help) {
    print(HELP);
    return 0;
  }
  const archive = readArchive(root);
  if (!archive.ok) {
    print(`${formatProblems(archive.problems)}Nothing was compared.\n`);
    return 1;
  }
  const now = describeEdition(root, archive.value);
  const changes = compareEditions(readRecorded(root, []), now, archive.value.moved);
  print(json ? `${JSON.stringify(changes, null, 2)}\n` : formatChanges(changes, now));
  return 0;
}

function formatChanges(changes: EditionChanges, now: Recorded): string {
  const { recorded, edition, pages, figures, sentences } = changes;
  const held = [
    countNoun(Object.keys(now.pages).length, 'page'),
    countNoun(Object.keys(now.figures).length, 'figure'),
    countNoun(Object.keys(now.sentences).length, 'sentence'),
  ].join(', ');
  if (recorded === null) {
    return `No edition was recorded yet, so all would be new: ${held}.\nnpm run record writes ${RECORDED}, before each release.\n`;
  }
  const kinds = [pages, figures, sentences] as const;
  if (kinds.every((kind) => countAll(kind) === 0)) {
    return `Nothing would change against the edition of ${recorded}: ${held}.\n`;
  }
  return [
    `The edition of ${edition} against that of ${recorded}, as ${RECORDED} has it:\n`,
    `  Pages      ${countEach(pages)}\n  Figures    ${countEach(figures)}\n  Sentences  ${countEach(sentences)}\n`,
    ...formatKind('Pages', pages, formatPage),
    ...formatKind('Figures', figures, formatSaid),
    ...formatKind('Sentences', sentences, formatSaid),
  ].join('');
}

function countAll(kind: Differences<unknown>): number {
  return kind.new.length + kind.changed.length + kind.gone.length;
}

function countEach(kind: Differences<unknown>): string {
  return `${kind.new.length} new, ${kind.changed.length} changed, ${kind.gone.length} gone`;
}

function formatKind<T>(name: string, kind: Differences<T>, format: (one: T) => string): string[] {
  const groups = [
    [`${name} that are new`, kind.new],
    [`${name} that change`, kind.changed],
    [`${name} that are gone`, kind.gone],
  ] as const;
  return groups.flatMap(([title, list]) => (list.length === 0 ? [] : [`\n${title}\n`, ...list.map(format)]));
}

function formatPage({ address, to }: ChangedPage): string {
  return `  ${address}${to === undefined ? '' : `  leads to ${to}`}\n`;
}

function formatSaid({ of, from, to }: ChangedWords): string {
  if (from === undefined || to === undefined) return `  ${of}\n    ${from ?? to ?? ''}\n`;
  return `  ${of}\n    from  ${from}\n    to    ${to}\n`;
}
