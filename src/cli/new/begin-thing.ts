import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { nearestName } from '../../core/text/nearest-name.ts';
import { readJson } from '../../archive/read-json.ts';
import { formatProblems } from '../../archive/report-terminal.ts';
import { appendEntries, writeJson } from '../edit/append-entries.ts';
import { formatData } from '../edit/format-data.ts';
import { withArchive } from '../edit/lock-archive.ts';
import { requireArchive, requireVersion, UsageError } from '../edit/run-command.ts';
import { tryChange } from '../edit/try-change.ts';
import { createFile, replaceFile } from '../edit/write-file.ts';
import type { DraftedFile, NewThing, Values } from './kind.ts';
import { KINDS } from './kinds.ts';

/** Starts a thing of the archive: a new file, or an entry in the list of one. Nothing that is there is overwritten. */
export async function beginThing(args: readonly string[], print: (text: string) => void): Promise<number> {
  const [name] = args;
  if (name === undefined || name === '--help') {
    print(formatHelp(name === undefined ? [] : Object.keys(KINDS)));
    return name === undefined ? 2 : 0;
  }
  const kind = KINDS[name];
  if (kind === undefined) throw new UsageError(unknownKind(name));
  const { root, help, values } = readNewOptions(args.slice(1), kind);
  if (help) {
    print(formatHelp([name]));
    return 0;
  }
  requireOptions(kind, values);
  requireArchive(root);
  requireVersion(root);
  return await withArchive(root, `npm run new -- ${name}`, print, () => writeThing(kind, values, root, print));
}

async function writeThing(
  kind: NewThing,
  values: Values,
  root: string,
  print: (text: string) => void,
): Promise<number> {
  const draft = kind.draft(values, root);
  if (!('file' in draft)) return refuseThing(draft, print);
  const isThere = existsSync(join(root, draft.file));
  if (isThere && draft.entry === undefined)
    return refuseThing([`${draft.file} is there already. Choose another name.`], print);

  const before = isThere ? readJson(root, draft.file) : undefined;
  if (before?.ok === false) {
    print(formatProblems(before.problems));
    return 1;
  }
  const old = isThere ? readFileSync(join(root, draft.file), 'utf8') : undefined;
  const text = await writeDraft(draft, old);
  const { added } = tryChange(root, new Map([[draft.file, text]]));
  if (added.length > 0) {
    return refuseThing(
      added.map(({ file, path, message, hint }) => {
        const place = [file === draft.file ? '' : file, path].filter((part) => part !== '').join(' ');
        return `${place === '' ? '' : `${place}: `}${message} ${hint}`;
      }),
      print,
    );
  }
  if (old === undefined) createFile(join(root, draft.file), text);
  else replaceFile(join(root, draft.file), text, old);
  print(`${draft.file} now holds ${draft.what}.\n${draft.next}\n`);
  return 0;
}

async function writeDraft(draft: DraftedFile, old: string | undefined): Promise<string> {
  if (draft.entry === undefined)
    return draft.file.endsWith('.json') ? formatData(draft.file, draft.text ?? '') : (draft.text ?? '');
  if (old === undefined) return formatData(draft.file, writeJson([draft.entry]));
  return formatData(draft.file, appendEntries(old, [], [draft.entry]));
}

function readNewOptions(args: readonly string[], kind: NewThing): { root: string; help: boolean; values: Values } {
  const own = Object.keys(kind.options).map((option) => [option, { type: 'string' }] as const);
  const options = { ...Object.fromEntries(own), root: { type: 'string' }, help: { type: 'boolean' } } as const;
  const { root, help, ...values } = parseArgs({ args: [...args], options }).values as Record<
    string,
    string | undefined
  >;
  return { root: root ?? '.', help: Boolean(help), values };
}

/** All that is missing at once. */
function requireOptions({ options }: NewThing, values: Values): void {
  const missing = Object.entries(options).filter(([name, { isNeeded }]) => isNeeded && values[name] === undefined);
  if (missing.length === 0) return;
  const list = missing.map(([name, { value, says }]) => `\n  --${name} ${value}  ${says}`);
  throw new UsageError(`Options are missing:${list.join('')}`);
}

function unknownKind(name: string): string {
  const near = nearestName(name, Object.keys(KINDS));
  const guess = near === undefined ? '' : ` Did you mean ${near}?`;
  return `Nothing can be begun as "${name}".${guess} It can be ${Object.keys(KINDS).join(', ')}.`;
}

function refuseThing(sentences: readonly string[], print: (text: string) => void): number {
  print(`Nothing was written:\n${sentences.map((sentence) => `  ${sentence}\n`).join('')}`);
  return 1;
}

function formatHelp(names: readonly string[]): string {
  const blocks = Object.entries(KINDS)
    .filter(([name]) => names.length === 0 || names.includes(name))
    .map(([name, { says, options }]) => {
      const width = Math.max(...Object.entries(options).map(([option, { value }]) => `${option} ${value}`.length));
      const lines = Object.entries(options).map(
        ([option, { value, says: what, isNeeded }]) =>
          `  --${`${option} ${value}`.padEnd(width)}  ${isNeeded ? '' : '(may be left out) '}${what}`,
      );
      return `npm run new -- ${name}    ${says}\n${lines.join('\n')}\n`;
    });
  return `Begins a thing of the archive and never overwrites one.

${blocks.join('\n')}
  --root folder  the archive in another folder

Exit code: 0 written, 1 refused, 2 not understood.
`;
}
