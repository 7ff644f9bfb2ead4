import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findUnread, listFindings, type UnreadFinding } from '../../archive/check-findings.ts';
import { readArchive } from '../../archive/read-archive.ts';
import { FINDINGS, readFindings } from '../../archive/read-findings.ts';
import { formatProblems } from '../../archive/report-terminal.ts';
import type { AcceptedFindings } from '../../core/model/finding.ts';
import { messagesIn } from '../../i18n/index.ts';
import { formatData } from '../edit/format-data.ts';
import { withArchive } from '../edit/lock-archive.ts';
import { requireArchive, requireVersion } from '../edit/run-command.ts';
import { createFile, replaceFile } from '../edit/write-file.ts';

const HELP = `Shows the sentences that the program would say of figures and that no editor has accepted yet: new ones, those that
changed, with what was accepted, and those that are gone. Until they are accepted, the check does not let them pass.

  npm run findings                shows them
  npm run findings -- --accept    takes them into ${FINDINGS}
  npm run findings -- --root X    the archive in folder X

Read each before you accept it. One that is not true speaks of figures that need mending; an indicator may also do without,
or bear a text of its own, by its field "finding".
Exit code: 0 all are accepted, 1 some are not, or the archive has problems, 2 it could not run.
`;

/** Shows or accepts what the program would say and gives the exit code; `print` takes each text once. */
export async function showFindings(args: readonly string[], print: (text: string) => void): Promise<number> {
  const options = {
    root: { type: 'string', default: '.' },
    accept: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  } as const;
  const { root, accept, help } = parseArgs({ args: [...args], options }).values;
  if (help) {
    print(HELP);
    return 0;
  }
  requireArchive(root);
  requireVersion(root);
  if (!accept) return showUnread(root, print);
  return await withArchive(root, 'npm run findings', print, () => acceptAll(root, print));
}

/** What the archive says, and what of it was not accepted. */
interface Found {
  readonly now: AcceptedFindings;
  readonly unread: readonly UnreadFinding[];
}

function showUnread(root: string, print: (text: string) => void): number {
  const found = findAll(root, print);
  if (found === undefined) return 1;
  const { now, unread } = found;
  print(unread.map(describe).join('\n'));
  if (unread.length === 0) {
    print(`All is accepted: ${count(Object.keys(now).length)}.\n`);
    return 0;
  }
  print(`\n${count(unread.length)} to read. Where all of them are true: npm run findings -- --accept\n`);
  return 1;
}

async function acceptAll(root: string, print: (text: string) => void): Promise<number> {
  const path = join(root, FINDINGS);
  // Read before the archive: what somebody saves meanwhile is not overwritten.
  const old = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  const found = findAll(root, print);
  if (found === undefined) return 1;
  const { now, unread } = found;
  if (unread.length === 0) {
    print(`Nothing is new: ${FINDINGS} holds ${count(Object.keys(now).length)} already.\n`);
    return 0;
  }
  const text = await formatData(FINDINGS, JSON.stringify(now, null, 2));
  if (old === undefined) createFile(path, text);
  else replaceFile(path, text, old);
  print(`${unread.map(describe).join('\n')}\n${count(unread.length)} accepted in ${FINDINGS}: commit it.\n`);
  return 0;
}

/** Undefined where the archive has problems, which are printed. */
function findAll(root: string, print: (text: string) => void): Found | undefined {
  const archive = readArchive(root);
  if (!archive.ok) {
    print(formatProblems(archive.problems));
    return undefined;
  }
  const now = listFindings(archive.value, messagesIn);
  return { now, unread: findUnread(readFindings(root, [])?.value ?? {}, now) };
}

function describe({ key, was, is }: UnreadFinding): string {
  const kind = was === undefined ? 'new' : is === undefined ? 'gone' : 'changed';
  const lines = [
    ...(was === undefined ? [] : sayBoth(is === undefined ? '' : 'was ', was)),
    ...(is === undefined ? [] : sayBoth(was === undefined ? '' : 'now ', is)),
  ];
  return [`${kind}: ${key}`, ...lines.map((line) => `  ${line}`), ''].join('\n');
}

function sayBoth(before: string, { vi, en }: AcceptedFindings[string]): string[] {
  return [`${before}vi  ${vi}`, `${before}en  ${en}`];
}

function count(sentences: number): string {
  return `${String(sentences)} ${sentences === 1 ? 'sentence' : 'sentences'}`;
}
