import { linkSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { randomUUID } from 'node:crypto';
import { releaseWhenEnding } from './release-when-ending.ts';

/** Who holds a lock, as its file says. */
export interface Holder {
  readonly pid: number;
  readonly host: string;
  /** The moment it was taken, ISO 8601 in UTC. */
  readonly since: string;
  /** What the process does, as others are told: `npm run import`. */
  readonly purpose: string;
  /** Names this one taking of the lock; never used again. */
  readonly nonce: string;
  /** When the process began, as its system counts; tells it from a later one of the same number. Linux alone says so. */
  readonly birth?: string | undefined;
}

/** How a lock is taken. */
export interface LockOptions {
  /** What this process does, as others are told: `npm run import`. */
  readonly purpose: string;
  /** What the lock guards, in words: "the archive". */
  readonly guarded: string;
  /** For how many milliseconds one other's work is waited for, and then the next one's; 0 to be refused at once. */
  readonly patience?: number;
  /** Hears a sentence when there is something to wait for. */
  readonly tell?: (sentence: string) => void;
}

/** Gives a lock back; may be called twice. */
export type Release = () => void;

/** Somebody else holds the lock; the message is whole sentences for the user. */
export class LockRefusal extends Error {}

/** What a lock file says when it cannot be read: that somebody is about to write it, or died doing so. */
interface Unreadable {
  readonly nonce: string;
  readonly isFresh: boolean;
}

/** Milliseconds between two attempts. */
const PAUSE = 100;
/** A lock file is written at once; one that is still unreadable after so many milliseconds was left by a process that died. */
const WRITTEN_AFTER = 10_000;

/**
 * Takes a lock: makes `file`, which must stand on the file system of what it guards, with the number and the host of
 * this process in it. A lock whose process is gone on this host is taken over. It is given back by the function that
 * comes back, and by itself when the process ends or is told to. Throws a LockRefusal when somebody else keeps it for
 * longer than `patience`, and Node's own error where the file cannot be written.
 */
export async function takeLock(file: string, options: LockOptions): Promise<Release> {
  const { patience = 0, tell = () => undefined } = options;
  const mine: Holder = {
    pid: process.pid,
    host: hostname(),
    since: new Date().toISOString(),
    purpose: options.purpose,
    nonce: randomUUID(),
    birth: birthOf(process.pid),
  };
  let [end, waitedFor, isTold] = [performance.now() + patience, '', false];
  for (;;) {
    const holder = tryToTake(file, mine);
    if (holder === undefined) return releaseWhenEnding(giveBack(file, mine));
    // Where many come at once, each has its turn.
    if (waitedFor !== '' && holder.nonce !== waitedFor) end = performance.now() + patience;
    waitedFor = holder.nonce;
    if (performance.now() >= end) throw new LockRefusal(refuseLock(holder, file, options));
    if (!isTold) tell(`${describeHolder(holder)} is at work on ${options.guarded}: waiting for it to end.`);
    isTold = true;
    await sleep(PAUSE / 2 + Math.random() * PAUSE);
  }
}

/** Undefined when the lock is ours now, else who holds it. */
function tryToTake(file: string, mine: Holder): Holder | Unreadable | undefined {
  if (makeLock(file, mine)) return undefined;
  const found = readLock(file);
  if (found === undefined) return makeLock(file, mine) ? undefined : (readLock(file) ?? { nonce: '', isFresh: true });
  if (isAlive(found)) return found;
  // Of two who find a lock left behind, only the one who makes this file may replace it; its name is that of this one lock.
  const right = `${file}.${found.nonce}`;
  if (tryToTake(right, mine) !== undefined) return found;
  try {
    // Somebody may have done all this between our look and our right.
    if (readLock(file)?.nonce !== found.nonce) return found;
    const written = writeBeside(file, mine);
    renameSync(written, file);
    return undefined;
  } finally {
    rmSync(right, { force: true });
  }
}

/** Makes the lock file whole or not at all; false when it is there. */
function makeLock(file: string, mine: Holder): boolean {
  const written = writeBeside(file, mine);
  try {
    linkSync(written, file);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'].includes(codeOf(error))) throw error;
    // File systems without links (exFAT, some shares).
    return makeInPlace(file, mine);
  } finally {
    rmSync(written, { force: true });
  }
}

function makeInPlace(file: string, mine: Holder): boolean {
  try {
    writeFileSync(file, JSON.stringify(mine), { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

function writeBeside(file: string, mine: Holder): string {
  const path = `${file}.${mine.nonce}.tmp`;
  try {
    writeFileSync(path, JSON.stringify(mine));
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  }
  return path;
}

/** Undefined when there is none. */
function readLock(file: string): Holder | Unreadable | undefined {
  try {
    const stats = statSync(file);
    const { mtimeMs, ino } = stats;
    // Nobody who takes locks made it, so nobody here may take it away.
    if (!stats.isFile()) return { nonce: `${ino}`, isFresh: true };
    try {
      const said: unknown = JSON.parse(readFileSync(file, 'utf8'));
      if (isHolder(said)) return said;
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
    return { nonce: `${ino}-${mtimeMs}`, isFresh: Date.now() - mtimeMs < WRITTEN_AFTER };
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Whether a lock file says what such files say; a file of that name may hold anything. */
function isHolder(said: unknown): said is Holder {
  if (typeof said !== 'object' || said === null) return false;
  const { pid, host, since, purpose, nonce } = said as Record<string, unknown>;
  const isNumbered = Number.isSafeInteger(pid) && Number(pid) > 0;
  const isNamed = typeof nonce === 'string' && /^[\w-]+$/u.test(nonce);
  return isNumbered && isNamed && [host, since, purpose].every((text) => typeof text === 'string');
}

function giveBack(file: string, mine: Holder): Release {
  return () => {
    // Somebody may have deleted it by hand, and another may have taken it since.
    if (readLock(file)?.nonce === mine.nonce) rmSync(file, { force: true });
  };
}

/** False only when the process is surely gone. */
function isAlive(holder: Holder | Unreadable): boolean {
  if (!('pid' in holder)) return holder.isFresh;
  if (holder.host !== hostname()) return true;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if (codeOf(error) === 'ESRCH') return false;
  }
  const birth = birthOf(holder.pid);
  return birth === undefined || holder.birth === undefined || birth === holder.birth;
}

/** The boot of the system and the tick at which a process began; undefined where the system does not say. */
function birthOf(pid: number): string | undefined {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    // The name of the program, in parentheses, may hold spaces; the 20th field behind it is the tick.
    const tick = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[19];
    return tick && `${boot}/${tick}`;
  } catch {
    return undefined;
  }
}

function describeHolder(holder: Holder | Unreadable): string {
  if (!('pid' in holder)) return 'Another process';
  const host = holder.host === hostname() ? '' : ` on ${holder.host}`;
  return `${holder.purpose} (process ${holder.pid}${host}, since ${holder.since})`;
}

function refuseLock(holder: Holder | Unreadable, file: string, { guarded }: LockOptions): string {
  const isHere = 'pid' in holder && holder.host === hostname();
  const remedy = isHere ? '' : `, or delete ${file} if that process is gone`;
  return `${describeHolder(holder)} is at work on ${guarded}. Run this again when it has ended${remedy}.`;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
