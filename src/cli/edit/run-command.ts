import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkVersion } from '../../archive/check-version.ts';
import { sayFileTrouble } from '../../archive/file-trouble.ts';
import { LockRefusal } from '../../archive/lock-file.ts';
import { ChangedMeanwhile } from './write-file.ts';

/** A command was called in a way that it does not know; the message is whole sentences. */
export class UsageError extends Error {}

/** What a command does: its arguments and a place to print to give its exit code. */
export type Command = (args: readonly string[], print: (text: string) => void) => number | Promise<number>;

/** What to say, and the exit code, where the disk or somebody else at work kept a command from what it was to do. */
export interface Hindered {
  readonly says: string;
  readonly code: number;
}

const NOTHING_WRITTEN: Hindered = { says: 'Nothing was written', code: 1 };

/** Runs a command of this process and sets its exit code. */
export async function runCommand(name: string, command: Command, hindered = NOTHING_WRITTEN): Promise<void> {
  process.exitCode = await callCommand(
    name,
    command,
    process.argv.slice(2),
    (text) => process.stdout.write(text),
    (text) => process.stderr.write(text),
    hindered,
  );
}

/**
 * Runs a command and gives its exit code, which is 2 when it was not understood or could not run. All of it is told
 * without a stack trace.
 */
export async function callCommand(
  name: string,
  command: Command,
  args: readonly string[],
  print: (text: string) => void,
  complain: (text: string) => void,
  hindered = NOTHING_WRITTEN,
): Promise<number> {
  try {
    return await command(args, print);
  } catch (error) {
    const hindrance = sayHindrance(error);
    if (hindrance !== undefined) {
      complain(`${hindered.says}: ${hindrance}\n`);
      return hindered.code;
    }
    complain(`${sayRefusal(error)}\nSee npm run ${name} -- --help.\n`);
    return 2;
  }
}

/** A folder without an archive is told before anything else: nothing else would make sense in it. */
export function requireArchive(root: string): void {
  if (existsSync(join(root, 'content')) && existsSync(join(root, 'data'))) return;
  throw new UsageError(
    `There is no archive in "${root}". Run this where content and data are, or name it with --root.`,
  );
}

/** What the check would say to a change means nothing in an archive of another version. */
export function requireVersion(root: string): void {
  const problem = checkVersion(root);
  if (problem !== undefined) throw new UsageError(`${problem.message} ${problem.hint}`);
}

/** What kept a command from writing though it was understood; undefined for anything else. */
export function sayHindrance(error: unknown): string | undefined {
  if (error instanceof LockRefusal || error instanceof ChangedMeanwhile) return error.message;
  return sayFileTrouble(error);
}

function sayRefusal(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  // Of Node's own errors about options, the second sentence is about arguments that begin with a hyphen.
  const isAboutOptions = 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  return isAboutOptions ? `${(error.message.split(/\. |\n/u)[0] ?? '').replace(/\.$/u, '')}.` : error.message;
}
