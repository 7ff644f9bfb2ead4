import { fork, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { BUILD_TELLS, isBuildEvent, type BuildEvent } from '../../core/build-event.ts';
import { readLogLine, type LogLine } from './log-line.ts';

/** How a process ended: its exit code, or the signal that ended it. */
export interface Ending {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** Who hears what a build says; absent lines go to the terminal as Astro writes them. */
export interface Listener {
  readonly onEvent: (event: BuildEvent) => void;
  readonly onLine: ((line: LogLine) => void) | undefined;
}

/** How long a build that was told to stop may take to do so, in milliseconds. */
const GRACE = 5000;
const STOPS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Runs a command of Astro's as it is, with this terminal, and gives its exit code. */
export async function callAstro(args: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, [findAstro(), ...args], { stdio: 'inherit', env: environment() });
  const { code } = await endOfProcess(child);
  return code ?? 1;
}

/** Builds with Astro in a process of its own, and is told of everything that it says. */
export async function runBuild({ onEvent, onLine }: Listener): Promise<Ending> {
  const child = fork(findAstro(), onLine === undefined ? ['build'] : ['build', '--json'], {
    stdio: onLine === undefined ? 'inherit' : ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { ...environment(), [BUILD_TELLS]: '1' },
  });
  child.on('message', (message) => {
    if (isBuildEvent(message)) onEvent(message);
  });
  // What is sent last arrives after the process is gone.
  const allHeard = Promise.all([once(child, 'close'), once(child, 'disconnect')]);
  if (onLine !== undefined) {
    readLines(child.stdout, (line) => onLine(readLogLine(line, false)));
    readLines(child.stderr, (line) => onLine(readLogLine(line, true)));
  }
  const ending = await endOfProcess(child);
  await allHeard;
  return ending;
}

/** Waits for a process, and hands on to it what is to stop this one. */
async function endOfProcess(child: ChildProcess): Promise<Ending> {
  const stopped = new Set<NodeJS.Signals>();
  const stop = (signal: NodeJS.Signals) => {
    stopped.add(signal);
    child.kill(signal);
    setTimeout(() => child.kill('SIGKILL'), GRACE).unref();
  };
  for (const signal of STOPS) process.on(signal, stop);
  try {
    const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
    const [asked = signal] = stopped;
    // Who was asked to stop and had just finished has made a site all the same.
    return { code, signal: code === 0 ? null : asked };
  } finally {
    for (const signal of STOPS) process.off(signal, stop);
  }
}

function readLines(stream: Readable | null, read: (line: string) => void): void {
  if (stream !== null) createInterface({ input: stream }).on('line', read);
}

function findAstro(): string {
  return join(dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin/astro.mjs');
}

/** Astro says that it collects data before it reads astro.config.mjs, which forbids it. */
function environment(): NodeJS.ProcessEnv {
  return { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
}
