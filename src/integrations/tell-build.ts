import { BUILD_TELLS, type BuildEvent, type BuildStep, type BuildSummary } from '../core/build-event.ts';

/** Steps of one phase are told at most this often, in milliseconds: a counter that runs faster nobody reads. */
const PAUSE = 50;

let last: { readonly phase: BuildStep['phase']; readonly at: number } | undefined;

/**
 * Tells `npm run build` what the build is doing; may be called for each page. `npx astro build` has nobody to tell, and
 * then this does nothing.
 */
export function tellBuild(step: BuildStep): void {
  const at = performance.now();
  const isSame = step.phase === last?.phase && step.done !== step.total;
  if (isSame && last !== undefined && at < last.at + PAUSE) return;
  last = { phase: step.phase, at };
  void send({ build: 'step', step });
}

/** Tells what was made; to be awaited, since Astro ends its process as soon as all is done. */
export function tellSummary(summary: BuildSummary): Promise<void> {
  return send({ build: 'summary', summary });
}

/** Has a sentence shown when all is done. */
export function tellNote(text: string): Promise<void> {
  return send({ build: 'note', text });
}

/**
 * Ends the build with a report on the archive, which is shown as it stands. Where something in the code of the site failed,
 * `cause`, who asks for all (--verbose) sees where.
 */
export async function refuseBuild(report: string, cause?: unknown): Promise<never> {
  await send({ build: 'report', text: report });
  const error = new Error(`\n${report}`);
  // Without a stack Astro prints the message alone.
  error.stack = cause instanceof Error ? (cause.stack ?? '') : '';
  throw error;
}

/** Ends this process when the one that started it is gone: nobody would know of a build that goes on by itself. */
export function endWithStarter(): void {
  if (!isHeard()) return;
  process.once('disconnect', () => process.exit(1));
}

function send(event: BuildEvent): Promise<void> {
  return new Promise((resolve) => {
    if (!isHeard() || process.send === undefined) resolve();
    // What cannot be told is not worth failing for.
    else process.send(event, undefined, undefined, () => resolve());
  });
}

/** Others start processes with such a channel too, and would not know what our messages are. */
function isHeard(): boolean {
  return process.env[BUILD_TELLS] !== undefined && process.connected;
}
